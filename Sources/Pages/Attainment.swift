import Ledger
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
  ///
  /// `goal` is the one whose indicators were counted, `nil` for all of the report.
  func sentence(of goal: Identifier? = nil, in context: PageContext) -> Sentence {
    let words = context.words
    let counts: [(Int, FieldPath.AttainmentCount)] = [
      (met, .met), (missed, .missed), (untargeted, .untargeted), (incomparable, .incomparable),
    ]
    let phrase = { (key: String, number: Int, count: FieldPath.AttainmentCount) in
      words.sentence(
        plural: key, context.count(number, .count(count, of: goal)), number: number)
    }
    let parts = counts.filter { $0.0 > 0 }
      .map { phrase("attainment-\($0.1.rawValue)", $0.0, $0.1) }
    return phrase("attainment-indicators", total, .total)
      + parts.joined(separator: words("list-separator"))
  }
}
