import Diagnostics
import Languages

/// A rule about what may not be disclosed; it looks at one text and knows nothing of records.
protocol DisclosureRule: PublishedRule {
  /// What the text holds, in its order.
  func matches(in text: NormalizedText, label: String?) -> [Match]
}

/// A value found in a text.
struct Match: Hashable {
  /// Positions in the normalised text.
  let range: Range<Int>
  /// Without separators: what a waiver's fingerprint is made of.
  let value: String
  /// What may be shown of it.
  let masked: String
  let severity: Severity
  let summary: Bilingual<String>
}
