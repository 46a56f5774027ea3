import Records

/// One pass over a text for its sums.
struct EquationScan {
  private let prose: Prose
  /// In the order of the text.
  private let quantities: [Quantity]

  private static let longestRemark = 40
  private static let longestLabel = 20
  private static let markers = WordTable(
    ["其中": (), "包括": (), "包含": ()], keyedBy: .last)

  init(_ prose: Prose, _ quantities: [Quantity]) {
    self.prose = prose
    self.quantities = quantities
  }

  func equations() -> [Equation] {
    guard prose.scalars.contains(where: { $0 == "+" || $0 == "＋" }) else { return [] }
    var found: [Equation] = []
    var position = 0
    while position < prose.count {
      guard prose.digit(at: position) != nil else {
        position += 1
        continue
      }
      let sum = TermScan(at: position, in: prose)
      if sum.isPlain { found += wholes(of: sum).compactMap { equation($0, sum) } }
      position = max(position + 1, sum.end)
    }
    return found
  }

  /// What the sum is said to make: before its sign =, behind it, before 其中 or its bracket.
  private func wholes(of sum: TermScan) -> [Quantity] {
    var wholes: [Quantity] = []
    let before = prose.beforeBlanks(from: labelStart(before: sum.start), limit: 2)
    let after = prose.pastBlanks(from: sum.end, limit: 2)
    if isEqualSign(before) {
      wholes += quantity(endingAt: before).map { [$0] } ?? []
    } else if let start = marker(endingAt: before) {
      wholes += lastQuantity(before: start).map { [$0] } ?? []
    } else if prose.kind(at: before) == .opening, prose.kind(at: after) == .closing {
      wholes += quantity(endingAt: before).map { [$0] } ?? []
    }
    if isEqualSign(after) {
      let start = prose.pastBlanks(from: after + 1, limit: 2)
      wholes += quantities.first { $0.range.lowerBound == start }.map { [$0] } ?? []
    }
    return wholes
  }

  /// Where the words before the first term begin that follow a sign =: 100万元=人员60万元+公用40万元.
  private func labelStart(before start: Int) -> Int {
    var label = start
    while start - label < Self.longestLabel, prose.isHan(at: label - 1) { label -= 1 }
    return isEqualSign(prose.beforeBlanks(from: label, limit: 2)) ? label : start
  }

  private func isEqualSign(_ position: Int) -> Bool {
    prose[position] == "=" || prose[position] == "＝"
  }

  /// Where 其中 or 其中： begins that ends at `position`.
  private func marker(endingAt position: Int) -> Int? {
    let last = prose.kind(at: position) == .colon ? position - 1 : position
    return Self.markers.word(endingAt: last + 1, in: prose)?.start
  }

  /// The quantity right before `end`, a remark in brackets passed over.
  private func quantity(endingAt end: Int) -> Quantity? {
    var last = prose.beforeBlanks(from: end, limit: 2)
    if prose.kind(at: last) == .closing {
      var start = last
      while start > last - Self.longestRemark, prose.kind(at: start) != .opening { start -= 1 }
      last = prose.beforeBlanks(from: start, limit: 2)
    }
    return quantities.last { $0.range.upperBound == last + 1 }
  }

  /// The quantity nearest before `end`, if its sentence goes on to there.
  private func lastQuantity(before end: Int) -> Quantity? {
    guard let nearest = quantities.last(where: { $0.range.upperBound <= end }) else { return nil }
    let between = nearest.range.upperBound..<end
    guard between.count <= Self.longestRemark,
      !between.contains(where: { prose.kind(at: $0) == .sentenceEnd })
    else { return nil }
    return nearest
  }

  private func equation(_ whole: Quantity, _ sum: TermScan) -> Equation? {
    let isBorrowed = !sum.terms.contains { $0.measure.unit != nil || $0.measure.magnitude != nil }
    var terms: [Quantity] = []
    var whole = whole
    if isBorrowed {
      terms = sum.terms.map { $0.quantity(like: whole).inUnit(of: whole, zeros: whole.zeros) }
    } else {
      // 30+30+29.99万元: a term without a unit has that of the next one with one.
      var measure: Measure?
      for term in sum.terms.reversed() {
        if term.measure.unit != nil || term.measure.magnitude != nil { measure = term.measure }
        guard let measure else { return nil }
        terms.append(term.quantity(in: measure, like: whole))
      }
      terms.reverse()
      if whole.dimension == .plain, whole.zeros == 0, let last = terms.last {
        whole = whole.inUnit(of: last, zeros: last.zeros)
      }
    }
    guard (terms + [whole]).allSatisfy(\.isComputable),
      terms.allSatisfy({ $0.dimension == whole.dimension })
    else { return nil }
    return Equation(whole: whole, terms: terms, isUnitBorrowed: isBorrowed)
  }
}
