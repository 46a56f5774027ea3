import Diagnostics
import Languages
import Records

/// The waivers of a site, and which of them were needed.
struct WaiverRegister {
  private struct Key: Hashable {
    let rule: RuleName
    let record: String
    let field: String
    let fingerprint: String
  }

  private let waivers: [Waiver]
  private var positions: [Key: Int] = [:]
  private var duplicates: [(later: Int, first: Int)] = []
  private var used: Set<Int> = []

  /// A finding names records and fields as they may be quoted, and so may a waiver.
  init(_ waivers: [Waiver]) {
    self.waivers = waivers
    for (position, waiver) in waivers.enumerated() {
      let key = Key(
        rule: waiver.rule.value, record: DisclosureGate.quotable(waiver.record.value),
        field: DisclosureGate.quotable(waiver.field.value),
        fingerprint: waiver.fingerprint.value)
      if let first = positions[key] {
        duplicates.append((position, first))
      } else {
        positions[key] = position
      }
    }
  }

  /// Whether the value is waived at this text; the waiver then counts as needed.
  mutating func waives(_ discovery: Discovery, in text: DisclosedText) -> Bool {
    guard !positions.isEmpty else { return false }
    let key = Key(
      rule: discovery.ruleName, record: DisclosureGate.quotable(text.record),
      field: DisclosureGate.quotable(text.field),
      fingerprint: discovery.fingerprint)
    guard let position = positions[key] else { return false }
    used.insert(position)
    return true
  }

  /// What is wrong with the waivers, in their order.
  func findings(rules: [RuleName]) -> [Finding] {
    waivers.indices.flatMap { position -> [Finding] in
      let waiver = waivers[position]
      var findings: [Finding] = []
      if let duplicate = duplicates.first(where: { $0.later == position }) {
        findings.append(repeated(waiver, of: waivers[duplicate.first]))
      } else if !used.contains(position) {
        findings.append(unneeded(waiver, rules: rules))
      }
      if Self.isBlank(waiver.reason) {
        findings.append(blank(waiver.reason, Bilingual(zh: "理由", en: "reason")))
      }
      if Self.isBlank(waiver.approvedBy) {
        findings.append(blank(waiver.approvedBy, Bilingual(zh: "批准岗位", en: "role that approved")))
      }
      return findings
    }
  }

  private func unneeded(_ waiver: Waiver, rules: [RuleName]) -> Finding {
    let rule = DisclosureGate.quotable(waiver.rule.value.text)
    if waiver.rule.value == WaiverHolds.name {
      return finding(
        Bilingual(zh: "规则“\(rule)”不能豁免", en: "'\(rule)' can't be waived"), at: waiver.rule.place)
    }
    guard rules.contains(waiver.rule.value) else {
      let near = NearMiss.suggestion(for: rule, among: rules.map(\.text))
      return finding(
        Bilingual(
          zh: "“\(rule)”不是保密审查规则" + (near.map { "，是否应为“\($0)”？" } ?? ""),
          en: "'\(rule)' isn't a rule of the disclosure gate"
            + (near.map { "; did you mean '\($0)'?" } ?? "")),
        at: waiver.rule.place)
    }
    guard Fingerprint.isWellFormed(waiver.fingerprint.value) else {
      // Not quoted: a value written here by mistake would be shown.
      return finding(
        Bilingual(
          zh: "指纹应为16位十六进制小写字符，请从审查结果中抄录",
          en: "a fingerprint has sixteen digits 0-9 and a-f; copy it from the finding"),
        at: waiver.fingerprint.place)
    }
    let (record, field) = (
      DisclosureGate.quotable(waiver.record.value), DisclosureGate.quotable(waiver.field.value)
    )
    return finding(
      Bilingual(
        zh: "规则“\(rule)”在记录“\(record)”的“\(field)”没有发现指纹为“\(waiver.fingerprint.value)”的内容，请删去此条豁免",
        en: """
          '\(rule)' finds nothing with the fingerprint '\(waiver.fingerprint.value)' at '\(field)' of \
          '\(record)'; take the waiver out
          """),
      at: waiver.rule.place)
  }

  private func repeated(_ later: Waiver, of first: Waiver) -> Finding {
    let (record, field) = (
      DisclosureGate.quotable(later.record.value), DisclosureGate.quotable(later.field.value)
    )
    return finding(
      Bilingual(
        zh: "对记录“\(record)”的“\(field)”同一内容重复作了豁免，请删去一条",
        en: "the same value at '\(field)' of '\(record)' is waived twice; take one waiver out"),
      at: later.rule.place,
      notes: [
        Finding.Note(Bilingual(zh: "首次豁免在此处", en: "first waived here"), place: first.rule.place)
      ])
  }

  private func blank(_ text: Text, _ name: Bilingual<String>) -> Finding {
    finding(
      Bilingual(zh: "豁免未写明\(name.zh)", en: "the waiver doesn't name the \(name.en)"),
      at: text.place)
  }

  private func finding(
    _ summary: Bilingual<String>, at place: SourcePlace, notes: [Finding.Note] = []
  ) -> Finding {
    Finding(
      rule: WaiverHolds.name, severity: WaiverHolds.severity, summary: summary, place: place,
      notes: notes)
  }

  private static func isBlank(_ text: Text) -> Bool {
    [text.value.zh, text.value.en].contains { words in
      words.unicodeScalars.allSatisfy(\.properties.isWhitespace)
    }
  }
}
