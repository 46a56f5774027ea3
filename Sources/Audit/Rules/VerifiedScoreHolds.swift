import Diagnostics
import Languages
import Records
import Scoring

/// Verified scores lie between 0 and full, and add up to the verified total.
///
/// They are added up only where every indicator has one and the report states its execution score,
/// of which no verified one is recorded.
struct VerifiedScoreHolds: AuditRule {
  static let name: RuleName = "verified-score-holds"
  static let severity = Severity.error
  static let title = Bilingual(
    zh: "核查得分应在0分与满分之间，合计应等于核查总分",
    en: "Verified scores lie between 0 and full, and add up to the verified total")
  static let meaning = Bilingual(
    zh: "核查得分超出应有范围，或者各指标的核查得分与预算执行得分之和不等于公布的核查总分，说明至少有一个数有误。",
    en: """
      A verified score is out of range, or the verified scores of the indicators and the execution \
      score don't add up to the verified total. At least one of the figures is wrong.
      """)
  static let source = Bilingual(
    zh: "算术关系；绩效自评表的说明：得分最高不能超过该指标分值上限",
    en: """
      Arithmetic; a note on self-evaluation forms: a score is no higher than the points available \
      for the indicator
      """)

  func findings(in report: ScoredReport) -> [RecordFinding] {
    report.report.indicators.compactMap(breach(of:)) + [breach(in: report)].compactMap(\.self)
  }

  private func breach(of indicator: Indicator) -> RecordFinding? {
    guard let verified = indicator.verifiedScore else { return nil }
    let label = Bilingual(
      zh: "\(indicator.label.zh)的核查得分", en: "Verified score of \(indicator.label.en)")
    return outOfRange(
      verified, full: indicator.full.value, label: label,
      field: .indicator(indicator.id.value, .verifiedScore))
  }

  private func breach(in report: ScoredReport) -> RecordFinding? {
    guard let total = report.report.verification?.score,
      !report.report.isWithheld(.verifiedTotal)
    else { return nil }
    let full = report.scheme.executionWeight.value + report.scheme.goalsWeight.value
    let label = Bilingual(zh: "核查总分", en: "Verified total")
    return outOfRange(total, full: full.trimmed(), label: label, field: .verifiedTotal)
      ?? wrongSum(total, in: report.report)
  }

  private func outOfRange(
    _ score: Placed<ExactDecimal>, full: ExactDecimal, label: Bilingual<String>, field: FieldPath
  ) -> RecordFinding? {
    let zero = ExactDecimal(0)
    if score.value > full {
      return finding(
        Bilingual(
          zh: "\(label.zh)\(score.value.text)分，超过满分\(full.text)分",
          en: "\(label.en) is \(score.value.text), more than the full score \(full.text)"),
        field: field, values: [score.value, full], place: score.place)
    }
    guard score.value < zero else { return nil }
    return finding(
      Bilingual(
        zh: "\(label.zh)\(score.value.text)分，低于0分",
        en: "\(label.en) is \(score.value.text), less than 0"),
      field: field, values: [score.value, zero], place: score.place)
  }

  private func wrongSum(_ total: Placed<ExactDecimal>, in report: Report) -> RecordFinding? {
    let indicators = report.indicators
    let verified = indicators.compactMap(\.verifiedScore?.value)
    guard let execution = report.budget.score, !verified.isEmpty,
      verified.count == indicators.count
    else { return nil }
    let sum = (verified.sum() + execution.value).trimmed()
    guard total.value != sum else { return nil }
    return finding(
      Bilingual(
        zh: """
          核查总分\(total.value.text)分，与各指标核查得分、预算执行得分\(execution.value.text)分之和\
          \(sum.text)分不符
          """,
        en: """
          Verified total is \(total.value.text), but the verified scores of the indicators and the \
          execution score \(execution.value.text) add up to \(sum.text)
          """),
      field: .verifiedTotal, values: [total.value, sum], place: total.place)
  }
}
