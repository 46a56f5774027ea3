/// The numbers a Chinese text states, for a comparison with its translation.
package struct ChineseNumbers: Sendable {
  /// Those in digits, each of which a translation states too.
  package private(set) var stated: [StatedNumber] = []
  /// Those in numerals, which a translation may write in digits, in words or not at all: 三个, 一是.
  package private(set) var numerals: Set<StatedNumber> = []

  /// - Complexity: Linear in the length of the text.
  package init(in text: String) {
    let prose = Prose(text)
    var position = 0
    while position < prose.count {
      if let run = DigitRun(at: position, in: prose) {
        position =
          run.isName(from: position, in: prose)
          ? run.end : take(run, from: position, in: prose)
      } else if Self.numerals.contains(prose[position]) {
        position = takeNumerals(from: position, in: prose)
      } else {
        position += 1
      }
    }
  }

  private static let numerals = Set(ChineseNumeral.scalars.unicodeScalars)
  /// What may stand between a number and its 万: 20余万.
  private static let loose: Set<Unicode.Scalar> = ["余", "多", "几", "来"]
  /// No sentence has a longer numeral that is one number.
  private static let longestNumeral = 12

  private mutating func take(_ run: DigitRun, from start: Int, in prose: Prose) -> Int {
    var end = prose.pastBlanks(from: run.end, limit: 2)
    if Self.loose.contains(prose[end]) { end += 1 }
    var zeros = 0
    // 5千克 and 5百分点 are no thousands and no hundreds.
    if let found = Magnitude.words.word(at: end, in: prose), found.meaning.standsAlone {
      zeros = found.meaning.zeros
      end = found.end
    } else {
      end = run.end
    }
    let (kind, last) = Self.kind(at: end, in: prose)
    let text = Self.text(prose, start..<last)
    let isShare = Self.isShare(before: start, in: prose)
    stated.append(
      StatedNumber(
        run.whole, run.fraction, zeros: zeros, kind: isShare ? .percent : kind, text: text))
    return max(last, run.end)
  }

  private mutating func takeNumerals(from start: Int, in prose: Prose) -> Int {
    var end = start
    while end < prose.count, Self.numerals.contains(prose[end]) { end += 1 }
    let run = prose.scalars[start..<end]
    let isShare = Self.isShare(before: start, in: prose)
    // 十三五 is a thirteen and a five, 二〇二二 four digits; which, its translation tells.
    for first in run.indices {
      for last in first..<min(run.endIndex, first + Self.longestNumeral) {
        guard let numeral = ChineseNumeral(run[first...last]) else { continue }
        add(numeral.value, zeros: numeral.magnitude?.zeros ?? 0, isShare: isShare)
      }
    }
    let digits = run.compactMap(ChineseNumeral.digit)
    if digits.count == run.count, run.count > 1, run.count <= 8 {
      add(digits.reduce(0) { $0 * 10 + $1 }, zeros: 0, isShare: isShare)
    }
    // 万平方米 as a unit is 10,000 m².
    if let only = run.first, run.count == 1 {
      switch only {
      case "万": add(1, zeros: 4, isShare: false)
      case "亿": add(1, zeros: 8, isShare: false)
      case "千": add(1, zeros: 3, isShare: false)
      case "百": add(1, zeros: 2, isShare: false)
      default: break
      }
    }
    return end
  }

  private mutating func add(_ value: Int, zeros: Int, isShare: Bool) {
    numerals.insert(
      StatedNumber(value, zeros: zeros, kind: isShare ? .percent : .plain, text: ""))
  }

  private static func kind(at end: Int, in prose: Prose) -> (StatedNumber.Kind, end: Int) {
    let sign = prose.pastBlanks(from: end, limit: 2)
    switch prose[sign] {
    case "%", "％": return (.percent, sign + 1)
    case "‰": return (.perMille, sign + 1)
    default: return (.plain, end)
    }
  }

  /// Whether 百分之 stands before the number.
  private static func isShare(before start: Int, in prose: Prose) -> Bool {
    prose.holds(["百", "分", "之"], at: start - 3)
  }

  private static func text(_ prose: Prose, _ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: prose.scalars[range])
    return String(text)
  }
}
