import Diagnostics
import Languages
import Records
import Scoring

/// An actual value is what was measured, without a comparison sign.
///
/// A sign in words counts as well (不低于95%). “=” bounds nothing and passes.
struct ActualIsMeasured: AuditRule {
  static let name: RuleName = "actual-is-measured"
  static let severity = Severity.warning
  static let title = Bilingual(
    zh: "实际值应为实测数值，不带比较符号", en: "An actual value is a measurement without a comparison sign")
  static let meaning = Bilingual(
    zh: "实际值带有“≥”“≤”等比较符号，有的还照抄目标值，读者看不出实际完成了多少。",
    en: """
      The actual value carries a comparison sign, sometimes because the target was copied, so that \
      readers can't tell what was reached.
      """)
  static let source = Bilingual(
    zh: "绩效自评表的“实际完成值”栏",
    en: "The column for the actual value (实际完成值) of the self-evaluation forms")

  func findings(in report: ScoredReport) -> [RecordFinding] {
    report.report.indicators.compactMap { indicator in
      let field = FieldPath.indicator(indicator.id.value, .actual)
      guard let actual = indicator.actual, case .level(let text) = actual.value,
        let value = PrintedValue(text.zh), let sign = value.sign, sign != .equal,
        !report.report.isWithheld(field)
      else { return nil }
      return finding(
        summary(of: indicator, text, repeatsTarget: isTarget(value, of: indicator)), field: field,
        texts: [text.zh], place: actual.place)
    }
  }

  private func isTarget(_ value: PrintedValue, of indicator: Indicator) -> Bool {
    switch indicator.target?.value {
    case .number(let target)?:
      target == value.number && (indicator.sign?.value).map { $0 == value.sign } ?? true
    case .level(let text)?:
      PrintedValue(text.zh).map { $0.number == value.number && $0.sign == value.sign } ?? false
    case .range?, nil: false
    }
  }

  private func summary(
    of indicator: Indicator, _ text: Bilingual<String>, repeatsTarget: Bool
  ) -> Bilingual<String> {
    guard repeatsTarget else {
      return Bilingual(
        zh: "\(indicator.label.zh)的实际值“\(text.zh)”带有比较符号，不是实测数值",
        en: "The actual value of \(indicator.label.en) is '\(text.en)', a bound, not a measurement")
    }
    return Bilingual(
      zh: "\(indicator.label.zh)的实际值“\(text.zh)”照抄目标值及其符号，不是实测数值",
      en: """
        The actual value of \(indicator.label.en) is '\(text.en)', the target with its sign, not a \
        measurement
        """)
  }
}
