package import Languages

/// What the manual and the checks page say of a rule.
package protocol PublishedRule: Sendable {
  /// Permanent; never given to another rule.
  static var name: RuleName { get }
  static var severity: Severity { get }
  /// The rule as a sentence.
  static var title: Bilingual<String> { get }
  /// What a finding means for a reader, in one to three sentences.
  static var meaning: Bilingual<String> { get }
  /// The law, form or standard it comes from, or that it is arithmetic or a rule of this house.
  static var source: Bilingual<String> { get }
}
