import Diagnostics
import Languages
import Records

@testable import Confidentiality

/// One text before the gate, and what the gate says of it.
struct Sample {
  static let place = SourcePlace(file: "content/pages/about.md", line: 3, column: 1)

  static func text(
    _ text: String, label: String? = nil, record: String = "pages/about.md", field: String = "",
    isVerbatim: Bool = true, place: SourcePlace = place
  ) -> DisclosedText {
    DisclosedText(
      record: record, field: field, label: label, text: text, place: place, isVerbatim: isVerbatim)
  }

  static func findings(_ text: String, label: String? = nil) -> [Finding] {
    DisclosureGate(today: CalendarDate("2026-11-24"))
      .findings(in: [Self.text(text, label: label)], waivers: [])
  }

  /// `error privacy-bank-card`, for tables.
  static func verdicts(_ text: String, label: String? = nil) -> [String] {
    findings(text, label: label).map { "\($0.severity.word) \($0.rule.text)" }
  }

  static func waiverNote(_ rule: String, fingerprint: String, field: String = "") -> Finding.Note {
    let entry =
      "rule: \(rule), record: pages/about.md, field: \"\(field)\", fingerprint: \(fingerprint)"
    return Finding.Note(
      Bilingual(
        zh: "确需公开的，经批准后在waivers.yaml中写明理由、批准岗位和“\(entry)”",
        en: """
          to publish it anyway, have it approved and waive it in waivers.yaml, with the reason, \
          the role that approved it and '\(entry)'
          """))
  }

  static func labelNote(_ label: String) -> Finding.Note {
    Finding.Note(Bilingual(zh: "所在栏目：“\(label)”", en: "it stands under '\(label)'"))
  }
}
