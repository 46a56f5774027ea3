import Records

/// What a value says as a form or a sentence prints it: `≥266米`, `100%以上`, `约1500平方米`.
struct PrintedValue: Hashable {
  var sign: ComparisonSign?
  var number: ExactDecimal
  var approximation: Approximation?
  /// Empty where none is printed.
  var unit: String

  /// `nil` for what isn't one number with at most a sign in front and a unit behind.
  init?(_ text: String) {
    var rest = Substring(text.narrow)
    sign = Self.takeSign(&rest)
    if let word = ["约", "近", "大约"].first(where: rest.hasPrefix) {
      approximation = word == "近" ? .nearly : .about
      rest = rest.dropFirst(word.count)
    }
    guard let number = Self.takeNumber(&rest) else { return nil }
    self.number = number
    if let word = ["余", "多"].first(where: rest.hasPrefix) {
      approximation = .moreThan
      rest = rest.dropFirst(word.count)
    }
    if let (word, meaning) = Self.bounds.first(where: { rest.hasSuffix($0.0) }) {
      guard sign == nil else { return nil }
      sign = meaning
      rest = rest.dropLast(word.count)
    }
    guard rest.unicodeScalars.count <= 12, rest.unicodeScalars.allSatisfy(Self.isOfUnit) else {
      return nil
    }
    unit = String(rest)
  }

  /// A number alone, commas between thousands allowed.
  static func number(_ text: String) -> ExactDecimal? {
    var rest = Substring(text.narrow)
    let number = takeNumber(&rest)
    return rest.isEmpty ? number : nil
  }

  /// Points: a number, with 分 behind it or not.
  static func points(_ text: String) -> ExactDecimal? {
    let narrow = text.narrow
    return number(narrow.hasSuffix("分") ? String(narrow.dropLast()) : narrow)
  }

  /// A share in per cent, with its sign or not.
  static func percent(_ text: String) -> ExactDecimal? {
    let narrow = text.narrow
    return number(narrow.hasSuffix("%") ? String(narrow.dropLast()) : narrow)
  }

  private static func takeSign(_ rest: inout Substring) -> ComparisonSign? {
    guard let (word, sign) = signs.first(where: { rest.hasPrefix($0.0) }) else { return nil }
    rest = rest.dropFirst(word.count)
    return sign
  }

  /// Digits with one point, groups of three behind commas; no number takes part of what it can't hold.
  private static func takeNumber(_ rest: inout Substring) -> ExactDecimal? {
    let run = rest.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") || $0 == "-" }
    let groups = run.prefix { $0 != "." }.split(
      separator: ",", omittingEmptySubsequences: false)
    if groups.count > 1 {
      guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 })
      else { return nil }
    }
    guard let number = ExactDecimal(String(run).replacing(",", with: "")) else { return nil }
    rest = rest[run.endIndex...]
    return number
  }

  private static func isOfUnit(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "%" || scalar == "‰" || scalar == "/" || scalar == "℃" { return true }
    return scalar.isWord && !scalar.isDigit
      && !"①②③④⑤⑥⑦⑧⑨≥≤＞＜>=<~+".unicodeScalars.contains(scalar)
  }

  private static let signs: [(String, ComparisonSign)] = [
    ("≥", .atLeast), ("≧", .atLeast), (">=", .atLeast), ("大于等于", .atLeast),
    ("大于或等于", .atLeast), ("不低于", .atLeast), ("不少于", .atLeast), ("不小于", .atLeast),
    ("≤", .atMost), ("≦", .atMost), ("<=", .atMost), ("小于等于", .atMost),
    ("小于或等于", .atMost), ("不超过", .atMost), ("不高于", .atMost), ("不大于", .atMost),
    (">", .moreThan), ("大于", .moreThan), ("<", .lessThan), ("小于", .lessThan), ("=", .equal),
    ("等于", .equal),
  ]

  private static let bounds: [(String, ComparisonSign)] = [
    ("及以上", .atLeast), ("以上", .atLeast), ("及以下", .atMost), ("以下", .atMost),
    ("以内", .atMost), ("之内", .atMost),
  ]

  /// A sign that stands for itself in a column of its own; 定性 is none.
  static func sign(_ text: String) -> ComparisonSign? {
    signs.first { $0.0 == text.narrow }?.1
  }
}
