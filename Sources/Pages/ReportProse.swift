import Audit
import Languages
import Ledger
import Records
import Scoring
import Templates

/// Sentences about a report that are made by rule from its figures, and so are always true to them.
struct ReportProse {
  let context: PageContext
  let audited: AuditedReport

  init(_ context: PageContext, _ audited: AuditedReport) {
    self.context = context
    self.audited = audited
  }

  private var report: Report { audited.scored.report }
  private var computation: Computation { audited.scored.computation }
  private var words: Words { context.words }

  /// Targets, points and money, a sentence each.
  var summary: [Sentence] {
    [targets, points, money]
  }

  /// The summary as one text.
  var paragraph: Sentence {
    summary.joined(separator: context.language == .zh ? "" : " ")
  }

  /// Why the stated and the recomputed total differ; `nil` when they agree.
  var difference: Sentence? {
    guard let total = computation.total, let execution = computation.executionScore,
      let stated = report.statedTotal?.value, total != stated
    else { return nil }
    return words.sentence(
      total < stated ? "difference-higher" : "difference-lower",
      [
        "stated": figure(stated, .total),
        "goals": figure(computation.goalsScore, .goalsScore),
        "execution": figure(execution, .computedExecutionScore),
        "total": figure(total, .computedTotal),
        "difference": figure((stated - total).magnitude, .totalDifference),
        "highest": figure(computation.highestTotal, .highestTotal),
      ])
  }

  private func figure(_ value: ExactDecimal, _ name: FieldPath) -> Sentence {
    Sentence(context.figure(value, name))
  }

  /// How many indicators state a target, and how many of them met it.
  private var targets: Sentence {
    let attainment = Attainment(report)
    // What can't be compared was neither met nor missed: then each count is told.
    guard attainment.incomparable == 0 else {
      return attainment.sentence(in: context) + words.sentence("full-stop")
    }
    let targeted = context.count(attainment.targeted, .count(.targeted))
    let plural = { (key: String, values: [String: Sentence]) in
      words.sentence(plural: key, targeted, number: attainment.targeted, values)
    }
    let verdict =
      switch (attainment.targeted, attainment.met) {
      case (0, _): words.sentence("targets-none")
      case (_, 0): plural("targets-none-met", [:])
      case (let targeted, let met) where met == targeted: plural("targets-all-met", [:])
      default:
        plural(
          "targets-some-met", ["met": Sentence(context.count(attainment.met, .count(.met)))])
      }
    let untargeted =
      attainment.untargeted > 0 && attainment.targeted > 0
      ? words.sentence(
        plural: "targets-untargeted", context.count(attainment.untargeted, .count(.untargeted)),
        number: attainment.untargeted) : Sentence()
    return words.sentence(
      plural: "targets-sentence", context.count(attainment.total, .count(.total)),
      number: attainment.total, ["verdict": verdict, "untargeted": untargeted])
  }

  /// How many points were lost and for what most, ties named together.
  private var points: Sentence {
    let lost = computation.pointsLost
    guard lost > ExactDecimal(0) else { return words.sentence("points-none") }
    let losses = zip(report.indicators, computation.indicators.map(\.lost))
    let most = losses.map(\.1).max() ?? ExactDecimal(0)
    let worst = losses.filter { $0.1 == most }.map {
      words("quoted-name", ["name": $0.0.name.value[context.language]])
    }
    var values = ["lost": figure(lost, .pointsLost), "most": figure(most, .mostLost)]
    guard worst.count <= 3 else { return words.sentence("points-many", values) }
    values["names"] = Sentence(enumeration(worst))
    return words.sentence(worst.count == 1 ? "points-one" : "points-tied", values)
  }

  private var money: Sentence {
    let budget = report.budget
    let unit = budget.unit.value
    return words.sentence(
      "money-sentence",
      [
        "executed": Sentence(context.money(budget.executed.value, unit, .budget(.executed))),
        "budget": Sentence(context.money(budget.budget.value, unit, .budget(.budget))),
      ])
  }

  /// The items as a language joins them: 'A, B and C', 'A、B和C'.
  private func enumeration(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: words("enumeration-separator"))
      + words("enumeration-last") + last
  }
}
