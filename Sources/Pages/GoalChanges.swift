import Audit
import Languages
import Ledger
import Records
import Scoring
import Templates

/// What moved between a goal and the same goal of an earlier report, each move as a sentence.
struct GoalChanges {
  let context: PageContext
  let goal: Goal
  let later: Report
  let earlier: Report
  let ledger: Goalposts

  /// Of the goal, of its indicators in their order, then those it no longer has.
  var sentences: [Sentence] {
    let pair = ledger.goals.first { $0.later?.id == goal.id }
    let own = Set(goal.indicators.map(\.id.value))
    let before = Set((pair?.earlier?.indicators ?? []).map(\.id.value))
    let kept = ledger.indicators.filter { $0.later.map { own.contains($0.id.value) } ?? false }
    let dropped = ledger.indicators.filter { pair in
      pair.later == nil && pair.earlier.map { before.contains($0.id.value) } ?? false
    }
    return (pair.map(sentences(of:)) ?? []) + (kept + dropped).flatMap(sentences(of:))
  }

  private func sentences(of pair: Goalposts.Pair<Goal>) -> [Sentence] {
    pair.moves.compactMap { move in
      switch move {
      case .new, .dropped, .renamed:
        context.words.sentence(
          "goal-change-\(move.rawValue)",
          change(pair.earlier.map { name($0.name) }, pair.later.map { name($0.name) }))
      case .weightMoved:
        context.words.sentence(
          "goal-change-\(move.rawValue)",
          change(
            pair.earlier.map { full(of: $0, in: earlier) },
            pair.later.map { full(of: $0, in: later) }))
      // Goals have neither targets nor units.
      case .targetLowered, .targetRaised, .targetChanged, .unitChanged, .comparisonChanged: nil
      }
    }
  }

  private func sentences(of pair: Goalposts.Pair<Indicator>) -> [Sentence] {
    pair.moves.map { move in
      var values: [String: Sentence]
      switch move {
      case .new, .dropped, .renamed:
        values = change(pair.earlier.map { name($0.name) }, pair.later.map { name($0.name) })
      case .targetLowered, .targetRaised, .targetChanged:
        values = change(
          pair.earlier.map { target(of: $0, in: earlier) },
          pair.later.map { target(of: $0, in: later) })
      case .weightMoved:
        values = change(
          pair.earlier.map { full(of: $0, in: earlier) }, pair.later.map { full(of: $0, in: later) }
        )
      case .unitChanged:
        values = change(pair.earlier?.unit.map(name(_:)), pair.later?.unit.map(name(_:)))
      case .comparisonChanged:
        values = change(
          pair.earlier.map { Sentence($0.effectiveSign.rawValue) },
          pair.later.map { Sentence($0.effectiveSign.rawValue) })
      }
      values["name"] = (pair.later ?? pair.earlier).map { name($0.name) }
      return context.words.sentence("indicator-change-\(move.rawValue)", values)
    }
  }

  private func change(_ old: Sentence?, _ new: Sentence?) -> [String: Sentence] {
    let missing = Sentence(context.words("not-stated"))
    return ["old": old ?? missing, "new": new ?? missing]
  }

  private func name(_ text: Text) -> Sentence { context.sentence(text) }

  private func target(of indicator: Indicator, in report: Report) -> Sentence {
    guard let target = indicator.target?.value else { return Sentence(context.words("not-stated")) }
    return context.measure(
      target, unit: indicator.unit, .indicator(indicator.id.value, FieldPath.IndicatorKey.target)
    ).of(report.id)
  }

  private func full(of indicator: Indicator, in report: Report) -> Sentence {
    Sentence(
      points(
        indicator.full.value, .indicator(indicator.id.value, FieldPath.PointsKey.full), report))
  }

  private func full(of goal: Goal, in report: Report) -> Sentence {
    Sentence(points(goal.fullOrSum, .goal(goal.id.value, .full), report))
  }

  private func points(_ value: ExactDecimal, _ name: FieldPath, _ report: Report) -> FigureText {
    context.figure(value, name).of(report.id)
  }
}
