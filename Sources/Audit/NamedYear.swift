import Records

/// “YYYY年度” in a text, and the clause around it.
struct NamedYear: Equatable {
  let year: Year
  /// Without blanks, from the end of the clause before.
  let clause: String
  /// What stands in the clause after 年度, without blanks.
  let following: String

  /// Whether the text has 年度, blanks aside.
  static func mayOccur(in text: String) -> Bool {
    var before: Unicode.Scalar = " "
    for scalar in text.unicodeScalars where LetterKind(of: scalar) != .blank {
      if scalar == "度", before == "年" { return true }
      before = scalar
    }
    return false
  }

  /// In the order of the text; digits may be Chinese or full-width.
  ///
  /// A year joined to another is left out: 2021—2022年度 needn't be a calendar year, and of
  /// 2021年度和2022年度 neither is the only one.
  static func all(in text: String) -> [NamedYear] {
    let clauses = text.split(whereSeparator: { "，。；：！？,;:!?（）()\n".contains($0) })
    return clauses.flatMap { all(inClause: Array(String($0).narrowed)) }
  }

  private static func all(inClause letters: [Character]) -> [NamedYear] {
    letters.indices.compactMap { end in
      guard end >= 4, end + 1 < letters.count, letters[end] == "年", letters[end + 1] == "度"
      else { return nil }
      let digits = letters[(end - 4)..<end].compactMap(digit)
      guard digits.count == 4, let year = Year(digits.map(String.init).joined()) else { return nil }
      if end > 4, digit(letters[end - 5]) != nil || joins(letters[end - 5]) { return nil }
      if end + 3 < letters.count, joins(letters[end + 2]), digit(letters[end + 3]) != nil {
        return nil
      }
      return NamedYear(
        year: year, clause: String(letters), following: String(letters[(end + 2)...]))
    }
  }

  private static func joins(_ letter: Character) -> Bool { "-—–~至到、及和与/".contains(letter) }

  private static func digit(_ letter: Character) -> Int? {
    if "○Ｏ".contains(letter) { return 0 }
    for numerals in ["0123456789", "〇一二三四五六七八九", "零壹贰叁肆伍陆柒捌玖"] {
      let numerals = Array(numerals)
      if let digit = numerals.firstIndex(of: letter) { return digit }
    }
    return nil
  }
}
