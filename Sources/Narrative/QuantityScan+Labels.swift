import Records

extension QuantityScan {
  /// The longest label in scalars; what stands further from the number can't be its name.
  private static let longestLabel = 80
  private static let longestObject = 10

  private static let leadIns = WordTable(
    ["其中", "其中包括", "包括", "包含", "分别为", "分别是"].map { ($0, ()) }, keyedBy: .first)

  /// Adds the quantity, unless what surrounds it says it is none.
  mutating func take(_ value: ExactDecimal, start: Int, _ measure: Measure) {
    var value = value
    var measure = measure
    var first = start
    position = max(position, measure.end)
    if prose[start - 1] == "¥" || prose[start - 1] == "￥" {
      first -= 1
      measure.unit = measure.unit ?? MeasureUnit("元", .money)
    }
    let isRateOrMoney = measure.dimension == .ratio || measure.dimension == .money
    let sign = prose[first - 1]
    if sign == "-" || sign == "－" || sign == "−" {
      guard isRateOrMoney, prose.kind(at: first - 2) == .other else { return }
      value = ExactDecimal(coefficient: -value.coefficient, scale: value.scale)
      first -= 1
    }
    let before = prose[first - 1]
    if before == "." || before == "．" || prose[position] == "半" { return }
    if prose.kind(at: first - 1) == .letter || start < quotationEnd {
      guard isRateOrMoney else { return }
    }
    // Twelve digits more than 万亿元 leaves room to add and compare; no prose needs them.
    let digits = String(value.coefficient.magnitude).utf8.count
    guard digits + measure.zeros <= 24 else { return }

    let hedge = Hedge.hedge(endingAt: first, in: prose)
    first = hedge?.start ?? first
    let object = object(after: measure)
    found.append(
      Quantity(
        value: value, unit: measure.name,
        approximation: hedge?.hedge.approximation ?? measure.hedge?.approximation,
        limit: hedge?.hedge.limit ?? measure.hedge?.limit,
        label: label(before: first), object: prose.words(in: object), range: first..<measure.end,
        dimension: measure.dimension, zeros: measure.zeros, period: period, sentence: sentence))
    // An object that runs on into a number names that number: 3个单位参加10人次.
    let isJoined = [.digit, .numeral].contains(prose.kind(at: object.upperBound))
    clauseStart = isJoined ? position : max(position, object.upperBound)
    outer = nil
    countsInClause = true
  }

  private func label(before end: Int) -> String {
    let near = words(from: clauseStart, to: end)
    if !near.isEmpty { return near }
    // 预算数：440万元, 目标1（30分）, 预算数（A）440万元.
    guard let outer else { return "" }
    return words(from: outer.lowerBound, to: outer.upperBound)
  }

  private func words(from start: Int, to end: Int) -> String {
    var first = max(start, end - Self.longestLabel)
    while first < end, isLoose(first) { first += 1 }
    if let leadIn = Self.leadIns.word(at: first, in: prose), leadIn.end <= end {
      first = leadIn.end
    }
    while first < end, isLoose(first) { first += 1 }
    return first < end ? prose.words(in: first..<end) : ""
  }

  /// Marks left over at the head of a clause.
  private func isLoose(_ position: Int) -> Bool {
    prose.kind(at: position) == .blank || prose.kind(at: position) == .pause
      || ".．)”’\"》·•*".unicodeScalars.contains(prose[position])
  }

  /// The words after a counter up to the next mark, when they are few enough to be a noun.
  private func object(after measure: Measure) -> Range<Int> {
    let none = measure.end..<measure.end
    guard case .counted = measure.dimension else { return none }
    let start = prose.pastBlanks(from: measure.end, limit: 2)
    var end = start
    while end - start <= Self.longestObject, prose.kind(at: end) == .other,
      isHan(prose[end]), !"的和与及并等在为以对是了共将已均或中由".unicodeScalars.contains(prose[end])
    {
      end += 1
    }
    return end - start <= Self.longestObject ? start..<end : none
  }

  func isHan(_ scalar: Unicode.Scalar) -> Bool {
    (0x4E00...0x9FFF).contains(scalar.value)
  }
}
