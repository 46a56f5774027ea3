import Audit
import Diagnostics
import Disk
import DiskTesting
import Foundation
import Languages
import Publish
import SiteBuild
import Testing

@Suite("Whole sites as fixtures")
struct RefusedSiteTests {
  static let sites = FixtureSite.sites

  static let refused =
    (try? FileManager.default.contentsOfDirectory(atPath: sites + "/Refused"))?
    .sorted() ?? []

  @Test("There is a refused site for every rule that is an error")
  func complete() {
    let errors = Auditor.descriptions.filter { $0.severity == .error }.map(\.name.text)
    #expect(Self.refused == errors)
  }

  @Test("A refused site gives exactly its report, and nothing is published", arguments: refused)
  func refuses(rule: String) throws {
    let site = "\(Self.sites)/Refused/\(rule)"
    let before = "\(site)/before"
    guard !FileManager.default.fileExists(atPath: before) else {
      try refusesAfterPublication(rule: rule)
      return
    }
    let folder = try TemporaryFolder()
    let report = try build("\(site)/content", folder.path("site"))
    #expect(report.isRefused)
    #expect(report.findings.contains { $0.rule.text == rule && $0.severity == .error })
    let text = report.findings.map { $0.text(in: .en) + "\n" + $0.text(in: .zh) + "\n" }.joined()
      .replacingOccurrences(of: site + "/", with: "")
    let expected = URL(fileURLWithPath: "\(site)/findings.txt")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try text.write(to: expected, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: expected, encoding: .utf8) == text)
    #expect(try Snapshot.files(in: folder.path("site")) == nil)
  }

  /// The site in `before` is published first, and then damaged by the files in `damage`; each holds
  /// only what differs from the published one.
  private func refusesAfterPublication(rule: String) throws {
    let site = "\(Self.sites)/Refused/\(rule)"
    let made = try FixtureSite(["Published", "Refused/\(rule)/before"])
    #expect(!(try made.build().isRefused))
    for (path, bytes) in try Snapshot.files(in: "\(site)/damage") ?? [:] {
      try Data(bytes).write(to: URL(filePath: "\(made.output)/\(path)"))
    }
    let published = try made.published()
    try made.relay(["Published", "Refused/\(rule)"])
    let report = try made.build()
    #expect(report.isRefused)
    #expect(report.findings.contains { $0.rule.text == rule && $0.severity == .error })
    let text = report.findings.map { $0.text(in: .en) + "\n" + $0.text(in: .zh) + "\n" }.joined()
      .replacingOccurrences(of: made.content, with: "content")
      .replacingOccurrences(of: made.output, with: "site")
    let expected = URL(fileURLWithPath: "\(site)/findings.txt")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try text.write(to: expected, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: expected, encoding: .utf8) == text)
    #expect(try made.published() == published)
  }

  static let noted =
    (try? FileManager.default.contentsOfDirectory(atPath: sites + "/Noted"))?.sorted() ?? []

  @Test("Every rule has a site that shows it: refused, or noted beside the figures")
  func everyRule() {
    #expect((Self.refused + Self.noted).sorted() == Auditor.descriptions.map(\.name.text))
  }

  /// A noted site holds only what differs from the published one.
  @Test("A noted site is published, and gives exactly its report", arguments: noted)
  func notes(rule: String) throws {
    let site = "\(Self.sites)/Noted/\(rule)"
    let made = try FixtureSite(["Published", "Noted/\(rule)"])
    let report = try made.build()
    #expect(!report.isRefused)
    #expect(report.findings.contains { $0.rule.text == rule })
    let text = report.findings.map { $0.text(in: .en) + "\n" + $0.text(in: .zh) + "\n" }.joined()
      .replacingOccurrences(of: made.content, with: "content")
    let expected = URL(fileURLWithPath: "\(site)/findings.txt")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try text.write(to: expected, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: expected, encoding: .utf8) == text)
    #expect(report.published?.written == report.fileCount)
  }

  @Test("The published one has no finding at all")
  func publishes() throws {
    let folder = try TemporaryFolder()
    let report = try build("\(Self.sites)/Published/content", folder.path("site"))
    #expect(report.findings.map { $0.text(in: .en) } == [])
    #expect(report.published?.written == report.fileCount)
  }

  private func build(_ content: String, _ output: String) throws -> BuildReport {
    try SiteBuild(
      BuildOptions(
        extent: .publish, content: content, theme: Checkout.theme, output: output, jobs: 2),
      fileSystem: LocalFileSystem()
    ).run()
  }
}
