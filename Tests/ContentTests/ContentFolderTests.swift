import Content
import Diagnostics
import Disk
import Foundation
import Languages
import Testing

@Suite("Content folders")
struct ContentFolderTests {
  static let sites = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures/Sites")

  @Test("A site's findings are exactly those written beside it", arguments: ["valid", "ten-mistakes"])
  func report(of site: String) throws {
    let folder = Self.sites.appending(path: site).path
    let outcome = try ContentFolder(path: "\(folder)/content", fileSystem: LocalFileSystem()).read()
    let lines = outcome.findings.map {
      $0.text(in: .en).replacingOccurrences(of: "\(folder)/", with: "")
    }
    let expected = try String(contentsOfFile: "\(folder)/findings.txt", encoding: .utf8)
    #expect(lines.joined(separator: "\n") == expected.trimmingCharacters(in: .newlines))
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
}
