import Diagnostics
import Languages
import Records
import Testing

@Suite("The fields of a report")
struct ReportFieldsTests {
  private let report = "departments/a/2022.yaml"

  @Test("A report without a title still has its dates read, and all that is wrong is told")
  func everything() throws {
    let site = try SiteCopy()
    try site.replace("title: 自评结果\n", with: "issued: 2023-2-3\n", in: report)
    #expect(
      try site.read().findings.map { "\($0.place.line):\($0.place.column) \($0.rule.text)" } == [
        "1:1 missing-field", "4:9 date",
      ])
  }

  @Test("A total can't be stated and be said not to be")
  func noTotal() throws {
    let site = try SiteCopy()
    try site.replace("total: 93\n", with: "total: 93\nno-total: true\n", in: report)
    #expect(
      try site.read().findings.map { "\($0.place.line):\($0.place.column) \($0.summary.en)" }
        == ["8:8 'total' and 'no-total' exclude each other"])
  }

  @Test(
    "A flag is true or false, in these letters", arguments: [("yes", false), ("false", true)])
  func flags(word: String, isRead: Bool) throws {
    let site = try SiteCopy()
    try site.replace("total: 93\n", with: "total: 93\nno-total: \(word)\n", in: report)
    #expect((try site.read().value != nil) == isRead)
  }

  @Test("A row left as the template has it is kept as printed, beside the indicators")
  func emptyRows() throws {
    let site = try SiteCopy()
    try site.replace(
      "            score: 73.13\nsections",
      with: "            score: 73.13\n        empty-rows: [ 巡查率 ]\nsections", in: report)
    let outcome = try site.read()
    let row = try #require(outcome.value?.reports.first?.goals.first?.groups.first?.emptyRows.first)
    #expect(row.value.zh == "巡查率")
    #expect(row.place.line == 29 && row.place.column == 23)
    #expect(outcome.findings == [])
  }
}
