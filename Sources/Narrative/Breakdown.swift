import Records

/// A whole and the parts prose gives of it: 总额437.21万元，其中基本支出…，项目支出….
package struct Breakdown: Hashable, Sendable {
  package let whole: Quantity
  /// In the order of the text; never empty, all of the whole's dimension.
  package let parts: [Quantity]
  /// Whether the parts claim to be all of them.
  ///
  /// False for a single part, and where 等, a further 其中 or a comparison leaves the list open.
  package let isComplete: Bool

  /// Whether the parts can make up the whole; an open list need only not exceed it.
  ///
  /// Exact when all numbers are printed to the same place. A number printed more coarsely than the
  /// finest may be off by half its last place, zero excepted; loose numbers count as the spans of
  /// `Quantity.agrees(with:)`. 其中 doesn't strictly promise every part, so a complete list that
  /// falls short is weaker evidence of an error than one that exceeds the whole (`exceedsWhole`).
  package var addsUp: Bool {
    let (total, whole) = spans
    return isComplete ? total.overlaps(whole) : total.canBeAtMost(whole)
  }

  /// Whether even the least the parts can be is more than the whole.
  package var exceedsWhole: Bool {
    let (total, whole) = spans
    return !total.canBeAtMost(whole)
  }

  /// Whether a single part is more than the whole, however the others overlap it.
  package var hasPartAboveWhole: Bool {
    parts.contains { Breakdown(whole: whole, parts: [$0], isComplete: false).exceedsWhole }
  }

  private var spans: (total: Span, whole: Span) {
    let all = parts + [whole]
    let finest = all.map(\.exponent).min() ?? whole.exponent
    let common = finest - 1
    var tolerance: Int128 = 0
    for quantity in all where quantity.exponent > finest && !quantity.value.isZero {
      tolerance += powerOfTen(quantity.exponent - common) / 2
    }
    let spans = parts.map { Span(of: $0, exponent: common) }
    let total = spans.dropFirst().reduce(spans.first ?? Span(of: whole, exponent: common), +)
    return (total.widened(by: tolerance), Span(of: whole, exponent: common))
  }
}
