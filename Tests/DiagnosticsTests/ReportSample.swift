import Diagnostics
import Languages

/// A small run with one finding of every standing, for the tests of both reports.
enum ReportSample {
  static let tool = ReportingTool(version: "0.1.0")
  static let rules = [
    RuleDescription(of: SumRule.self, canBeAcknowledged: true),
    RuleDescription(of: QuietRule.self, canBeAcknowledged: false),
  ]

  static let findings: [ReportedFinding] = [
    ReportedFinding(
      Finding(
        rule: SumRule.name, severity: .error,
        summary: Bilingual(zh: "总分“93”有误", en: "Total '93' is off"),
        place: SourcePlace(file: "content/市 容.yaml", line: 12, column: 8),
        notes: [
          Finding.Note(
            Bilingual(zh: "得分在此处", en: "The scores are here"),
            place: SourcePlace(file: "content/a.yaml", line: 4)),
          Finding.Note(Bilingual(zh: "请核对", en: "Check it")),
        ])),
    ReportedFinding(
      Finding(
        rule: SumRule.name, severity: .error,
        summary: Bilingual(zh: "总分“<b>”有误", en: "Total '<b>' is off"),
        place: SourcePlace(file: "a", line: 2)),
      standing: .acknowledged(reason: "原文如此")),
    ReportedFinding(
      Finding(
        rule: SumRule.name, severity: .warning,
        summary: Bilingual(zh: "总分“1”有误", en: "Total '1' is off"),
        place: SourcePlace(file: "a", line: 3, column: 1)),
      standing: .lowered(reason: "旧格式")),
    ReportedFinding(
      Finding(
        rule: "markup", severity: .info, summary: Bilingual(zh: "甲", en: "x"),
        place: SourcePlace(file: "a")),
      standing: .baseline),
  ]

  private struct SumRule: PublishedRule {
    static let name: RuleName = "sum"
    static let severity = Severity.error
    static let title = Bilingual(zh: "总分等于各项之和", en: "A total is a sum")
    static let meaning = Bilingual(zh: "总分或某项有误。", en: "The total or a score is wrong.")
    static let source = Bilingual(zh: "算术关系", en: "Arithmetic")
  }

  private struct QuietRule: PublishedRule {
    static let name: RuleName = "a-quiet-rule"
    static let severity = Severity.info
    static let title = Bilingual(zh: "甲", en: "A *b*")
    static let meaning = Bilingual(zh: "乙", en: "See {a} and [b](c)")
    static let source = Bilingual(zh: "丙", en: "C_d")
  }
}
