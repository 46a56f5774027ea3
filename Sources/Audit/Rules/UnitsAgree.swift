import Diagnostics
import Languages
import Narrative
import Records
import Scoring

/// Target and actual value are printed in one unit with one spelling, and it is a unit.
///
/// The unit is the one behind a value where one is printed there (150万), else the column's. 百分比
/// names a kind of number and 万 is part of one; neither is a unit.
struct UnitsAgree: AuditRule {
  static let name: RuleName = "units-agree"
  static let severity = Severity.warning
  static let title = Bilingual(
    zh: "目标值与实际值应使用同一计量单位", en: "Target and actual value share one unit")
  static let meaning = Bilingual(
    zh: "目标值与实际值的计量单位不同或写法不一，或者所写的不是计量单位，读者无法直接比较。",
    en: """
      Target and actual value are printed in different units or spellings, or in what isn't a \
      unit, so that they can't be compared as they stand.
      """)
  static let source = Bilingual(
    zh: "绩效自评表的“度量单位”栏：年度指标值与实际完成值共用一栏",
    en: """
      The column for the unit (度量单位) of the self-evaluation forms, which target and actual \
      value share
      """)

  private static let percentWords = ["百分比", "百分数", "百分率", "百分号", "百分之"]

  private struct Stated {
    let unit: String
    let place: SourcePlace
  }

  func findings(in report: ScoredReport) -> [RecordFinding] {
    report.report.indicators.compactMap { breach(of: $0, in: report.report) }
  }

  private func breach(of indicator: Indicator, in report: Report) -> RecordFinding? {
    let id = indicator.id.value
    let field = FieldPath.indicator(id, indicator.actual == nil ? .target : .actual)
    guard !report.isWithheld(.indicator(id, .target)), !report.isWithheld(.indicator(id, .actual))
    else { return nil }
    let target = Self.stated(indicator.target, column: indicator.unit)
    let actual = Self.stated(indicator.actual, column: indicator.actualUnit ?? indicator.unit)
    if let target, let actual, target.unit != actual.unit {
      return finding(
        Self.difference(of: indicator.label, target.unit, actual.unit), field: field,
        texts: [target.unit, actual.unit], place: actual.place)
    }
    guard let stated = target ?? actual else { return nil }
    let unit = stated.unit
    if Self.percentWords.contains(unit) {
      return finding(
        Bilingual(
          zh: "\(indicator.label.zh)的单位“\(unit)”不是计量单位，应写作“%”",
          en: "'\(unit)' isn't a unit for \(indicator.label.en); write '%'"),
        field: field, texts: [unit, "%"], place: stated.place)
    }
    guard PrintedUnit(unit)?.isMagnitude == true else { return nil }
    return finding(
      Bilingual(
        zh: "\(indicator.label.zh)的单位“\(unit)”只是数词，请写全计量单位",
        en: "'\(unit)' is part of a number for \(indicator.label.en), not a unit; add the unit"),
      field: field, texts: [unit], place: stated.place)
  }

  private static func stated(_ measure: Placed<Indicator.Measure>?, column: Text?) -> Stated? {
    let column = column.map { Stated(unit: $0.value.zh.narrowed, place: $0.place) }
    switch measure?.value {
    case nil: return nil
    case .number?, .range?: return column
    case .level(let text)?:
      guard let measure, let value = PrintedValue(text.zh) else { return nil }
      if value.unit.isEmpty { return column }
      // Said twice is another rule's matter.
      if let column, value.repeats(column.unit) { return column }
      return Stated(unit: value.unit, place: measure.place)
    }
  }

  private static func difference(
    of label: Bilingual<String>, _ target: String, _ actual: String
  ) -> Bilingual<String> {
    if isOneUnit(target, actual) {
      return Bilingual(
        zh: "\(label.zh)的目标值单位写作“\(target)”，实际值单位写作“\(actual)”，请统一写法",
        en: """
          The unit of \(label.en) is spelled '\(target)' for the target and '\(actual)' for the \
          actual value; use one spelling
          """)
    }
    if let one = PrintedUnit(target), let other = PrintedUnit(actual),
      !one.isComparable(with: other)
    {
      return Bilingual(
        zh: "\(label.zh)的目标值以“\(target)”计，实际值以“\(actual)”计，两者无法比较",
        en: """
          The target of \(label.en) is in '\(target)', the actual value in '\(actual)', which \
          can't be compared
          """)
    }
    return Bilingual(
      zh: "\(label.zh)的目标值以“\(target)”计，实际值以“\(actual)”计，请统一单位",
      en: """
        The target of \(label.en) is in '\(target)', the actual value in '\(actual)'; use one unit
        """)
  }

  private static func isOneUnit(_ left: String, _ right: String) -> Bool {
    let words = percentWords + ["%"]
    if words.contains(left), words.contains(right) { return true }
    guard let one = PrintedUnit(left), let other = PrintedUnit(right) else { return false }
    return one.name == other.name || (one.isMagnitude && right.hasPrefix(left))
      || (other.isMagnitude && left.hasPrefix(right))
  }
}
