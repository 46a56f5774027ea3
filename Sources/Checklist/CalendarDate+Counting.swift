import Records

extension CalendarDate {
  /// 1970-01-01, a Thursday.
  private static let first = CalendarDate(secondsSince1970: 0)

  /// The day so many days later, or earlier; `nil` outside 1949 to 2199.
  func adding(days: Int) -> CalendarDate? {
    guard let first = Self.first, (-100_000...100_000).contains(days) else { return nil }
    return CalendarDate(secondsSince1970: (self.days(since: first) + days) * 86_400)
  }

  /// From Monday to Friday, whatever holidays there are.
  var isWeekday: Bool {
    guard let first = Self.first else { return true }
    // Thursday is the fourth day of the week.
    let day = (days(since: first) % 7 + 7 + 3) % 7
    return day < 5
  }

  /// The day on which so many weekdays after this one have passed; `nil` outside 1949 to 2199.
  func adding(weekdays: Int) -> CalendarDate? {
    guard (0...1000).contains(weekdays) else { return nil }
    var day = self
    var left = weekdays
    while left > 0 {
      guard let next = day.adding(days: 1) else { return nil }
      day = next
      if day.isWeekday { left -= 1 }
    }
    return day
  }
}
