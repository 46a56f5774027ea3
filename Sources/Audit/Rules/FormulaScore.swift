import Diagnostics
import Languages
import Records
import Scoring

/// Indicators with numeric targets are scored by the usual formula, or the difference is shown.
///
/// One finding for each report, with a note for each indicator scored otherwise.
struct FormulaScore: AuditRule {
  static let name: RuleName = "formula-score"
  static let severity = Severity.info
  static let title = Bilingual(
    zh: "有数值目标的指标按通用公式计分",
    en: "Indicators with numeric targets are scored by the usual formula")
  static let meaning = Bilingual(
    zh: "公布的扣分与通用公式（实际完成值÷目标值×分值，反向指标相反）的结果不同。评价单位可以自定计分办法，两者并列供读者比较。",
    en: """
      The published deductions differ from the usual formula: actual ÷ target × full score, or the \
      other way round where less is better. A unit may score by a rule of its own; both results are \
      given so that readers can compare.
      """)
  static let source = Bilingual(
    zh: "绩效自评表的说明：全年实际值/年度指标值×分值",
    en: """
      A note on self-evaluation forms: actual value for the year ÷ annual target × points available \
      (全年实际值/年度指标值×分值)
      """)

  func findings(in report: ScoredReport) -> [RecordFinding] {
    let pairs = zip(
      report.report.goals.flatMap(\.indicators), report.computation.indicators)
    let numeric = pairs.compactMap { indicator, computation in
      computation.formulaLost.map {
        (indicator: indicator, lost: computation.lost, formulaLost: $0)
      }
    }
    let different = numeric.filter { $0.lost != $0.formulaLost }
    guard !different.isEmpty, let place = report.report.goals.first?.id.place else { return [] }
    let lost = numeric.map(\.lost).sum().trimmed()
    let formulaLost = numeric.map(\.formulaLost).sum().trimmed()
    return [
      finding(
        Bilingual(
          zh: "有数值目标的指标公布扣分合计\(lost.text)分，按通用公式计算为\(formulaLost.text)分",
          en: """
            Indicators with numeric targets lost \(lost.englishPoints) as published, \
            \(formulaLost.text) by the usual formula
            """),
        field: .goals, values: [lost, formulaLost], place: place,
        notes: different.map {
          note(on: $0.indicator, lost: $0.lost.trimmed(), formulaLost: $0.formulaLost.trimmed())
        })
    ]
  }

  private func note(
    on indicator: Indicator, lost: ExactDecimal, formulaLost: ExactDecimal
  ) -> Finding.Note {
    Finding.Note(
      Bilingual(
        zh: "\(indicator.label.zh)公布扣\(lost.text)分，按公式扣\(formulaLost.text)分",
        en: """
          \(indicator.label.en) lost \(lost.englishPoints) as published, \(formulaLost.text) by the \
          formula
          """),
      place: indicator.lostPlace)
  }
}
