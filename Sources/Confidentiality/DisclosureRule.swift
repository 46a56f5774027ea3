import Diagnostics
import Languages

/// A rule about one text; it reads and reports, and never mends.
protocol DisclosureRule: PublishedRule {
  /// Values that don't overlap.
  func matches(in text: NormalizedText) -> [DisclosureMatch]

  /// One line; `quoted` is masked.
  func summary(of match: DisclosureMatch, quoted: String) -> Bilingual<String>
}
