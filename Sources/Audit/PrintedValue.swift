import Narrative
import Records

/// A number printed as one word with a sign or a unit: ≥266米, 150万, 不低于95％.
struct PrintedValue: Hashable {
  let sign: ComparisonSign?
  let number: ExactDecimal
  /// Full-width letters narrowed, without blanks; empty when none is printed.
  let unit: String

  /// `nil` for what isn't plainly one number: a range, a date, a sentence.
  init?(_ text: String) {
    // Most values in words have no digit, which is seen sooner than that they aren't a number.
    guard text.unicodeScalars.contains(where: Self.isDigit) else { return nil }
    var rest = Substring(text.narrowed)
    let sign = Self.signs.first { rest.begins(with: $0.text) }
    if let sign { rest.removeOpening(sign.text) }
    let digits = rest.prefix { "0123456789.,".contains($0) }
    let unit = String(rest.dropFirst(digits.count))
    guard let plain = Self.withoutSeparators(digits), let number = ExactDecimal(plain),
      unit.isEmpty || PrintedUnit(unit) != nil
    else { return nil }
    self.sign = sign?.sign
    self.number = number
    self.unit = unit
  }

  /// Whether the unit behind the value is the one of `column`, perhaps cut short as in 150万.
  func repeats(_ column: String) -> Bool {
    let column = column.narrowed
    if unit == column { return true }
    guard let own = PrintedUnit(unit), let other = PrintedUnit(column) else { return false }
    return own.name == other.name || (own.isMagnitude && column.hasPrefix(unit))
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || ("０"..."９").contains(scalar)
  }

  /// Longer ones before those they begin with.
  private static let signs: [(text: String, sign: ComparisonSign)] = [
    ("大于等于", .atLeast), ("小于等于", .atMost), ("不低于", .atLeast), ("不少于", .atLeast),
    ("不小于", .atLeast), ("至少", .atLeast), ("不高于", .atMost), ("不超过", .atMost),
    ("不多于", .atMost), ("不大于", .atMost), ("至多", .atMost), ("大于", .moreThan),
    ("高于", .moreThan), ("小于", .lessThan), ("低于", .lessThan), (">=", .atLeast),
    ("<=", .atMost), ("≥", .atLeast), ("≧", .atLeast), ("≤", .atMost), ("≦", .atMost),
    (">", .moreThan), ("<", .lessThan), ("=", .equal),
  ]

  /// `nil` when commas part other groups than three digits.
  private static func withoutSeparators(_ digits: Substring) -> String? {
    let groups = digits.split(separator: ",", omittingEmptySubsequences: false)
    let isRegular = groups.dropFirst().enumerated().allSatisfy { index, group in
      let isLast = index == groups.count - 2
      return group.prefix { $0 != "." }.count == 3 && (isLast || !group.contains("."))
    }
    return isRegular ? groups.joined() : nil
  }
}

extension String {
  /// As printed, but for blanks and new lines.
  var withoutBlanks: String {
    var text = UnicodeScalarView()
    for scalar in unicodeScalars where LetterKind(of: scalar) != .blank { text.append(scalar) }
    return String(text)
  }

  /// Without blanks, full-width letters, digits and signs as ASCII: ％ is %.
  var narrowed: String {
    var text = UnicodeScalarView()
    for scalar in unicodeScalars where LetterKind(of: scalar) != .blank {
      let isWide = (0xFF01...0xFF5E).contains(scalar.value)
      text.append(isWide ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
    }
    return String(text)
  }
}
