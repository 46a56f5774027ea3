/// Years, months, days and moments of the proleptic Gregorian calendar, in the form of ISO 8601.
enum DateSyntax {
  /// `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or a day, `T`, `HH:MM:SS` and perhaps `Z` or an offset.
  static func accepts(_ value: Span<UInt8>) -> Bool {
    guard let year = number(value, 0, 4), year > 0 else { return false }
    if value.count == 4 { return true }
    guard value[4] == Ascii.hyphen, let month = number(value, 5, 2), (1...12).contains(month) else {
      return false
    }
    if value.count == 7 { return true }
    guard value[7] == Ascii.hyphen, let day = number(value, 8, 2), day >= 1,
      day <= days(in: month, of: year)
    else { return false }
    return value.count == 10 || isMoment(value)
  }

  /// Whether the value is a whole day, `YYYY-MM-DD`.
  static func isDay(_ value: Span<UInt8>) -> Bool { value.count == 10 && accepts(value) }

  private static func isMoment(_ value: Span<UInt8>) -> Bool {
    guard value[10] == UInt8(ascii: "T"), let hour = number(value, 11, 2), hour < 24,
      value.has(":", at: 13), let minute = number(value, 14, 2), minute < 60,
      value.has(":", at: 16), let second = number(value, 17, 2), second < 60
    else { return false }
    if value.count == 19 { return true }
    if value.count == 20 { return value[19] == UInt8(ascii: "Z") }
    guard value.count == 25, value[19] == Ascii.plus || value[19] == Ascii.hyphen,
      let hours = number(value, 20, 2), hours < 14, value[22] == Ascii.colon,
      let minutes = number(value, 23, 2), minutes < 60
    else { return false }
    return true
  }

  private static func number(_ value: Span<UInt8>, _ start: Int, _ count: Int) -> Int? {
    guard start + count <= value.count else { return nil }
    var number = 0
    for index in start..<(start + count) {
      guard value[index].isDigit else { return nil }
      number = number * 10 + Int(value[index] - Ascii.zero)
    }
    return number
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2:
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
