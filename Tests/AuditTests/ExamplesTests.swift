import Content
import Diagnostics
import Disk
import Foundation
import Languages
import Records
import Scoring
import Testing

@testable import Audit

/// Six forms that others published, entered as printed: what the rules say about them is recorded.
@Suite("Published forms as fixtures")
struct ExamplesTests {
  private static let folder =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/Fixtures/Examples"

  private func read() throws -> Outcome<ContentRecords> {
    try ContentFolder(path: Self.folder + "/content", fileSystem: LocalFileSystem()).read()
  }

  @Test("The six forms are read without a finding")
  func readable() throws {
    let outcome = try read()
    #expect(outcome.findings.map { $0.text(in: .en) } == [])
    #expect(outcome.value?.reports.count == 6)
  }

  @Test("The rules find exactly what is recorded")
  func findings() throws {
    let records = try #require(try read().value)
    let reports = try records.reports.map { report in
      let scheme = try #require(
        records.schemes.first { $0.id.value == report.scheme.id.value })
      return ScoredReport(report, scheme: scheme)
    }
    let scored = ScoredRecords(reports)
    let found = scored.reports.flatMap { report in
      (Auditor.rules.flatMap { $0.findings(in: report) }
        + Auditor.recordsRules.flatMap { $0.findings(in: report, among: scored) }).sorted()
    }
    let text = found.map { $0.finding.text(in: .en) + "\n" }.joined()
      .replacingOccurrences(of: Self.folder + "/content/", with: "")
    let expected = URL(fileURLWithPath: Self.folder + "/findings.txt")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try text.write(to: expected, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: expected, encoding: .utf8) == text)
  }
}
