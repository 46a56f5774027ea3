import Records

/// A number written in digits, as far as its digits and signs belong together.
struct DigitNumber: Sendable {
  /// `nil` for what looks like a number and isn't one: a date, a range, a ratio, a sum, a code with
  /// a leading zero, digits without end.
  private(set) var value: ExactDecimal?
  private(set) var end: Int
  /// How many digits stand before the point.
  private(set) var wholeDigits = 0
  /// Whether ，was read as a thousands separator, which only a unit makes believable.
  private(set) var needsUnit = false

  private var digits = Digits()

  /// Reads from the first digit, which stands at `start`; a term of a sum ends at its plus sign.
  init(at start: Int, in prose: Prose, isTerm: Bool = false) {
    end = start
    takeDigits(in: prose)
    wholeDigits = end - start
    let hasLeadingZero = wholeDigits > 1 && prose.digit(at: start) == 0
    var isBroken = hasLeadingZero
    if !takeThousands(of: start, in: prose) { isBroken = true }
    takeFraction(of: start, in: prose)
    if takeChain(in: prose, isTerm: isTerm) { isBroken = true }
    value = isBroken ? nil : digits.value
  }

  private mutating func takeDigits(in prose: Prose) {
    while let digit = prose.digit(at: end) {
      digits.append(digit)
      end += 1
    }
  }

  /// Takes groups of three behind commas; false when commas join digits in any other way.
  ///
  /// A full-width comma also ends a clause: 得4，50人 stays two numbers. Where exactly three digits
  /// follow (4，500元) it could be either, and only a second group or a fraction settles it.
  private mutating func takeThousands(of start: Int, in prose: Prose) -> Bool {
    let comma = prose[end]
    guard comma == "," || comma == "，", prose.digit(at: end + 1) != nil else { return true }
    var groups = 0
    var isRegular = wholeDigits <= 3 && prose.digit(at: start) != 0
    let whole = self
    while prose[end] == comma, prose.digit(at: end + 1) != nil, isRegular || comma == "," {
      end += 1
      let group = end
      takeDigits(in: prose)
      groups += 1
      // Fifteen digits have five groups; a longer row of clauses isn't read again and again.
      if end - group != 3 || groups > 5 { isRegular = false }
    }
    if isRegular {
      wholeDigits += 3 * groups
      guard comma == "，" else { return true }
      needsUnit = true
      return groups > 1 || (prose[end] == "." && prose.digit(at: end + 1) != nil)
    }
    guard comma == "，" else { return false }
    self = whole
    return true
  }

  private mutating func takeFraction(of start: Int, in prose: Prose) {
    guard let first = fractionStart(of: start, in: prose) else { return }
    end = first
    digits.point()
    takeDigits(in: prose)
  }

  /// Where decimals begin, also in 437 .21万元 as a converted document splits it.
  private func fractionStart(of start: Int, in prose: Prose) -> Int? {
    func isPoint(_ position: Int) -> Bool { prose[position] == "." || prose[position] == "．" }
    if isPoint(end), prose.digit(at: end + 1) != nil { return end + 1 }
    let point = prose.pastBlanks(from: end, limit: 2)
    if point > end {
      return prose[point] == "." && prose.digit(at: point + 1) != nil ? point + 1 : nil
    }
    // 437. 21万元 in running text; at the head of a line it would be a list number.
    let first = prose.pastBlanks(from: end + 1, limit: 2)
    guard prose[end] == ".", first > end + 1, prose.kind(at: start - 1) == .other,
      prose.digit(at: first) != nil, prose.digit(at: first + 1) != nil,
      prose.digit(at: first + 2) == nil
    else { return nil }
    let unit = Measure(after: first + 2, magnitude: nil, in: prose).unit
    return unit?.dimension == .money || unit?.dimension == .ratio ? first : nil
  }

  /// Takes what is joined to the number by a sign; true when there was any, and so no one number.
  private mutating func takeChain(in prose: Prose, isTerm: Bool) -> Bool {
    var found = false
    while let next = Self.chained(after: end, in: prose, isTerm: isTerm) {
      found = true
      end = next
      while prose.digit(at: end) != nil || (prose[end] == "." && prose.digit(at: end + 1) != nil) {
        end += 1
      }
    }
    return found
  }

  private static func chained(after end: Int, in prose: Prose, isTerm: Bool) -> Int? {
    switch prose[end] {
    case ".", "．", ":", "∶", "：", "至", "到":
      return prose.digit(at: end + 1) == nil ? nil : end + 1
    default: break
    }
    let sign = prose.pastBlanks(from: end, limit: 1)
    switch prose[sign] {
    case "+", "＋":
      guard !isTerm else { return nil }
      let next = prose.pastBlanks(from: sign + 1, limit: 1)
      return prose.digit(at: next) == nil ? nil : next
    case "-", "–", "—", "－", "~", "～", "/", "／", "×", "*":
      let next = prose.pastBlanks(from: sign + 1, limit: 1)
      return prose.digit(at: next) == nil ? nil : next
    default: return nil
    }
  }

  /// Digits gathered into a coefficient, no more than `ExactDecimal` can hold.
  private struct Digits {
    private var coefficient = 0
    private var count = 0
    private var decimals: Int?

    mutating func append(_ digit: Int) {
      count += 1
      if count <= 15 { coefficient = coefficient * 10 + digit }
      if let decimals { self.decimals = decimals + 1 }
    }

    mutating func point() { decimals = 0 }

    var value: ExactDecimal? {
      guard count <= 15, (decimals ?? 0) <= 6 else { return nil }
      return ExactDecimal(coefficient: Int128(coefficient), scale: decimals ?? 0)
    }
  }
}
