import Diagnostics
import Languages
import Testing

@Suite("Summary by rule")
struct FindingSummaryTests {
  private func findings(
    _ rule: RuleName, _ severity: Severity, _ count: Int, _ standing: Standing = .open
  ) -> [ReportedFinding] {
    (0..<count).map { line in
      ReportedFinding(
        Finding(
          rule: rule, severity: severity, summary: Bilingual(zh: "甲", en: "x"),
          place: SourcePlace(file: "a", line: line + 1)),
        standing: standing)
    }
  }

  @Test("Errors come first, then what is found most often, then by name")
  func order() {
    let summary = FindingSummary(
      of: findings("often", .info, 100) + findings("b", .warning, 2) + findings("a", .warning, 2)
        + findings("c", .warning, 12) + findings("b", .error, 1))
    #expect(
      summary.rows.map { "\($0.severity) \($0.count) \($0.accepted) \($0.rule.text)" } == [
        "error 1 0 b", "warning 12 0 c", "warning 2 0 a", "warning 2 0 b", "info 100 0 often",
      ])
    #expect(Severity.allCases.map(summary.count(of:)) == [1, 16, 100])
    #expect(
      summary.lines(in: .en) == [
        "severity  findings  rule",
        "error            1  b",
        "warning         12  c",
        "warning          2  a",
        "warning          2  b",
        "info           100  often",
      ])
    #expect(
      summary.lines(in: .zh) == [
        "级别  条数  规则",
        "错误     1  b",
        "警告    12  c",
        "警告     2  a",
        "警告     2  b",
        "提示   100  often",
      ])
  }

  @Test("Accepted findings have their own column as soon as there is one")
  func accepted() {
    let summary = FindingSummary(
      of: findings("a", .error, 1) + findings("a", .error, 2, .acknowledged(reason: "甲"))
        + findings("a", .error, 1, .baseline) + findings("b", .warning, 1, .lowered(reason: "乙")))
    #expect(
      summary.lines(in: .en) == [
        "severity  findings  accepted  rule",
        "error            4         3  a",
        "warning          1         0  b",
      ])
    #expect(
      summary.lines(in: .zh) == [
        "级别  条数  已放行  规则",
        "错误     4       3  a",
        "警告     1       0  b",
      ])
  }

  @Test("Without findings there is no table", arguments: Language.allCases)
  func empty(language: Language) {
    let summary = FindingSummary(of: [])
    #expect(summary.rows.isEmpty)
    #expect(summary.lines(in: language) == [])
    #expect(summary.count(of: .error) == 0)
  }
}
