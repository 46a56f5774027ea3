import Records
import Testing

@Suite("A calendar date")
struct CalendarDateTests {
  @Test(
    "Days that exist are read",
    arguments: [
      "1949-01-01", "2199-12-31", "2022-01-31", "2022-04-30", "2022-02-28", "2024-02-29",
      "2000-02-29", "2096-02-29",
    ])
  func reading(text: String) throws {
    let date = try #require(CalendarDate(text))
    #expect(date.text == text)
    #expect([date.year, date.month, date.day] == text.split(separator: "-").compactMap { Int($0) })
  }

  @Test(
    "Days that don't exist, and other ways to write a day, aren't",
    arguments: [
      "2022-02-29", "2023-02-29", "2100-02-29", "2022-02-30", "2022-04-31", "2022-06-31",
      "2022-09-31", "2022-11-31", "2022-01-32", "2022-00-10", "2022-13-01", "2022-01-00",
      "1948-12-31", "2200-01-01", "2022-1-01", "2022-01-1", "22-01-01", "2022/01/01", "20220101",
      "2022-01-01T00:00:00Z", "2022-01-01-", "-2022-01-01", "2022--01", "", "--", "2022-+1-01",
      "２０２２-01-01", "2022-01-٠١", "2022年1月1日", " 2022-01-01",
    ])
  func refusing(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test(
    "A count of seconds falls on its day from the first second to the last",
    arguments: [
      (-662_688_000, "1949-01-01"), (-86_400, "1969-12-31"), (0, "1970-01-01"),
      (68_169_600, "1972-02-29"), (951_782_400, "2000-02-29"), (951_868_800, "2000-03-01"),
      (1_672_444_800, "2022-12-31"), (4_107_456_000, "2100-02-28"), (4_107_542_400, "2100-03-01"),
      (7_258_032_000, "2199-12-31"),
    ])
  func seconds(start: Int, day: String) {
    #expect(CalendarDate(secondsSince1970: start)?.text == day)
    #expect(CalendarDate(secondsSince1970: start + 1)?.text == day)
    #expect(CalendarDate(secondsSince1970: start + 86_399)?.text == day)
    #expect(CalendarDate(secondsSince1970: start - 1)?.text != day)
    #expect(CalendarDate(secondsSince1970: start + 86_400)?.text != day)
  }

  @Test(
    "Seconds outside the years 1949 to 2199 have no date",
    arguments: [-662_688_001, 7_258_118_400, -1_000_000_000_000, .max, .min])
  func outside(seconds: Int) {
    #expect(CalendarDate(secondsSince1970: seconds) == nil)
  }

  @Test("Counted in seconds, the days of 250 years follow each other, and each can be read back")
  func everyDay() throws {
    var date = try #require(CalendarDate(secondsSince1970: -662_688_000))
    var count = 1
    var wrong: [String] = []
    while let next = CalendarDate(secondsSince1970: -662_688_000 + count * 86_400) {
      if !(date < next) || CalendarDate(next.text) != next { wrong.append(next.text) }
      date = next
      count += 1
    }
    #expect(wrong == [])
    #expect(date.text == "2199-12-31")
    #expect(count == 91_676)
  }

  @Test(
    "Days between two dates are counted over months, leap days and centuries",
    arguments: [
      ("2024-03-01", "2024-02-28", 2), ("2023-03-01", "2023-02-28", 1),
      ("2024-01-01", "2023-12-31", 1),
      ("2023-12-31", "2024-01-01", -1), ("2024-05-01", "2024-05-01", 0),
      ("2100-03-01", "2100-02-28", 1), ("2000-03-01", "2000-02-28", 2),
      ("2199-12-31", "1949-01-01", 91_675),
    ])
  func between(later: String, earlier: String, days: Int) throws {
    let (later, earlier) = (try #require(CalendarDate(later)), try #require(CalendarDate(earlier)))
    #expect(later.days(since: earlier) == days)
  }

  @Test("Every day from 1949 to 2199 is one after the day before it")
  func consecutive() throws {
    var before = try #require(CalendarDate("1949-01-01"))
    let first = before.days(since: try #require(CalendarDate("1970-01-01")))
    for day in 1...91_675 {
      let date = try #require(CalendarDate(secondsSince1970: (first + day) * 86_400))
      #expect(date.days(since: before) == 1)
      before = date
    }
    #expect(before.text == "2199-12-31")
  }
}
