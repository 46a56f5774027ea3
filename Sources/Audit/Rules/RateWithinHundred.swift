import Diagnostics
import Languages
import Records
import Scoring

/// A rate of a whole doesn't exceed 100%.
///
/// Growth and completion rates can: names with one of `unbounded` are left alone.
struct RateWithinHundred: AuditRule {
  static let name: RuleName = "rate-within-hundred"
  static let severity = Severity.warning
  static let title = Bilingual(
    zh: "比率的实际值不应超过100%",
    en: "A rate doesn't exceed 100%")
  static let meaning = Bilingual(
    zh: "以“%”为单位的实际值超过100。部分占整体的比率不会超过100%；名称写明增长、提高、完成率等的指标除外。",
    en: """
      An actual value in per cent is above 100. A share of a whole can't be; indicators named for \
      growth, improvement or completion are left out.
      """)
  static let source = Bilingual(
    zh: "算术：部分不大于整体", en: "Arithmetic: a part isn't larger than its whole")

  /// What a name says where more than 100% is possible: change over time, or work beyond the plan.
  private static let unbounded = [
    "增长", "增幅", "增速", "增加", "提高", "提升", "同比", "完成率", "达成率", "倍",
  ]

  func findings(in report: ScoredReport) -> [RecordFinding] {
    report.report.indicators.compactMap { indicator in
      let field = FieldPath.indicator(indicator.id.value, .actual)
      guard let unit = (indicator.actualUnit ?? indicator.unit)?.value.zh,
        ["%", "％", "百分比"].contains(unit),
        let actual = indicator.actual, case .number(let value) = actual.value,
        value > ExactDecimal(100), !report.report.isWithheld(field),
        !Self.unbounded.contains(where: { indicator.name.value.zh.holds($0) })
      else { return nil }
      return finding(
        Bilingual(
          zh: "\(indicator.label.zh)的实际值“\(value.text)%”超过100%，请核对",
          en: "\(indicator.label.en) reached '\(value.text)%', more than 100%; check the value"),
        field: field, values: [value, ExactDecimal(100)], place: actual.place)
    }
  }
}
