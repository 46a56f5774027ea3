import Disk
import MarkupCheck
import Publish
import SiteFiles
import Testing

/// A tiny site: texts by path.
struct TestSite: Hashable, Sendable {
  let files: [String: String]

  init(_ files: [String: String]) {
    self.files = files.merging(["index.html": "home", "sitemap.xml": "map"]) { given, _ in given }
  }

  /// What a tree on the disk holds when this site is published there.
  var tree: [String: [UInt8]] { files.mapValues { Array($0.utf8) } }

  func checkedFiles() throws -> [CheckedFile] {
    let checker = MarkupChecker(baseURL: "https://example.org/", label: "site")
    return try files.sorted { $0.key < $1.key }.map { path, text in
      let file = SiteFile(
        path: try #require(SitePath(path)), kind: .text, bytes: Array(text.utf8))
      guard case .passed(let checked) = checker.check(file) else {
        throw Refused(path: path)
      }
      return checked
    }
  }

  func checkedSite() throws -> CheckedSite {
    var checker = SiteChecker(baseURL: "https://example.org/")
    for file in try checkedFiles() { checker.add(file) }
    guard case .passed(let site) = checker.checked() else { throw Refused(path: "") }
    return site
  }

  /// Publishes the whole site, as a build does.
  func publish(
    to output: String, on disk: any FileSystem = LocalFileSystem()
  ) throws -> PublishSummary {
    var publisher = try Publisher(output: output, fileSystem: disk)
    for file in try checkedFiles() { try publisher.stage(file) }
    return try publisher.publish(try checkedSite())
  }

  struct Refused: Error {
    let path: String
  }
}
