import Languages
import Records

extension Attachment {
  /// What the name of an attachment is, as a message says it.
  static let nameInWords = Bilingual(
    zh: "附件名（a–z、0–9 和 -，后缀为 \(endings("、"))）",
    en: "an attachment's name (a–z, 0–9 and -, ending in \(endings(", ")))")

  private static func endings(_ separator: String) -> String {
    Kind.allCases.map { "." + $0.rawValue }.joined(separator: separator)
  }
}
