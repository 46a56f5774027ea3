/// A whole number written in numerals: 三, 二十, 一百二十三万.
struct ChineseNumeral: Hashable, Sendable {
  let value: Int
  /// The 万 or 亿 it ends with, taken off the value as it is off 123万.
  let magnitude: Magnitude?

  static let scalars = "零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟"

  /// Reads a run of numerals; `nil` for what isn't plainly one number.
  ///
  /// Refused: digits side by side (二〇二二, 十四五, 三五个), a place left to be guessed (三百五), a
  /// place without its digit (百, 千), and numbers of more than 15 digits.
  init?(_ run: ArraySlice<Unicode.Scalar>) {
    var reading = Reading()
    for scalar in run {
      guard reading.take(scalar) else { return nil }
    }
    guard let total = reading.total() else { return nil }
    let magnitude = Self.lastMagnitude(of: run)
    value = total / (magnitude.map { Self.power($0.zeros) } ?? 1)
    self.magnitude = magnitude
  }

  /// The digit a numeral stands for, 零 included; `nil` for a place such as 十.
  static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "零", "〇": 0
    case "一", "壹": 1
    case "二", "两", "贰": 2
    case "三", "叁": 3
    case "四", "肆": 4
    case "五", "伍": 5
    case "六", "陆": 6
    case "七", "柒": 7
    case "八", "捌": 8
    case "九", "玖": 9
    default: nil
    }
  }

  static func place(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "十", "拾": 10
    case "百", "佰": 100
    case "千", "仟": 1000
    default: nil
    }
  }

  private static func lastMagnitude(of run: ArraySlice<Unicode.Scalar>) -> Magnitude? {
    guard run.count > 1 else { return nil }
    if run.last == "万" { return .tenThousand }
    guard run.last == "亿" else { return nil }
    return run.dropLast().last == "万" ? .trillion : .hundredMillion
  }

  private static func power(_ zeros: Int) -> Int {
    (0..<zeros).reduce(1) { power, _ in power * 10 }
  }

  /// The number so far; each step keeps every part under its place, so nothing can overflow.
  private struct Reading {
    private var hundredMillions = 0
    private var tenThousands = 0
    private var section = 0
    private var digit: Int?
    private var lastPlace = 10_000
    private var afterZero = false
    private var sawTenThousand = false
    private var sawHundredMillion = false
    private var isZero = false

    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
      guard !isZero else { return false }
      if let digit = ChineseNumeral.digit(scalar) { return take(digit: digit) }
      if let place = ChineseNumeral.place(scalar) { return take(place: place) }
      return scalar == "万" ? takeTenThousand() : takeHundredMillion()
    }

    private mutating func take(digit next: Int) -> Bool {
      guard digit == nil else { return false }
      if next == 0 {
        let isFirst = section == 0 && !sawTenThousand && !sawHundredMillion
        if isFirst { isZero = true }
        afterZero = true
      } else {
        digit = next
      }
      return true
    }

    private mutating func take(place: Int) -> Bool {
      guard place < lastPlace else { return false }
      guard let count = digit ?? (place == 10 && section == 0 ? 1 : nil) else { return false }
      section += count * place
      (digit, lastPlace, afterZero) = (nil, place, false)
      return true
    }

    /// Adds the digit still waiting; 三百五 and 一万五 leave its place to be guessed.
    private mutating func closeSection() -> Bool {
      guard let last = digit else { return true }
      let isFirst = section == 0 && !sawTenThousand && !sawHundredMillion
      guard isFirst || afterZero || lastPlace == 10 else { return false }
      section += last
      digit = nil
      return true
    }

    private mutating func takeTenThousand() -> Bool {
      guard closeSection(), section > 0, !sawTenThousand else { return false }
      (tenThousands, section, lastPlace) = (section, 0, 10_000)
      (afterZero, sawTenThousand) = (false, true)
      return true
    }

    private mutating func takeHundredMillion() -> Bool {
      guard closeSection(), !sawHundredMillion, section + tenThousands > 0 else { return false }
      hundredMillions = tenThousands * 10_000 + section
      (tenThousands, section, lastPlace, afterZero) = (0, 0, 10_000, false)
      (sawTenThousand, sawHundredMillion) = (false, true)
      return true
    }

    mutating func total() -> Int? {
      if isZero { return 0 }
      guard closeSection() else { return nil }
      let total = hundredMillions * 100_000_000 + tenThousands * 10_000 + section
      return total > 0 && total < 1_000_000_000_000_000 ? total : nil
    }
  }
}
