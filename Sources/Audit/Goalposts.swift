import Languages
package import Records

/// What was moved between a report's goals and indicators and those of the year before.
///
/// Two belong together when this year's names the other's id under `same-as` or, where it names
/// none, has the same id. Where two claim one, `same-as` counts first, then the order of the report.
package struct Goalposts: Hashable, Sendable {
  /// In this year's order, then the dropped ones in last year's.
  package let goals: [Pair<Goal>]
  /// In this year's order, then the dropped ones in last year's.
  package let indicators: [Pair<Indicator>]

  /// A goal or an indicator as it stood and as it stands.
  package struct Pair<Item: Hashable & Sendable>: Hashable, Sendable {
    /// `nil` for a new one.
    package let earlier: Item?
    /// `nil` for a dropped one.
    package let later: Item?
    /// In the order of `Move`; empty when all is as it was.
    package let moves: [Move]
  }

  /// One way to move a goalpost.
  package enum Move: String, Sendable, CaseIterable {
    case new
    case dropped
    /// Another name for the same.
    case renamed
    /// The target is easier to reach: a lower number where more is better, a higher where less is.
    case targetLowered = "target-lowered"
    case targetRaised = "target-raised"
    /// The target is another, and nothing is said about which is harder: a range, a level in words,
    /// a number with another direction, or one that isn't stated in one of the years.
    case targetChanged = "target-changed"
    /// The points it counts for; of a goal, the sum of its indicators' where none are printed.
    case weightMoved = "weight-moved"
    /// Numbers in two units aren't compared, so nothing is said about the target then.
    case unitChanged = "unit-changed"
    /// Another sign, or the other direction.
    case comparisonChanged = "comparison-changed"
  }

  package init(of report: Report, since earlier: Report) {
    goals = Self.pairs(report.goals, earlier.goals) { later, earlier in
      var moves: [Move] = []
      if later.isRenamed(from: earlier) { moves.append(.renamed) }
      if later.fullOrSum != earlier.fullOrSum { moves.append(.weightMoved) }
      return moves
    }
    indicators = Self.pairs(report.indicators, earlier.indicators) { now, before in
      let isWithheld =
        report.isWithheld(.indicator(now.id.value, .target))
        || earlier.isWithheld(.indicator(before.id.value, .target))
      return [
        now.isRenamed(from: before) ? .renamed : nil,
        isWithheld ? nil : now.targetMove(since: before),
        now.full.value != before.full.value ? .weightMoved : nil,
        now.hasOtherUnit(than: before) ? .unitChanged : nil,
        now.isComparedOtherwise(than: before) ? .comparisonChanged : nil,
      ].compactMap(\.self)
    }
  }

  private static func pairs<Item: Goalpost>(
    _ later: [Item], _ earlier: [Item], _ moves: (_ later: Item, _ earlier: Item) -> [Move]
  ) -> [Pair<Item>] {
    var claimed: [Identifier: Int] = [:]
    let known = Set(earlier.map(\.id.value))
    for (index, item) in later.enumerated() {
      if let id = item.sameAs?.value, known.contains(id), claimed[id] == nil { claimed[id] = index }
    }
    for (index, item) in later.enumerated() where item.sameAs == nil {
      let id = item.id.value
      if known.contains(id), claimed[id] == nil { claimed[id] = index }
    }
    var before: [Int: Item] = [:]
    for item in earlier {
      if let index = claimed[item.id.value] { before[index] = item }
    }
    let kept = later.enumerated().map { index, item in
      guard let old = before[index] else {
        return Pair(earlier: nil, later: item, moves: [.new])
      }
      return Pair(earlier: old, later: item, moves: moves(item, old))
    }
    let dropped = earlier.filter { claimed[$0.id.value] == nil }
      .map { Pair(earlier: $0, later: nil, moves: [.dropped]) }
    return kept + dropped
  }
}

extension Goalpost {
  fileprivate func isRenamed(from earlier: Self) -> Bool { name.value.zh != earlier.name.value.zh }
}

extension Indicator {
  fileprivate func targetMove(since earlier: Indicator) -> Goalposts.Move? {
    guard !hasOtherUnit(than: earlier), target?.value.isSame(as: earlier.target?.value) != true
    else { return nil }
    guard case .number(let now)? = target?.value,
      case .number(let before)? = earlier.target?.value, direction == earlier.direction
    else { return target == nil && earlier.target == nil ? nil : .targetChanged }
    switch direction {
    case .higherIsBetter: return now < before ? .targetLowered : .targetRaised
    case .lowerIsBetter: return now < before ? .targetRaised : .targetLowered
    }
  }

  /// Whether both have a unit and these aren't one.
  func hasOtherUnit(than earlier: Indicator) -> Bool {
    guard let now = unit?.value.zh, let before = earlier.unit?.value.zh else { return false }
    return now != before && !(Self.isPerCent(now) && Self.isPerCent(before))
  }

  /// Whether `unit` is per cent, in whatever way it is written.
  static func isPerCent(_ unit: String) -> Bool { ["%", "％", "百分比"].contains(unit) }

  /// A level in words has no sign and no direction that count.
  fileprivate func isComparedOtherwise(than earlier: Indicator) -> Bool {
    if case .level? = target?.value, case .level? = earlier.target?.value { return false }
    return effectiveSign != earlier.effectiveSign
  }
}

extension Indicator.Measure {
  /// Whether both say the same in Chinese; a translation that differs is no change.
  fileprivate func isSame(as other: Indicator.Measure?) -> Bool {
    switch (self, other) {
    case (.number(let own), .number(let other)?): own == other
    case (.range(let low, let high), .range(let otherLow, let otherHigh)?):
      low == otherLow && high == otherHigh
    case (.level(let own), .level(let other)?): own.zh == other.zh
    case (.number, _), (.range, _), (.level, _): false
    }
  }
}
