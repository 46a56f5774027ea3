import Diagnostics
import Languages
import Records
import Scoring

/// The stated total can be reached with the published scores, and lies between 0 and 100.
struct TotalWithinReach: AuditRule {
  static let name: RuleName = "total-within-reach"
  static let severity = Severity.error
  static let title = Bilingual(
    zh: "公布的总分不得超过按公布得分可能达到的最高分",
    en: "The stated total is no higher than the published scores can reach")
  static let meaning = Bilingual(
    zh: "即使预算执行得满分，按报告公布的目标得分也达不到公布的总分；或者公布的总分不在0分至100分之间。",
    en: """
      Even with every point for budget execution, the goal scores published in the report don't \
      reach the total published in it; or that total isn't between 0 and 100.
      """)
  static let source = Bilingual(
    zh: "算术关系；绩效自评表规定满分为100分，得分最高不能超过分值上限",
    en: """
      Arithmetic; on self-evaluation forms the full score is 100 and no score may be higher than \
      its points available
      """)

  func findings(in report: ScoredReport) -> [RecordFinding] {
    guard let stated = report.report.statedTotal else { return [] }
    let highest = report.computation.highestTotal.trimmed()
    let (hundred, zero) = (ExactDecimal(100), ExactDecimal(0))
    if stated.value > highest {
      let weight = report.scheme.executionWeight.value.trimmed().text
      return [
        finding(
          Bilingual(
            zh: """
              公布的总分\(stated.value.text)分，高于按公布的目标得分可能达到的最高总分\(highest.text)分\
              （已计预算执行满分\(weight)分）
              """,
            en: """
              Stated total \(stated.value.text) is above \(highest.text), the highest total the \
              published goal scores allow even with all \(weight) points for execution
              """),
          field: .total, values: [stated.value, highest], place: stated.place)
      ]
    }
    if stated.value > hundred {
      return [
        finding(
          Bilingual(
            zh: "公布的总分\(stated.value.text)分超过100分",
            en: "Stated total \(stated.value.text) is above 100"),
          field: .total, values: [stated.value, hundred], place: stated.place)
      ]
    }
    guard stated.value < zero else { return [] }
    return [
      finding(
        Bilingual(
          zh: "公布的总分\(stated.value.text)分低于0分",
          en: "Stated total \(stated.value.text) is below 0"),
        field: .total, values: [stated.value, zero], place: stated.place)
    ]
  }
}
