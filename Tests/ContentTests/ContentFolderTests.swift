import Content
import Diagnostics
import Disk
import Foundation
import Languages
import Records
import Testing

@Suite("Content folders")
struct ContentFolderTests {
  static let sites = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures/Sites")
  /// Real documents with something in each that must be found.
  static let attachments = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../AttachmentsTests/Fixtures")

  @Test(
    "A site's findings are exactly those written beside it", arguments: ["valid", "ten-mistakes"])
  func report(of site: String) throws {
    let folder = Self.sites.appending(path: site).path
    let outcome = try ContentFolder(path: "\(folder)/content", fileSystem: LocalFileSystem()).read()
    let lines = outcome.findings.map {
      $0.text(in: .en).replacingOccurrences(of: "\(folder)/", with: "")
    }
    let expected = try String(contentsOfFile: "\(folder)/findings.txt", encoding: .utf8)
    #expect(lines.joined(separator: "\n") == expected.trimmingCharacters(in: .newlines))
  }

  @Test(
    "Any number of threads reads the same, in the same order", arguments: ["valid", "ten-mistakes"])
  func threads(site: String) throws {
    let folder = Self.sites.appending(path: "\(site)/content").path
    let one = try ContentFolder(path: folder, fileSystem: LocalFileSystem()).readWithTexts()
    let four = try ContentFolder(path: folder, fileSystem: LocalFileSystem(), jobs: 4)
      .readWithTexts()
    #expect(!one.texts.isEmpty)
    #expect(four.texts == one.texts)
    #expect(four.records.findings == one.records.findings)
    #expect(four.records.value?.reports == one.records.value?.reports)
  }

  @Test("A folder that isn't there can't be read")
  func missing() {
    #expect(throws: FileSystemFailure.self) {
      try ContentFolder(path: "/nowhere/content", fileSystem: LocalFileSystem()).read()
    }
  }

  @Test("Every rule has a name of its own")
  func names() {
    #expect(Set(ContentRule.all).count == ContentRule.all.count)
  }

  @Test("The valid site is read in both languages, each value at its place")
  func records() throws {
    let path = Self.sites.appending(path: "valid/content").path
    let outcome = try ContentFolder(path: path, fileSystem: LocalFileSystem()).read()
    let records = try #require(outcome.value)
    let report = try #require(records.reports.first)
    let file = "\(path)/departments/a/2022.yaml"
    #expect(
      report.publication.title
        == Text(
          Bilingual(zh: "自评结果", en: "Results"),
          at: SourcePlace(file: file, line: 4, column: 8)))
    #expect(report.budget.executed.value.text == "437.21")
    #expect(report.goals.first?.indicators.first?.unit?.value == Bilingual(zh: "%", en: "%"))
    let page = try #require(records.pages.first)
    #expect(
      page.blocks.en == [
        .paragraph([
          .text("See "), .link(address: "/method/", [.text("method")]), .text(" and "),
          .strong([.text("notes")]), .text("."),
        ]), .list(ordered: false, items: [[.paragraph([.text("One item")])]]),
        .quote([.paragraph([.text("A quotation")])]),
      ])
  }
}
