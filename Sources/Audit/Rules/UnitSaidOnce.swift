import Diagnostics
import Languages
import Records
import Scoring

/// A value printed under a column with a unit doesn't carry a unit of its own.
///
/// An actual value with a comparison sign is left to actual-is-measured.
struct UnitSaidOnce: AuditRule {
  static let name: RuleName = "unit-said-once"
  static let severity = Severity.warning
  static let title = Bilingual(
    zh: "计量单位不应在数值和单位栏中重复", en: "A unit isn't printed both with the value and in its column")
  static let meaning = Bilingual(
    zh: "数值后面已经写有单位，计量单位栏又写一次，读者无法判断是重复还是应当换算。",
    en: """
      The value carries a unit and the unit column states one again, so that readers can't tell a \
      repetition from an amount to be converted.
      """)
  static let source = Bilingual(
    zh: "绩效自评表的“度量单位”栏", en: "The column for the unit (度量单位) of the self-evaluation forms")

  func findings(in report: ScoredReport) -> [RecordFinding] {
    report.report.indicators.flatMap { indicator in
      [
        breach(
          of: indicator, Bilingual(zh: "目标值", en: "target"), .target, indicator.target,
          column: indicator.unit, in: report.report),
        breach(
          of: indicator, Bilingual(zh: "实际值", en: "actual value"), .actual, indicator.actual,
          column: indicator.actualUnit ?? indicator.unit, in: report.report),
      ].compactMap(\.self)
    }
  }

  private func breach(
    of indicator: Indicator, _ what: Bilingual<String>, _ key: FieldPath.IndicatorKey,
    _ measure: Placed<Indicator.Measure>?, column: Text?, in report: Report
  ) -> RecordFinding? {
    let field = FieldPath.indicator(indicator.id.value, key)
    guard let column = column?.value.zh, let measure, case .level(let text) = measure.value,
      let value = PrintedValue(text.zh), !value.unit.isEmpty, !report.isWithheld(field),
      key == .target || value.sign == nil
    else { return nil }
    return finding(
      Bilingual(
        zh: "\(indicator.label.zh)的\(what.zh)“\(text.zh)”已带单位，单位栏又写“\(column)”，请只写一处",
        en: """
          The \(what.en) of \(indicator.label.en) is printed as '\(text.zh)' in a column of \
          '\(column)'; state the unit once
          """),
      field: field, texts: [text.zh, column], place: measure.place)
  }
}
