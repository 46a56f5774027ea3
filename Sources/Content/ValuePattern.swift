/// What the readers take of a text, as regular expressions of JSON Schema.
///
/// - Source: ECMA-262, as JSON Schema draft-07 (core, 6.4) names it; only what is the same in
///   every common dialect is used.
enum ValuePattern {
  /// Not blank.
  static let filled = #"\S"#
  static let identifier = "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"
  /// 1949 to 2199.
  static let year = "^\(years)$"
  /// Days that exist.
  static let date =
    "^(?:\(years)-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
    + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|\(leapYears)-02-29)$"
  static let attachmentName =
    "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?\\.(?:csv|txt|docx|xlsx|pptx|odt|ods|pdf)$"
  static let digest = "^[0-9a-f]{64}$"
  static let webAddress = #"^https?://(?!/)[!$-;=@-\[\]_a-z~]+/$"#

  private static let years = "(?:19(?:49|[5-9][0-9])|2[01][0-9]{2})"
  private static let leapYears =
    "(?:19(?:5[26]|[68][048]|[79][26])|20(?:[02468][048]|[13579][26])"
    + "|21(?:0[48]|[2468][048]|[13579][26]))"
  /// At most 15 digits, at most 6 of them after the point.
  private static let decimal = #"(?:[0-9]{1,15}|(?=[0-9.]{3,16}$)[0-9]+\.[0-9]{1,6})$"#

  static func number(_ range: Shape.Range) -> String {
    switch range {
    case .any: "^-?\(decimal)"
    // Zero may have a sign.
    case .notNegative: "^(?:-(?=[0.]+$))?\(decimal)"
    case .positive: "^(?=.*[1-9])\(decimal)"
    }
  }

  /// Digits alone, at most nine, that come to 0 to `limit`.
  static func count(upTo limit: Int) -> String {
    let digits = Array(String(limit))
    var forms = digits.count > 1 ? ["[0-9]{1,\(digits.count - 1)}"] : []
    for (position, digit) in digits.enumerated() where digit != "0" {
      let before = (digit.wholeNumberValue ?? 0) - 1
      forms.append(
        String(digits[..<position]) + "[0-\(before)]"
          + String(repeating: "[0-9]", count: digits.count - position - 1))
    }
    return "^(?=[0-9]{1,9}$)0*(?:\((forms + [String(limit)]).joined(separator: "|")))$"
  }
}
