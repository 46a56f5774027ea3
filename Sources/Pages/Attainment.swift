import Records
import Templates

/// How many indicators met their target, missed it, state none, or can't be compared with theirs.
struct Attainment {
  let met: Int
  let missed: Int
  /// No target is stated, so nothing is shown to be met.
  let untargeted: Int
  /// A target is stated, but target and actual value aren't both numbers.
  let incomparable: Int

  init(_ report: Report) {
    self.init(report.goals.flatMap(\.indicators))
  }

  init(_ indicators: [Indicator]) {
    met = indicators.count { $0.isMet == true }
    missed = indicators.count { $0.isMet == false }
    untargeted = indicators.count { $0.target == nil }
    incomparable = indicators.count { $0.target != nil && $0.isMet == nil }
  }

  var total: Int { met + missed + untargeted + incomparable }
  var targeted: Int { total - untargeted }
}

extension Attainment {
  /// '6 indicators: 3 missed their target, 3 state none'; parts that are zero are left out.
  func words(in context: PageContext) -> String {
    let words = context.words
    let parts = [
      (met, "attainment-met"), (missed, "attainment-missed"),
      (untargeted, "attainment-untargeted"), (incomparable, "attainment-incomparable"),
    ].filter { $0.0 > 0 }.map { words.plural($0.1, count: $0.0) }
    return words.plural("attainment-indicators", count: total)
      + parts.joined(separator: words("list-separator"))
  }
}
