import Audit
import Languages
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
  private var numbers: NumberText { context.numbers }

  /// Targets, points and money, a sentence each.
  var summary: [String] {
    [targets, points, money]
  }

  /// Why the stated and the recomputed total differ; `nil` when they agree.
  var difference: String? {
    guard let total = computation.total, let execution = computation.executionScore,
      let stated = report.statedTotal?.value, total != stated
    else { return nil }
    return words(
      total < stated ? "difference-higher" : "difference-lower",
      [
        "stated": numbers.number(stated),
        "goals": numbers.number(computation.goalsScore),
        "execution": numbers.number(execution),
        "total": numbers.number(total),
        "difference": numbers.number((stated - total).magnitude),
        "highest": numbers.number(computation.highestTotal),
      ])
  }

  /// How many indicators state a target, and how many of them met it.
  private var targets: String {
    let attainment = Attainment(report)
    // What can't be compared was neither met nor missed: then each count is told.
    guard attainment.incomparable == 0 else {
      return attainment.words(in: context) + words("full-stop")
    }
    let verdict =
      switch (attainment.targeted, attainment.met) {
      case (0, _): words("targets-none")
      case (_, 0): words.plural("targets-none-met", count: attainment.targeted)
      case (let targeted, let met) where met == targeted:
        words.plural("targets-all-met", count: targeted)
      default:
        words.plural(
          "targets-some-met", count: attainment.targeted, ["met": String(attainment.met)])
      }
    let untargeted =
      attainment.untargeted > 0 && attainment.targeted > 0
      ? words.plural("targets-untargeted", count: attainment.untargeted) : ""
    return words.plural(
      "targets-sentence", count: attainment.total,
      ["verdict": verdict, "untargeted": untargeted])
  }

  /// How many points were lost and for what most, ties named together.
  private var points: String {
    let lost = computation.pointsLost
    guard lost > ExactDecimal(0) else { return words("points-none") }
    let indicators = report.goals.flatMap(\.indicators)
    let losses = zip(indicators, computation.indicators.map(\.lost))
    let most = losses.map(\.1).max() ?? ExactDecimal(0)
    let worst = losses.filter { $0.1 == most }.map {
      words("quoted-name", ["name": $0.0.name.value[context.language]])
    }
    guard worst.count <= 3 else {
      return words("points-many", ["lost": numbers.number(lost), "most": numbers.number(most)])
    }
    return words(
      worst.count == 1 ? "points-one" : "points-tied",
      [
        "lost": numbers.number(lost), "most": numbers.number(most),
        "names": enumeration(worst),
      ])
  }

  private var money: String {
    let unit = report.budget.unit.value
    return words(
      "money-sentence",
      [
        "executed": numbers.money(Money(report.budget.executed.value, unit)),
        "budget": numbers.money(Money(report.budget.budget.value, unit)),
      ])
  }

  /// The items as a language joins them: 'A, B and C', 'A、B和C'.
  private func enumeration(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: words("enumeration-separator"))
      + words("enumeration-last") + last
  }
}
