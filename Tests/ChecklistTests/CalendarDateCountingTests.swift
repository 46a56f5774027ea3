import Records
import Testing

@testable import Checklist

@Suite("Days counted on")
struct CalendarDateCountingTests {
  private func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  @Test(
    "Days and weekdays are counted over months, years and leap days",
    arguments: [
      ("2024-02-20", 20, "2024-03-11", "2024-03-19"), ("2023-12-29", 1, "2023-12-30", "2024-01-01"),
      ("2024-05-04", 1, "2024-05-05", "2024-05-06"), ("1969-12-31", 1, "1970-01-01", "1970-01-01"),
      ("2024-05-03", 0, "2024-05-03", "2024-05-03"),
    ])
  func counted(start: String, days: Int, later: String, weekdays: String) throws {
    #expect(try date(start).adding(days: days)?.text == later)
    #expect(try date(start).adding(weekdays: days)?.text == weekdays)
  }

  @Test("Monday to Friday are weekdays")
  func weekdays() throws {
    let week = (0..<7).compactMap { CalendarDate("2024-05-06")?.adding(days: $0)?.isWeekday }
    #expect(week == [true, true, true, true, true, false, false])
    #expect(try date("1966-01-01").isWeekday == false)
  }

  @Test("There is nothing past the calendar, and no count without end")
  func hostile() throws {
    #expect(try date("2199-12-31").adding(days: 1) == nil)
    #expect(try date("2199-12-31").adding(weekdays: 1) == nil)
    #expect(try date("2024-05-01").adding(days: .max) == nil)
    #expect(try date("2024-05-01").adding(days: .min) == nil)
    #expect(try date("2024-05-01").adding(weekdays: -1) == nil)
    #expect(try date("2024-05-01").adding(weekdays: .max) == nil)
  }
}
