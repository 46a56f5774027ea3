import Crypto
package import Diagnostics
import Languages
package import Records

/// The gate for private and secret data: every text of content/ passes it before it is scored.
///
/// Its findings can be neither acknowledged, lowered nor taken into the baseline; a waiver names one
/// value in one field.
/// - Source: 政府信息公开条例 (2019) art. 14, 15 and 17.
package struct DisclosureGate: Sendable {
  private static let rules: [any DisclosureRule] = [
    BankCard(), IdentityNumber(), MobileNumber(), Passport(), PersonalColumn(), SecrecyMark(),
  ]

  /// Every rule, sorted by name.
  package static var descriptions: [RuleDescription] {
    let own: [any PublishedRule.Type] = rules.map { type(of: $0) } + [WaiverHolds.self]
    return own.map { RuleDescription(of: $0, canBeAcknowledged: false) }
      .sorted { $0.name < $1.name }
  }

  package init() {}

  /// The records, if no error is among what is found in `texts`.
  package func cleared(
    _ records: ContentRecords, texts: [DisclosedText]
  ) -> Outcome<ClearedRecords> {
    Outcome(ClearedRecords(records), findings: findings(in: texts, waivers: records.waivers))
  }

  /// What the texts hold that may not be disclosed, masked, sorted by place.
  ///
  /// - Complexity: Linear in the length of the texts.
  package func findings(in texts: [DisclosedText], waivers: [Waiver]) -> [Finding] {
    var used: Set<Int> = []
    var findings: [Finding] = []
    for text in texts where Self.isWorthReading(text.text) || text.label != nil {
      let normalized = NormalizedText(text.text)
      for rule in Self.rules {
        for match in rule.matches(in: normalized, label: text.label) {
          let fingerprint = Self.fingerprint(of: match.value)
          let name = type(of: rule).name
          if let waiver = waivers.firstIndex(where: {
            $0.rule.value == name && $0.record.value == text.record
              && $0.field.value == text.field && $0.fingerprint.value == fingerprint
          }) {
            used.insert(waiver)
          } else {
            findings.append(
              finding(name, match, in: text, normalized, fingerprint: fingerprint))
          }
        }
      }
    }
    return (findings + WaiverHolds().findings(for: waivers, used: used)).sorted()
  }

  /// The text with everything the gate would report in it masked, for messages that quote content.
  package static func masked(_ text: String) -> String {
    guard isWorthReading(text) else { return text }
    let normalized = NormalizedText(text)
    var scalars = Array(text.unicodeScalars).map { String($0) }
    for rule in rules {
      for match in rule.matches(in: normalized, label: nil) where match.masked != match.value {
        guard let first = match.range.first, let last = match.range.last else { continue }
        let (start, end) = (normalized.offsets[first], normalized.offsets[last])
        scalars[start] = match.masked
        for index in (start + 1)..<max(start + 1, end + 1) { scalars[index] = "" }
      }
    }
    return scalars.joined()
  }

  /// The finding with whatever its sentences quote masked.
  package static func masked(_ finding: Finding) -> Finding {
    Finding(
      rule: finding.rule, severity: finding.severity, summary: masked(finding.summary),
      place: finding.place,
      notes: finding.notes.map { Finding.Note(masked($0.summary), place: $0.place) })
  }

  private static func masked(_ text: Bilingual<String>) -> Bilingual<String> {
    Bilingual(zh: masked(text.zh), en: masked(text.en))
  }

  private func finding(
    _ rule: RuleName, _ match: Match, in text: DisclosedText, _ normalized: NormalizedText,
    fingerprint: String
  ) -> Finding {
    let exception = "record: \(text.record), field: \(text.field), fingerprint: \(fingerprint)"
    return Finding(
      rule: rule, severity: match.severity, summary: match.summary, place: text.place,
      notes: [
        Finding.Note(
          Bilingual(
            zh: "确属误报的，在 waivers.yaml 中写明 \(exception)，以及理由和批准岗位",
            en:
              "if it is none, waive it in waivers.yaml (\(exception)) with the reason and the role")
        )
      ])
  }

  /// A quick look that most texts fail: eight digits, or a word the rules look for.
  private static func isWorthReading(_ text: String) -> Bool {
    var digits = 0
    var isWide = false
    for byte in text.utf8 {
      if (48...57).contains(byte) { digits += 1 }
      // 0xEF begins full-width forms, 0xE5 and 0xE7 the words 密, 内, 姓 and 病, among others.
      if byte == 0xEF || byte == 0xE5 || byte == 0xE7 || byte == 0xE4 { isWide = true }
    }
    return digits >= 7 || isWide
  }

  private static func fingerprint(of value: String) -> String {
    SHA256.hash(data: Array(value.utf8)).prefix(8)
      .map { byte in
        let digits = String(byte, radix: 16)
        return digits.utf8.count == 1 ? "0" + digits : digits
      }.joined()
  }
}
