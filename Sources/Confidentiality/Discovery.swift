import Diagnostics

/// A value a rule found in one text, however often it stands there.
struct Discovery: Sendable {
  struct Key: Hashable {
    let rule: RuleName
    let value: String
  }

  let rule: any DisclosureRule
  let match: DisclosureMatch
  /// How often the value stands in the text.
  var count = 1

  var ruleName: RuleName { type(of: rule).name }
  var fingerprint: String { Fingerprint.text(of: match.value) }
}
