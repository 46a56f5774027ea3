extension NormalizedText {
  /// What parts words from the text around them.
  enum Enclosure: Equatable {
    case line
    case roundBrackets
    /// 【】, 〔〕 or []
    case otherBrackets
  }

  /// How `range` stands by itself: on a line of its own, or in brackets; `nil` inside a sentence.
  func standsAlone(_ range: Range<Int>) -> Enclosure? {
    let start = startOfRun(before: range.lowerBound, while: Self.isBlank)
    let end = endOfRun(from: range.upperBound, while: Self.isBlank)
    if isLineEdge(start: start, end: end) { return .line }
    for (opening, closing) in Self.brackets
    where reads(opening, before: start) && reads(closing, at: end) {
      let outer = (
        start: startOfRun(before: start - opening.bytes.count, while: Self.isBlank),
        end: endOfRun(from: end + closing.bytes.count, while: Self.isBlank)
      )
      if isLineEdge(start: outer.start, end: outer.end) { return .line }
      return opening.bytes == [UInt8(ascii: "(")] ? .roundBrackets : .otherBrackets
    }
    return nil
  }

  /// Whether nothing but spaces is before `range` on its line.
  func beginsLine(_ range: Range<Int>) -> Bool {
    let start = startOfRun(before: range.lowerBound, while: Self.isBlank)
    return start == 0 || bytes[start - 1] == 0x0A
  }

  private func isLineEdge(start: Int, end: Int) -> Bool {
    (start == 0 || bytes[start - 1] == 0x0A) && (end == bytes.count || bytes[end] == 0x0A)
  }

  /// Markdown's signs for headings and emphasis, and a table's bars, are as good as spaces.
  private static func isBlank(_ byte: UInt8) -> Bool {
    " \t\r#*>|_".utf8.contains(byte)
  }

  private static let brackets: [(ByteWord, ByteWord)] = [
    ("(", ")"), ("[", "]"), ("【", "】"), ("〔", "〕"),
  ]
}
