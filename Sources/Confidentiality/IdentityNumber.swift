import Records

/// The parts of a resident identity number, read from its characters in ASCII.
///
/// - Source: GB 11643-1999, 公民身份号码.
struct IdentityNumber {
  /// Digits, the last perhaps `X`.
  private let characters: [UInt8]
  private let birth: Range<Int>

  /// `nil` unless there are eighteen characters, or fifteen of the kind written until 1999.
  init?(_ characters: [UInt8]) {
    guard characters.count == 18 || characters.count == 15 else { return nil }
    self.characters = characters
    birth = characters.count == 18 ? 6..<14 : 6..<12
  }

  /// Whether two digits are the code of a province, or of permits for foreigners.
  static func isProvince(_ first: UInt8, _ second: UInt8) -> Bool {
    first.isDigit && second.isDigit && provinces.contains(Int(first & 0xF) * 10 + Int(second & 0xF))
  }

  /// Whether it is of a province, and of a day that was there by `today`.
  func isWellFormed(by today: CalendarDate?) -> Bool {
    guard characters.dropLast().allSatisfy(\.isDigit), let last = characters.last,
      last.isDigit || (characters.count == 18 && last | 0x20 == UInt8(ascii: "x")),
      Self.isProvince(characters[0], characters[1])
    else { return false }
    return isDay(by: today)
  }

  /// Whether a masked number still shows the day of birth and the check digit, from which the rest
  /// can be guessed.
  func showsTooMuch(by today: CalendarDate?) -> Bool {
    characters.count == 18 && characters[birth].allSatisfy(\.isDigit)
      && characters[17] != UInt8(ascii: "*") && isDay(by: today)
  }

  /// Whether the last of eighteen characters is the check digit of the others.
  var hasCheckDigit: Bool {
    guard characters.count == 18, characters.dropLast().allSatisfy(\.isDigit) else { return false }
    let sum = zip(characters, Self.weights).reduce(0) {
      $0 + Int($1.0 - UInt8(ascii: "0")) * $1.1
    }
    let last = characters[17] == UInt8(ascii: "x") ? UInt8(ascii: "X") : characters[17]
    return Self.checkDigits[sum % 11] == last
  }

  private func isDay(by today: CalendarDate?) -> Bool {
    let start = birth.lowerBound
    let isLong = birth.count == 8
    let year = isLong ? number(start..<start + 4) : 1900 + number(start..<start + 2)
    let month = number(birth.upperBound - 4..<birth.upperBound - 2)
    let day = number(birth.upperBound - 2..<birth.upperBound)
    guard (1800..<2100).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, of: year)
    else { return false }
    guard let today else { return true }
    return (year, month, day) <= (today.year, today.month, today.day)
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    default: 31
    }
  }

  private func number(_ range: Range<Int>) -> Int {
    characters[range].reduce(0) { $0 * 10 + Int($1 & 0xF) }
  }

  private static let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  private static let checkDigits = Array("10X98765432".utf8)
  private static let provinces: Set<Int> = [
    11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52,
    53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83, 91,
  ]
}
