import Narrative
import Records

/// The sums that a text writes out, those that hold too, and the wholes it divides after 其中 and the
/// like.
///
/// What the record states as figures is left to the rules about those.
struct Sums: Sendable {
  let equations: [Equation]
  let breakdowns: [Breakdown]

  /// - Parameters:
  ///   - words: The text.
  ///   - quantities: What was read of it.
  ///   - figures: What it states as figures.
  ///   - unit: The unit of money of `figures`.
  init(
    in words: String, _ quantities: [Quantity], besides figures: [StatedFigure],
    moneyIn unit: Money.Unit
  ) {
    guard !quantities.isEmpty, Self.mayOccur(in: words) else {
      (equations, breakdowns) = ([], [])
      return
    }
    let reader = QuantityReader()
    let equations = reader.equations(in: words, quantities)
    let terms = equations.flatMap(\.terms).map(\.range)
    self.equations = equations
    breakdowns = reader.breakdowns(in: words, quantities).filter { breakdown in
      !breakdown.parts.contains { part in terms.contains { $0.overlaps(part.range) } }
        && !([breakdown.whole] + breakdown.parts).allSatisfy { amount in
          figures.contains { $0.isStated(as: amount, moneyIn: unit) }
        }
    }
  }

  /// Whether the text has a word or sign that wholes and parts are told by; most have none.
  private static func mayOccur(in words: String) -> Bool {
    var before: Unicode.Scalar = " "
    for scalar in words.unicodeScalars {
      switch (before, scalar) {
      case ("其", "中"), ("包", "括"), ("包", "含"), ("分", "别"), (_, "+"), (_, "＋"): return true
      default: before = scalar
      }
    }
    return false
  }
}
