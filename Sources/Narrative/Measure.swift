import Records

/// What follows a number: words that loosen it, 万 or 亿, and its unit.
struct Measure: Sendable {
  var hedge: Hedge?
  var magnitude: Magnitude?
  var unit: MeasureUnit?
  /// What the amount is per, for 元/亩.
  var per: MeasureUnit?
  /// Where the last word of it ends; where the number ends when nothing follows.
  var end: Int

  var name: String {
    (magnitude?.name ?? "") + (unit?.name ?? "") + (per.map { "/" + $0.name } ?? "")
  }

  var zeros: Int { (magnitude?.zeros ?? 0) + (unit?.zeros ?? 0) }

  var dimension: Dimension {
    guard let unit else { return .plain }
    guard let per else { return unit.dimension }
    return .measured(unit.dimension.baseUnit + "/" + per.name)
  }

  init(after number: Int, magnitude: Magnitude?, in prose: Prose) {
    self.magnitude = magnitude
    end = number
    takeHedge(in: prose)
    var hasUnit = takeUnit(in: prose)
    if !hasUnit {
      if magnitude == nil { takeMagnitude(in: prose) }
      takeHedge(in: prose)
      hasUnit = takeUnit(in: prose)
    }
    guard !hasUnit else {
      finish(in: prose)
      return
    }
    if prose[end - 1] == "来" { (hedge, end) = (nil, end - 1) }
    // Without a unit 千 and 百 belong to what follows (3千佛山), and a hedge after them too.
    if let found = self.magnitude, !found.standsAlone {
      self = Measure(bare: number, hedge: Hedge.hedge(within: number, in: prose))
    }
    takeClosingHedge(in: prose)
  }

  /// What follows a share said in words, whose unit stands before it: 百分之十几, 百分之五左右.
  init(percentAt number: Int, in prose: Prose) {
    unit = MeasureUnit("%", .ratio)
    end = number
    takeHedge(in: prose)
    takeClosingHedge(in: prose)
  }

  private init(bare number: Int, hedge: (hedge: Hedge, end: Int)?) {
    self.hedge = hedge?.hedge
    end = hedge?.end ?? number
  }

  private mutating func takeHedge(in prose: Prose) {
    guard hedge == nil,
      let found = Hedge.hedge(within: prose.pastBlanks(from: end, limit: 2), in: prose)
    else { return }
    (hedge, end) = (found.hedge, found.end)
  }

  private mutating func takeMagnitude(in prose: Prose) {
    let start = prose.pastBlanks(from: end, limit: 2)
    guard let found = Magnitude.words.word(at: start, in: prose) else { return }
    (magnitude, end) = (found.meaning, found.end)
  }

  private mutating func takeUnit(in prose: Prose) -> Bool {
    let start = prose.pastBlanks(from: end, limit: 4)
    guard let found = Self.unit(UnitTable.units, at: start, in: prose) else { return false }
    (unit, end) = (found.unit, found.end)
    return true
  }

  private mutating func finish(in prose: Prose) {
    if prose[end] == "/" || prose[end] == "／",
      let found = Self.unit(UnitTable.per, at: end + 1, in: prose)
    {
      (per, end) = (found.unit, found.end)
    }
    takeClosingHedge(in: prose)
  }

  private mutating func takeClosingHedge(in prose: Prose) {
    guard let found = Hedge.hedge(after: end, in: prose) else { return }
    hedge = hedge ?? found.hedge
    end = found.end
  }

  private static func unit(
    _ table: WordTable<MeasureUnit>, at start: Int, in prose: Prose
  ) -> (unit: MeasureUnit, end: Int)? {
    guard
      let found = table.word(
        at: start, in: prose,
        where: { unit, end in
          // A Latin unit is a whole word, as the t of 5t is and the t of 5table is not.
          if prose.kind(at: end - 1) == .letter, prose.kind(at: end) == .letter { return false }
          return !unit.barredNext.contains(prose[end])
        })
    else { return nil }
    return (found.meaning, found.end)
  }
}
