import Diagnostics
import Languages
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
}
