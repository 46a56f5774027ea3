import Diagnostics
import Languages
import Records
import Scoring

/// A figure that is more than twice or less than half of last year's comes with a word on why.
///
/// Rates in per cent are compared by points instead: more than 20 of them. All three limits are this
/// site's own. Amounts are compared in yuan, indicators where both years state a number in one unit.
/// Nothing is a multiple of zero or of less, so a figure after such a one isn't judged.
struct YearOnYearJump: RecordsRule {
  static let name: RuleName = "year-on-year-jump"
  static let severity = Severity.info
  static let title = Bilingual(
    zh: "与上年相比大幅变动的数据应说明原因",
    en: "A figure far from last year's is explained")
  static let meaning = Bilingual(
    zh: """
      预算数、执行数或指标的实际值与上一年度相比增加一倍以上或减少一半以上，或者百分率相差超过20个百分点，\
      报告没有说明原因。以上界限由本站设定；变动本身不一定是差错。
      """,
    en: """
      The budget, the executed amount or an indicator's actual value is more than twice or less than \
      half of last year's, or a rate differs by more than 20 percentage points, and no reason is \
      given. The limits are this site's own; such a change needn't be a mistake.
      """)
  static let source = Bilingual(
    zh: "本站规则，界限由本站设定", en: "A rule of this site, which set the limits itself")

  /// In percentage points.
  private static let widestStep = ExactDecimal(20)

  func findings(in report: ScoredReport, among records: ScoredRecords) -> [RecordFinding] {
    guard let earlier = records.yearBefore(report)?.report else { return [] }
    let record = report.report
    return amounts(in: record, since: earlier)
      + Goalposts(of: record, since: earlier).indicators.compactMap { pair in
        guard let now = pair.later, let before = pair.earlier, !record.explains(now) else {
          return nil
        }
        return jump(of: now, in: record, since: before, in: earlier)
      }
  }

  private func amounts(in record: Report, since earlier: Report) -> [RecordFinding] {
    guard record.budget.reason == nil, record.reason == nil else { return [] }
    let facts: [(StatedFigure.Fact, Placed<ExactDecimal>, Placed<ExactDecimal>)] = [
      (.budget, record.budget.budget, earlier.budget.budget),
      (.executed, record.budget.executed, earlier.budget.executed),
    ]
    return facts.compactMap { fact, now, before in
      let (unit, oldUnit) = (record.budget.unit.value, earlier.budget.unit.value)
      guard !record.isWithheld(.budget(fact)), !earlier.isWithheld(.budget(fact)),
        Self.isFar(Money(now.value, unit).yuan, from: Money(before.value, oldUnit).yuan)
      else { return nil }
      let year = earlier.year.value.text
      let new = fact.text(of: now.value, in: unit)
      let old = fact.text(of: before.value, in: oldUnit)
      let remark = fact.remark(on: unit)
      return finding(
        Bilingual(
          zh: "\(fact.name.zh)由\(year)年度的\(old.zh)变为\(new.zh)，未说明原因",
          en: """
            \(fact.name.en.capitalizedFirst) went from \
            \(old.en)\(unit == oldUnit ? "" : fact.remark(on: oldUnit)) in \(year) to \
            \(new.en)\(remark) without a stated reason
            """),
        field: .budget(fact), values: [now.value, before.value], place: now.place,
        notes: [note(on: year, at: before.place)])
    }
  }

  private func jump(
    of now: Indicator, in record: Report, since before: Indicator, in earlier: Report
  ) -> RecordFinding? {
    let field = FieldPath.indicator(now.id.value, .actual)
    guard let actual = now.actual, case .number(let new) = actual.value,
      let place = before.actual?.place, case .number(let old)? = before.actual?.value,
      let unit = now.printedUnit, let oldUnit = before.printedUnit,
      !record.isWithheld(field), !earlier.isWithheld(.indicator(before.id.value, .actual))
    else { return nil }
    let isRate = Indicator.isPerCent(unit)
    guard isRate ? Indicator.isPerCent(oldUnit) : unit == oldUnit else { return nil }
    guard isRate ? (new - old).magnitude > Self.widestStep : Self.isFar(new, from: old) else {
      return nil
    }
    let year = earlier.year.value.text
    let (zh, en) = isRate ? ("%", "%") : (unit, "")
    return finding(
      Bilingual(
        zh: "\(now.label.zh)的实际值由\(year)年度的\(old.text)\(zh)变为\(new.text)\(zh)，未说明原因",
        en: """
          \(now.label.en) went from \(old.text)\(en) in \(year) to \(new.text)\(en) without a \
          stated reason
          """),
      field: field, values: [new, old], place: actual.place, notes: [note(on: year, at: place)])
  }

  private static func isFar(_ now: ExactDecimal, from before: ExactDecimal) -> Bool {
    guard before > ExactDecimal(0) else { return false }
    return now > before + before || now + now < before
  }

  private func note(on year: String, at place: SourcePlace) -> Finding.Note {
    Finding.Note(
      Bilingual(zh: "\(year)年度的数据在此", en: "The figure of \(year) stands here"), place: place)
  }
}

extension Indicator {
  /// The unit the actual value is printed with.
  fileprivate var printedUnit: String? { (actualUnit ?? unit)?.value.zh }
}
