import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule dates-in-order")
struct DatesInOrderTests {
  private let rule = DatesInOrder()
  private static let issued = "issued: 2024-04-20"

  @Test(
    "Dates after the year, one after the other, pass",
    arguments: [
      "", "issued: 2023-12-31", "issued: 2199-12-31",
      "data-as-of: 2023-12-31\nwritten: 2024-03-01\napproved: 2024-03-01\nissued: 2024-03-01",
      "approved: 2024-02-20\nissued: 2024-03-11", "approved: 2023-01-01",
    ])
  func passing(dates: String) throws {
    let sample = try withDeadline().with(Self.issued, dates)
    #expect(try sample.findings(of: rule) == [])
  }

  @Test(
    "A date before the end of the year is a warning at it",
    arguments: [
      ("data-as-of", "2023-12-30", "数据截止日期", "Data date"),
      ("written", "2022-12-31", "填报日期", "Date of writing"),
      ("drawn-up", "2022-12-31", "成文日期", "Date of drawing up"),
      ("issued", "1949-01-01", "公开日期", "Date of issue"),
    ])
  func early(key: String, date: String, zh: String, en: String) throws {
    let sample = try RecordSample().with(Self.issued, "\(key): \(date)")
    let expected = RecordFinding(
      rule: "dates-in-order", severity: .warning,
      summary: Bilingual(
        zh: "\(zh)“\(date)”早于2023年度终了，请核对",
        en: "\(en) '\(date)' is before the end of 2023; check the date"),
      field: FieldPath(key), values: [date, "2023-12-31"], place: try sample.place(date),
      notes: [])
    #expect(try sample.findings(of: rule) == [expected])
  }

  @Test(
    "Issue before writing or approval is a warning at the date of issue",
    arguments: [
      ("written", "填报日期", "date of writing"),
      ("drawn-up", "成文日期", "date of drawing up"), ("approved", "批复日期", "date of approval"),
    ])
  func outOfOrder(key: String, zh: String, en: String) throws {
    let sample = try RecordSample().with(Self.issued, "\(key): 2024-04-21\n\(Self.issued)")
    let expected = RecordFinding(
      rule: "dates-in-order", severity: .warning,
      summary: Bilingual(
        zh: "公开日期“2024-04-20”早于\(zh)“2024-04-21”，请核对",
        en: "Date of issue '2024-04-20' is before the \(en) '2024-04-21'; check both"),
      field: "issued", values: ["2024-04-20", "2024-04-21"],
      place: try sample.place("2024-04-20"), notes: [])
    #expect(try sample.findings(of: rule) == [expected])
  }

  @Test("Issue after the scheme's deadline is a warning that counts the days, over a leap day too")
  func late() throws {
    let sample = try withDeadline()
      .with(Self.issued, "approved: 2024-02-20\nissued: 2024-03-12")
    let expected = RecordFinding(
      rule: "dates-in-order", severity: .warning,
      summary: Bilingual(
        zh: "公开日期“2024-03-12”在批复日期“2024-02-20”之后21天，超过规定的20天",
        en: "Date of issue '2024-03-12' is 21 days after approval on '2024-02-20', not within 20"),
      field: "issued", values: ["2024-03-12", "2024-02-20"],
      place: try sample.place("2024-03-12"), notes: [])
    #expect(try sample.findings(of: rule) == [expected])
  }

  @Test("A review after issue is a warning at its date")
  func reviewedLate() throws {
    let review = """
        secrecy: cleared
        privacy: cleared
        trade-secret: cleared
        basis: 公开前审查。
        reviewer: 办公室
        date: 2024-04-21
      """
    let sample = try RecordSample().with("  taken-over: Published before", review)
    let expected = RecordFinding(
      rule: "dates-in-order", severity: .warning,
      summary: Bilingual(
        zh: "公开前审查日期“2024-04-21”晚于公开日期“2024-04-20”，审查应在公开之前完成",
        en: "Date of review '2024-04-21' is after issue on '2024-04-20'; review before issuing"),
      field: "review.date", values: ["2024-04-21", "2024-04-20"],
      place: try sample.place("2024-04-21"), notes: [])
    #expect(try sample.findings(of: rule) == [expected])
  }

  @Test("The report of 2022 prints no date")
  func realReport() throws {
    #expect(try RecordSample.withRealReport().findings(of: rule, year: "2022") == [])
  }

  private func withDeadline() throws -> RecordSample {
    try RecordSample().with("places: 2", "deadline-days: 20\nplaces: 2", in: "schemes/tiny.yaml")
  }
}
