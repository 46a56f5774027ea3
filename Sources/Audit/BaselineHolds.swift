import Diagnostics
import Languages
import Records

/// Every entry of baseline.yaml still stands for a finding.
struct BaselineHolds: PublishedRule {
  static let name: RuleName = "baseline-holds"
  static let severity = Severity.warning
  static let title = Bilingual(
    zh: "基线中的每一条都应对应一个现有发现", en: "Every entry of the baseline stands for a finding")
  static let meaning = Bilingual(
    zh: "基线收录旧数据带来的已知问题，照样公布，但不阻止发布。问题已经改正或数值已经变化的，应从基线中删去。",
    en: """
      The baseline lets known problems of old data in without hiding them. An entry whose problem \
      is mended, or whose figures have changed, should be taken out.
      """)
  static let source = Bilingual(zh: "本站规则", en: "A rule of this site")

  func findings(for baseline: [BaselineEntry], used: Set<Int>) -> [Finding] {
    baseline.indices.filter { !used.contains($0) }.map { index in
      let entry = baseline[index]
      let (rule, field) = (entry.rule.value.text, entry.field.value.text)
      return Finding(
        rule: Self.name, severity: Self.severity,
        summary: Bilingual(
          zh: "“\(entry.record.value)”的“\(field)”已没有规则“\(rule)”的这一发现，请删去此条",
          en: """
            '\(rule)' no longer finds this at '\(field)' of '\(entry.record.value)'; take the \
            entry out
            """),
        place: entry.record.place)
    }
  }
}
