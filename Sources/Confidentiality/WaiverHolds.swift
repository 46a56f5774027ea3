import Diagnostics
import Languages
import Records

/// A waiver stands for one value that is still there.
struct WaiverHolds: PublishedRule {
  static let name: RuleName = "waiver-holds"
  static let severity = Severity.error
  static let title = Bilingual(
    zh: "豁免须对应一个现有的发现", en: "A waiver stands for a value that is still there")
  static let meaning = Bilingual(
    zh: "豁免写明规则、文件、字段、数值指纹、理由和批准岗位，只对同一数值有效。已无所指的，请删去。",
    en: """
      A waiver names rule, file, field, the value's fingerprint, the reason and the role that \
      approved it, and covers that very value only. One that covers nothing any more is taken out.
      """)
  static let source = Bilingual(zh: "本站规则", en: "A rule of this site")

  func findings(for waivers: [Waiver], used: Set<Int>) -> [Finding] {
    waivers.indices.filter { !used.contains($0) }.map { index in
      let waiver = waivers[index]
      let (rule, record) = (waiver.rule.value.text, waiver.record.value)
      return Finding(
        rule: Self.name, severity: Self.severity,
        summary: Bilingual(
          zh: "“\(record)”的“\(waiver.field.value)”没有规则“\(rule)”的这一发现，请删去此项豁免",
          en: """
            '\(rule)' doesn't find this value at '\(waiver.field.value)' of '\(record)'; take the \
            waiver out
            """),
        place: waiver.rule.place)
    }
  }
}
