import Records

/// The numbers that plus signs join, from the first of them: 30(审计)+30(设计)+29.99万元.
struct TermScan {
  struct Term {
    let value: ExactDecimal
    let measure: Measure
    let range: Range<Int>

    func quantity(like whole: Quantity) -> Quantity { quantity(in: measure, like: whole) }

    func quantity(in measure: Measure, like whole: Quantity) -> Quantity {
      Quantity(
        value: value, unit: measure.name, approximation: nil, limit: nil, label: "", object: "",
        range: range, dimension: measure.dimension, zeros: measure.zeros, period: whole.period,
        sentence: whole.sentence)
    }
  }

  let start: Int
  private(set) var end: Int
  private(set) var terms: [Term] = []
  /// Whether nothing but numbers, their units and remarks is joined, and by nothing but plus signs.
  private(set) var isPlain = true

  private static let mostTerms = 64
  private static let longestLabel = 20
  private static let longestRemark = 40

  init(at start: Int, in prose: Prose) {
    self.start = start
    end = start
    isPlain = !Self.isJoined(prose.beforeBlanks(from: start, limit: 1), in: prose)
    var next: Int? = start
    while let position = next {
      guard takeTerm(at: position, in: prose) else { break }
      next = termAfterPlus(in: prose)
    }
    if terms.count < 2 || terms.count > Self.mostTerms { isPlain = false }
    if Self.isJoined(prose.pastBlanks(from: end, limit: 1), in: prose) { isPlain = false }
  }

  private mutating func takeTerm(at position: Int, in prose: Prose) -> Bool {
    let number = DigitNumber(at: position, in: prose, isTerm: true)
    let measure = Measure(after: number.end, magnitude: nil, in: prose)
    end = max(number.end, measure.end)
    guard let value = number.value, measure.hedge == nil,
      Hedge.hedge(endingAt: position, in: prose) == nil, !number.needsUnit || measure.unit != nil
    else {
      isPlain = false
      return false
    }
    terms.append(Term(value: value, measure: measure, range: position..<measure.end))
    return true
  }

  /// Where the number behind the next plus sign begins; `nil` when the sum ends.
  private mutating func termAfterPlus(in prose: Prose) -> Int? {
    var position = prose.pastBlanks(from: end, limit: 2)
    if prose.kind(at: position) == .opening {
      var close = position + 1
      while close - position < Self.longestRemark, prose.kind(at: close) != .closing,
        prose[close] != "\n", prose.kind(at: close) != .opening
      {
        close += 1
      }
      guard prose.kind(at: close) == .closing else { return nil }
      position = prose.pastBlanks(from: close + 1, limit: 2)
      // A remark behind the last term belongs to the sum too.
      if prose[position] != "+", prose[position] != "＋" {
        if terms.count > 1 { end = close + 1 }
        return nil
      }
    }
    guard prose[position] == "+" || prose[position] == "＋" else { return nil }
    let label = prose.pastBlanks(from: position + 1, limit: 2)
    var number = label
    while number - label < Self.longestLabel, prose.isHan(at: number) { number += 1 }
    end = number
    guard prose.digit(at: number) != nil else {
      isPlain = false
      return nil
    }
    return number
  }

  /// Whether a sign or letter at `position` makes the sum part of something else.
  private static func isJoined(_ position: Int, in prose: Prose) -> Bool {
    prose.kind(at: position) == .letter
      || "+＋-－−–—~～×*÷/／.．^%％".unicodeScalars.contains(prose[position])
  }
}
