/// A sentence with gaps in both languages: `{object}`, `{n}`.
struct Template: Sendable {
  /// What a gap is filled with; numbers stand as digits in both languages.
  enum Gap: String, CaseIterable, Sendable {
    /// What the department looks after, and another such thing.
    case object
    case other
    case place
    case town
    /// What is done, such as inspection or upkeep.
    case work
    case team
    case means
    case effect
    case aim
    /// From 11 to 989, from 2 to 98, from 81 to 99.
    case number = "n"
    case count = "m"
    case percent = "p"
  }

  private enum Piece: Sendable {
    case words(String)
    case gap(Gap)
  }

  private let zh: [Piece]
  private let en: [Piece]

  init(_ zh: String, _ en: String) {
    self.zh = Self.pieces(of: zh)
    self.en = Self.pieces(of: en)
  }

  func filled(from words: inout WordSource) -> Phrase {
    var drawn: [Gap: Phrase] = [:]
    for case .gap(let gap) in zh where drawn[gap] == nil { drawn[gap] = words.phrase(for: gap) }
    func text(_ pieces: [Piece], _ side: KeyPath<Phrase, String>) -> String {
      pieces.map { piece in
        switch piece {
        case .words(let words): words
        case .gap(let gap): drawn[gap]?[keyPath: side] ?? "{\(gap.rawValue)}"
        }
      }.joined()
    }
    let english = text(en, \.en)
    return Phrase(text(zh, \.zh), english.prefix(1).uppercased() + english.dropFirst())
  }

  /// What isn't the name of a gap stays as it is written, braces and all.
  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    for (index, part) in text.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
      let halves = part.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
      if index > 0, halves.count == 2, let gap = Gap(rawValue: String(halves[0])) {
        pieces += [.gap(gap), .words(String(halves[1]))]
      } else {
        pieces.append(.words(index > 0 ? "{\(part)" : String(part)))
      }
    }
    return pieces
  }
}
