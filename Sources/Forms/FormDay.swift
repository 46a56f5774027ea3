import Records

/// The day a form names as its own, so that the same form has the same bytes whenever it is made.
enum FormDay {
  /// The first of January, in seconds since 1970; 1970 for what isn't a year.
  static func seconds(ofYear text: String) -> Int64 {
    guard let year = Year(text), year.number >= 1970 else { return 0 }
    let days = (1970..<year.number).reduce(0) { days, year in
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      return days + (isLeap ? 366 : 365)
    }
    return Int64(days) * 86_400
  }
}
