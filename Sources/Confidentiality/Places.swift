import Diagnostics

/// Where values stand in a file, as far as that can be told.
struct Places {
  private let text: DisclosedText
  private let original: [UInt8]

  init(of text: DisclosedText, _ original: [UInt8]) {
    self.text = text
    self.original = original
  }

  /// The places of positions in the normalised text, which come in order.
  func places(at positions: [Int]) -> [SourcePlace] {
    let start = text.place
    guard text.isVerbatim, start.line > 0, start.column > 0 else {
      return positions.map { _ in start }
    }
    var line = start.line
    var column = start.column
    var places: [SourcePlace] = []
    var normalized = 0
    var index = 0
    for position in positions {
      while index < original.count {
        let (length, character) = PlainCharacter.reading(at: index, in: original)
        // What is left out before a value isn't part of it.
        if normalized >= position, character != .leftOut { break }
        if original[index] == 0x0A {
          line += 1
          column = 1
        } else {
          column += 1
        }
        index += length
        switch character {
        case .unchanged: normalized += length
        case .leftOut: break
        case .ascii: normalized += 1
        }
      }
      places.append(SourcePlace(file: start.file, line: line, column: column))
    }
    return places
  }
}
