/// The numbers an English text states, for a comparison with its source.
package struct EnglishNumbers: Sendable {
  /// Those in digits, each of which the source states too.
  package private(set) var stated: [StatedNumber] = []
  /// Those in words and the months by name, which may stand for a number of the source.
  package private(set) var words: Set<StatedNumber> = []

  /// - Complexity: Linear in the length of the text.
  package init(in text: String) {
    let prose = Prose(text)
    var position = 0
    while position < prose.count {
      if let run = DigitRun(at: position, in: prose) {
        position =
          run.isName(from: position, in: prose)
          ? run.end : take(run, from: position, in: prose)
      } else if let letter = Self.word(at: position, in: prose) {
        takeWord(letter)
        position += letter.unicodeScalars.count
      } else {
        position += 1
      }
    }
  }

  private static let magnitudes: [String: Int] = [
    "thousand": 3, "million": 6, "billion": 9, "trillion": 12,
  ]

  private static let ones = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
  ]

  private static let others: [String: Int] = [
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90, "hundred": 100, "thousand": 1000, "million": 1_000_000,
    "once": 1, "twice": 2, "double": 2, "both": 2, "pair": 2, "dozen": 12, "first": 1,
    "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "quarter": 4, "january": 1, "february": 2, "march": 3, "april": 4,
    "may": 5, "june": 6, "july": 7, "august": 8, "september": 9, "october": 10, "november": 11,
    "december": 12, "no": 0, "none": 0, "nothing": 0, "jan": 1, "feb": 2, "mar": 3, "apr": 4,
    "jun": 6, "jul": 7, "aug": 8,
    "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
  ]

  private static let values: [String: Int] = others.merging(
    ones.enumerated().map { ($0.element, $0.offset) }
  ) { own, _ in own }

  private mutating func take(_ run: DigitRun, from start: Int, in prose: Prose) -> Int {
    let next = prose.pastBlanks(from: run.end, limit: 2)
    var zeros = 0
    var end = run.end
    if let word = Self.word(at: next, in: prose), let magnitude = Self.magnitudes[word] {
      zeros = magnitude
      end = next + word.unicodeScalars.count
    }
    var kind = StatedNumber.Kind.plain
    let sign = prose.pastBlanks(from: end, limit: 2)
    if prose[sign] == "%" {
      (kind, end) = (.percent, sign + 1)
    } else if prose[sign] == "‰" {
      (kind, end) = (.perMille, sign + 1)
    } else if let percent = Self.percent(at: sign, in: prose) {
      (kind, end) = (.percent, percent)
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: prose.scalars[start..<end])
    stated.append(
      StatedNumber(run.whole, run.fraction, zeros: zeros, kind: kind, text: String(text)))
    return end
  }

  /// A number word, and `twenty-three` after `twenty`.
  private mutating func takeWord(_ word: String) {
    let parts = word.split(separator: "-").map(String.init)
    let values = parts.compactMap { Self.values[$0] }
    for value in values { add(value) }
    if values.count == 2, values.count == parts.count, values[0] >= 20, values[0] < 100,
      values[1] < 10
    {
      add(values[0] + values[1])
    }
  }

  private mutating func add(_ value: Int) {
    words.insert(StatedNumber(value, text: ""))
    // Five per cent is said of a share; the word is taken for either.
    words.insert(StatedNumber(value, kind: .percent, text: ""))
  }

  /// The end of `per cent` or `percent`, but not of `percentage points`.
  private static func percent(at start: Int, in prose: Prose) -> Int? {
    guard let first = word(at: start, in: prose) else { return nil }
    let end = start + first.unicodeScalars.count
    if first == "percent" { return end }
    let next = prose.pastBlanks(from: end, limit: 2)
    return first == "per" && word(at: next, in: prose) == "cent" ? next + 4 : nil
  }

  /// The word of ASCII letters and hyphens at `start`, in lower case; `nil` within one.
  private static func word(at start: Int, in prose: Prose) -> String? {
    guard isLetter(prose[start]), start == 0 || !isLetter(prose[start - 1]) else { return nil }
    var end = start
    while isLetter(prose[end]) || (prose[end] == "-" && isLetter(prose[end + 1])) { end += 1 }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: prose.scalars[start..<end])
    return String(text).lowercased()
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    (0x41...0x5A).contains(scalar.value) || (0x61...0x7A).contains(scalar.value)
  }
}
