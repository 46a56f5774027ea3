import Diagnostics
import Languages
import Records
import Scoring

/// A target that is easier to reach than last year's comes with a word of explanation.
///
/// What counts as one is said at `Report.explains(_:)`. Indicators are paired as in `Goalposts`.
struct LoweredTargetExplained: RecordsRule {
  static let name: RuleName = "lowered-target-explained"
  static let severity = Severity.warning
  static let title = Bilingual(
    zh: "目标值比上年放宽的应说明原因", en: "A target easier than last year's is explained")
  static let meaning = Bilingual(
    zh: """
      该指标的目标值比上一年度更容易达到，报告却没有针对该指标说明原因。对该指标作出的任何文字说明，\
      包括原因、备注，或者注明统计口径有变，均视为已作说明；仅列出年初指标值的，不视为说明。
      """,
    en: """
      The indicator's target is easier to reach than the year before, and nothing is said about it. \
      Any word on the indicator counts: a reason, a note, a remark that its definition changed. A \
      target at the start of the year doesn't: it shows that the target moved, not why.
      """)
  static let source = Bilingual(
    zh: "本站规则：各年度的目标值应当可以对照",
    en: "A rule of this site: targets can be compared from year to year")

  func findings(in report: ScoredReport, among records: ScoredRecords) -> [RecordFinding] {
    guard let earlier = records.yearBefore(report)?.report else { return [] }
    return Goalposts(of: report.report, since: earlier).indicators.compactMap { pair in
      guard pair.isLoweredUnexplained(in: report.report), let now = pair.later,
        let before = pair.earlier, let target = now.target
      else { return nil }
      let year = earlier.year.value.text
      let (new, old) = (now.text(of: target.value), before.text(of: before.target?.value))
      return finding(
        Bilingual(
          zh: "\(now.label.zh)的目标值由\(year)年度的\(old.zh)放宽为\(new.zh)，未说明原因",
          en: """
            The target of \(now.label.en) was relaxed from \(old.en) in \(year) to \(new.en) \
            without a stated reason
            """),
        field: .indicator(now.id.value, .target),
        texts: [now.target?.value, before.target?.value].map(\.valueText), place: target.place,
        notes: [
          Finding.Note(
            Bilingual(zh: "\(year)年度的目标值在此", en: "The target of \(year) stands here"),
            place: before.target?.place)
        ])
    }
  }
}

extension Goalposts.Pair<Indicator> {
  /// Whether the target is easier to reach and the report says nothing of it.
  func isLoweredUnexplained(in report: Report) -> Bool {
    guard let later, moves.contains(.targetLowered) else { return false }
    return !report.explains(later)
  }
}
