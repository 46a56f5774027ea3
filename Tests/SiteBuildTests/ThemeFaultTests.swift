import Diagnostics
import Disk
import DiskTesting
import Foundation
import Languages
import SiteBuild
import Testing

@Suite("A fault in the theme")
struct ThemeFaultTests {
  /// One edit to a copy of the theme, and where the report must point.
  struct Edit: CustomTestStringConvertible, Sendable {
    let name: String
    let file: String
    let old: String
    let new: String
    let rule: String
    /// What the line of the expected place holds, after the edit.
    let line: String

    var testDescription: String { name }
  }

  static let edits = [
    Edit(
      name: "a renamed variable", file: "templates/parts/report-hero.mustache",
      old: "{{stated-total}}",
      new: "{{stated-totl}}", rule: "template-name", line: "{{stated-totl}}"),
    Edit(
      name: "a tag closed wrongly", file: "templates/home.mustache",
      old: "<p class=\"lead\">{{frame.description}}</p>",
      new: "<p class=\"lead\">{{frame.description}}</div>", rule: "markup-well-formed",
      line: "{{frame.description}}</div>"),
    Edit(
      name: "an id that stands twice", file: "templates/parts/budget.mustache",
      old: "<h2 id=\"budget\">", new: "<h2 id=\"summary\">", rule: "markup-unique-id",
      line: "<h2 id=\"summary\">{{words.budget-title}}"),
    Edit(
      name: "a link that leads nowhere", file: "templates/goal.mustache",
      old: "<a href=\"{{report-href}}\">", new: "<a href=\"../nowhere/\">", rule: "site-link",
      line: "../nowhere/"),
    Edit(
      name: "a part that isn't there", file: "templates/year.mustache", old: "{{> head}}",
      new: "{{> haed}}", rule: "template-partial", line: "{{> haed}}"),
    Edit(
      name: "a word that isn't there", file: "templates/year.mustache",
      old: "{{> breadcrumbs}}", new: "{{words.nav-hoem}}", rule: "theme-phrase",
      line: "{{words.nav-hoem}}"),
  ]

  @Test("refuses the build at its place and leaves the site as it was", arguments: edits)
  func refuses(edit: Edit) throws {
    let folder = try TemporaryFolder()
    let theme = folder.path("theme")
    try FileManager.default.copyItem(atPath: Checkout.theme, toPath: theme)
    let output = folder.path("site")
    let published = try build(theme: Checkout.theme, output: output)
    #expect(!published.isRefused)
    let before = try Snapshot.identities(in: output)

    let file = "\(theme)/\(edit.file)"
    let source = try String(contentsOfFile: file, encoding: .utf8)
    let edited = source.replacingOccurrences(of: edit.old, with: edit.new)
    #expect(edited != source)
    try edited.write(toFile: file, atomically: true, encoding: .utf8)
    let number = edited.components(separatedBy: "\n").firstIndex { $0.contains(edit.line) }
    let line = try #require(number) + 1

    let report = try build(theme: theme, output: output)
    #expect(report.isRefused)
    let places = report.findings.filter { $0.rule.text == edit.rule }.map { finding in
      finding.place.file.hasPrefix(theme) ? finding.place : finding.notes.last?.place
    }
    #expect(!places.isEmpty, "found \(Set(report.findings.map(\.rule.text)).sorted())")
    #expect(places.contains { $0?.file == file && $0?.line == line }, "found \(places)")
    #expect(try Snapshot.identities(in: output) == before)
  }

  private func build(theme: String, output: String) throws -> BuildReport {
    try SiteBuild(
      BuildOptions(
        extent: .publish, content: Checkout.content, theme: theme, output: output, jobs: 2),
      fileSystem: LocalFileSystem()
    ).run()
  }
}
