import Languages
import SiteFiles

/// Reads a printed figure back, such as `437.21 万元`, `CNY 4.3721 million`, `−0.85` or `99.4%`.
///
/// It was written from how each language prints figures, and shares no code with what printed them.
struct FigureReader {
  let language: Language

  /// The figure that `text` is, all of it; `nil` when it is anything else.
  ///
  /// English groups thousands with commas, by threes; Chinese doesn't group. At most 30 digits.
  func reading(of text: String) -> FigureRegister.Reading? {
    var rest = Substring(text)[...]
    skipBlanks(&rest)
    let isMoney = language == .en && take("CNY", from: &rest)
    if isMoney { skipBlanks(&rest) }
    let isNegative = take("−", from: &rest)
    guard let whole = wholePart(&rest) else { return nil }
    var digits = whole
    var exponent = 0
    if rest.first == ".", rest.dropFirst().first.map(isDigit) == true {
      rest.removeFirst()
      let fraction = rest.prefix(while: isDigit)
      rest = rest[fraction.endIndex...]
      digits += fraction
      exponent = -fraction.count
    }
    guard digits.count <= 30, let number = Int128(digits) else { return nil }
    skipBlanks(&rest)
    exponent += magnitude(&rest)
    skipBlanks(&rest)
    while rest.last.map(isBlank) == true { rest.removeLast() }
    if isMoney, !rest.isEmpty { return nil }
    return FigureRegister.Reading(
      coefficient: isNegative ? -number : number, exponent: exponent,
      unit: isMoney ? "CNY" : String(rest))
  }

  private func wholePart(_ rest: inout Substring) -> String? {
    let first = rest.prefix(while: isDigit)
    guard !first.isEmpty else { return nil }
    rest = rest[first.endIndex...]
    var whole = String(first)
    guard language == .en, rest.first == "," else {
      // 1000 without a comma isn't how English prints it.
      return language == .en && first.count > 3 ? nil : whole
    }
    guard first.count <= 3 else { return nil }
    while rest.first == "," {
      let group = rest.dropFirst().prefix(while: isDigit)
      guard group.count == 3 else { return nil }
      whole += group
      rest = rest[group.endIndex...]
    }
    return whole
  }

  /// How many zeros a word such as 万 or million adds.
  private func magnitude(_ rest: inout Substring) -> Int {
    switch language {
    case .zh:
      if take("万亿", from: &rest) { return 12 }
      if take("亿", from: &rest) { return 8 }
      return take("万", from: &rest) ? 4 : 0
    case .en:
      if takeWord("million", from: &rest) { return 6 }
      return takeWord("billion", from: &rest) ? 9 : 0
    }
  }

  private func takeWord(_ word: String, from rest: inout Substring) -> Bool {
    var after = rest
    guard take(word, from: &after), after.first.map(\.isLetter) != true else { return false }
    rest = after
    return true
  }

  private func take(_ word: String, from rest: inout Substring) -> Bool {
    guard rest.hasPrefix(word) else { return false }
    rest = rest.dropFirst(word.count)
    return true
  }

  private func skipBlanks(_ rest: inout Substring) {
    rest = rest.drop(while: isBlank)
  }

  private func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  private func isBlank(_ character: Character) -> Bool {
    character == " " || character == "\u{00A0}" || character == "\u{202F}"
  }
}
