import Languages
import Narrative
import Records

extension ReportText {
  /// Whether the text has a word or sign that wholes and parts are told by; most have none.
  private var mayDivide: Bool {
    var before: Unicode.Scalar = " "
    for scalar in words.unicodeScalars {
      switch (before, scalar) {
      case ("其", "中"), ("包", "括"), ("包", "含"), ("分", "别"), (_, "+"), (_, "＋"): return true
      default: before = scalar
      }
    }
    return false
  }

  /// The sums written out, those that hold too, and the wholes divided after 其中 and the like.
  ///
  /// What the record states as figures is left to the rules about those.
  func sums(moneyIn unit: Money.Unit) -> (equations: [Equation], breakdowns: [Breakdown]) {
    guard mayDivide else { return ([], []) }
    let reader = QuantityReader()
    let quantities = reader.quantities(in: words)
    let equations = reader.equations(in: words, quantities)
    let terms = equations.flatMap(\.terms).map(\.range)
    let breakdowns = reader.breakdowns(in: words, quantities).filter { breakdown in
      !breakdown.parts.contains { part in terms.contains { $0.overlaps(part.range) } }
        && !([breakdown.whole] + breakdown.parts).allSatisfy { states($0, moneyIn: unit) }
    }
    return (equations, breakdowns)
  }

  /// Up to eight of the numbers as printed, to be quoted after a finding.
  func listed(_ quantities: [Quantity]) -> (zh: String, en: String) {
    let shown = quantities.prefix(8).map { $0.words(in: words) }
    let isCut = shown.count < quantities.count
    return (
      "“" + shown.joined(separator: "”“") + "”" + (isCut ? "等" : ""),
      "'" + shown.joined(separator: "', '") + "'" + (isCut ? " and others" : "")
    )
  }
}
