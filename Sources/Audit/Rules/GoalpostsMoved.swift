import Diagnostics
import Languages
import Records
import Scoring

/// What a report's goals and indicators have that last year's hadn't, or the reverse, is told.
///
/// One finding for each report, with the two places of everything that moved; only a target lowered
/// without a word is left to `lowered-target-explained`.
struct GoalpostsMoved: RecordsRule {
  static let name: RuleName = "goalposts-moved"
  static let severity = Severity.info
  static let title = Bilingual(
    zh: "绩效目标和指标与上年不同的予以注明",
    en: "Goals and indicators that differ from last year's are pointed out")
  static let meaning = Bilingual(
    zh: """
      与上一年度相比，绩效目标或指标有增减、改名，或者目标值、分值、计量单位、计算符号有变化。变化本身\
      不是差错，对照两年结果时应当留意。
      """,
    en: """
      Since the year before, goals or indicators were added, dropped or renamed, or their targets, \
      points, units or signs changed. That is no mistake, but should be kept in mind when the two \
      years are compared.
      """)
  static let source = Bilingual(
    zh: "本站规则：各年度的绩效目标和指标应当可以对照",
    en: "A rule of this site: goals and indicators can be compared from year to year")

  func findings(in report: ScoredReport, among records: ScoredRecords) -> [RecordFinding] {
    guard let earlier = records.yearBefore(report)?.report else { return [] }
    let ledger = Goalposts(of: report.report, since: earlier)
    let year = earlier.year.value.text
    let changes =
      ledger.goals.flatMap { Self.changes(of: $0) }
      + ledger.indicators.flatMap { Self.changes(of: $0, in: report.report) }
    guard !changes.isEmpty else { return [] }
    let counts = GoalpostChange.Subject.allCases.flatMap { subject in
      Goalposts.Move.allCases.compactMap { move -> Bilingual<String>? in
        let count = changes.count { $0.subject == subject && $0.move == move }
        return count == 0 ? nil : move.text(count, subject)
      }
    }
    return [
      finding(
        Bilingual(
          zh: "与\(year)年度相比：\(counts.map(\.zh).joined(separator: "、"))",
          en: "Compared with \(year): \(counts.map(\.en).joined(separator: ", "))"),
        field: .goals, texts: changes.flatMap(\.values), place: report.report.year.place,
        notes: changes.flatMap { $0.notes(before: year) })
    ]
  }

  private static func changes(of pair: Goalposts.Pair<Goal>) -> [GoalpostChange] {
    pair.moves.map { move in
      let points = move == .weightMoved
      return GoalpostChange(
        subject: .goal, move: move,
        later: pair.later.map { goal in
          GoalpostChange.Side(
            id: goal.id.value, name: goal.name.value,
            value: points ? goal.fullOrSum.text : goal.name.value.zh,
            place: points ? goal.full?.place ?? goal.id.place : goal.name.place)
        },
        earlier: pair.earlier.map { goal in
          GoalpostChange.Side(
            id: goal.id.value, name: goal.name.value,
            value: points ? goal.fullOrSum.text : goal.name.value.zh,
            place: points ? goal.full?.place ?? goal.id.place : goal.name.place)
        })
    }
  }

  private static func changes(
    of pair: Goalposts.Pair<Indicator>, in report: Report
  ) -> [GoalpostChange] {
    let isTold = pair.isLoweredUnexplained(in: report)
    return pair.moves.filter { !(isTold && $0 == .targetLowered) }.map { move in
      GoalpostChange(
        subject: .indicator, move: move, later: pair.later.map { side(of: $0, move) },
        earlier: pair.earlier.map { side(of: $0, move) })
    }
  }

  private static func side(of indicator: Indicator, _ move: Goalposts.Move) -> GoalpostChange.Side {
    let (value, place): (String, SourcePlace?) =
      switch move {
      case .new, .dropped, .renamed: (indicator.name.value.zh, indicator.name.place)
      case .targetLowered, .targetRaised, .targetChanged:
        ((indicator.target?.value).valueText, indicator.target?.place)
      case .weightMoved: (indicator.full.value.text, indicator.full.place)
      case .unitChanged: (indicator.unit?.value.zh ?? "", indicator.unit?.place)
      case .comparisonChanged: (indicator.effectiveSign.rawValue, indicator.sign?.place)
      }
    return GoalpostChange.Side(
      id: indicator.id.value, name: indicator.name.value, value: value,
      place: place ?? indicator.id.place)
  }
}
