import Disk
import DiskTesting
import Foundation
import MarkupCheck
import Publish
import SiteFiles
import Testing

@Suite("A publication")
struct PublisherTests {
  let disk = LocalFileSystem()
  let folder: TemporaryFolder
  let output: String
  let old = TestSite(["zh/index.html": "首页", "zh/a/index.html": "甲", "gone/index.html": "old"])
  let new = TestSite(["zh/index.html": "首頁", "zh/a/index.html": "甲", "en/index.html": "new"])

  init() throws {
    folder = try TemporaryFolder()
    output = folder.path("site")
  }

  @Test("The first one makes the site, and leaves only the lock beside it")
  func first() throws {
    #expect(
      try old.publish(to: output) == PublishSummary(written: 5, unchanged: 0, removed: 0))
    #expect(try Snapshot.files(in: output) == old.tree)
    #expect(try disk.entries(of: folder.path) == [".site.gazette-lock", "site"])
  }

  @Test("An empty folder is as good as none, and slashes at the end mean nothing")
  func emptyFolder() throws {
    try disk.createDirectory(output)
    #expect(
      try old.publish(to: output + "//") == PublishSummary(written: 5, unchanged: 0, removed: 0))
    #expect(try Snapshot.files(in: output) == old.tree)
    #expect(try disk.entries(of: folder.path) == [".site.gazette-lock", "site"])
  }

  @Test("An update writes what is new, removes what is gone", arguments: [true, false])
  func update(canExchange: Bool) throws {
    _ = try old.publish(to: output)
    let disk = FailingFileSystem(.none, canExchange: canExchange)
    #expect(
      try new.publish(to: output, on: disk)
        == PublishSummary(written: 2, unchanged: 3, removed: 1))
    #expect(try Snapshot.files(in: output) == new.tree)
    #expect(try disk.entries(of: folder.path) == [".site.gazette-lock", "site"])
  }

  @Test("Files that keep their bytes keep their inode and modification time")
  func unchangedFiles() throws {
    _ = try old.publish(to: output)
    let before = try Snapshot.identities(in: output)
    _ = try new.publish(to: output)
    let after = try Snapshot.identities(in: output)
    for path in ["index.html", "sitemap.xml", "zh/a/index.html"] {
      #expect(after[path] == before[path])
    }
    #expect(after["zh/index.html"] != before["zh/index.html"])
    #expect(try disk.status(of: "\(output)/index.html")?.linkCount == 1)
  }

  @Test("The same site again touches no file and no folder")
  func same() throws {
    _ = try old.publish(to: output)
    let before = try Snapshot.identities(in: output)
    #expect(
      try old.publish(to: output) == PublishSummary(written: 0, unchanged: 5, removed: 0))
    #expect(try Snapshot.identities(in: output) == before)
    #expect(before.count == 9)
    #expect(try disk.entries(of: folder.path) == [".site.gazette-lock", "site"])
  }

  @Test(
    "Where files can't be linked, unchanged ones are copied, and nothing changed still means so")
  func noLinks() throws {
    let disk = FailingFileSystem(.none, canLink: false)
    _ = try old.publish(to: output, on: disk)
    let before = try Snapshot.identities(in: output)
    #expect(
      try old.publish(to: output, on: disk)
        == PublishSummary(written: 0, unchanged: 5, removed: 0))
    #expect(try Snapshot.identities(in: output) == before)
    #expect(
      try new.publish(to: output, on: disk)
        == PublishSummary(written: 2, unchanged: 3, removed: 1))
    #expect(try Snapshot.files(in: output) == new.tree)
  }

  @Test("An empty folder somebody left in the site goes")
  func strayFolder() throws {
    _ = try old.publish(to: output)
    try disk.createDirectory("\(output)/zh/stray")
    #expect(
      try old.publish(to: output) == PublishSummary(written: 0, unchanged: 5, removed: 0))
    #expect(try disk.status(of: "\(output)/zh/stray") == nil)
  }

  @Test("A file edited by hand is put right, even at the same size")
  func edited() throws {
    _ = try old.publish(to: output)
    try disk.removeFile("\(output)/zh/index.html")
    try disk.createFile("\(output)/zh/index.html", bytes: Array("首页".utf8.reversed()))
    #expect(
      try old.publish(to: output) == PublishSummary(written: 1, unchanged: 4, removed: 0))
    #expect(try Snapshot.files(in: output) == old.tree)
  }

  @Test("Links and pipes in the site are replaced or removed, and what links name is untouched")
  func links() throws {
    _ = try old.publish(to: output)
    // Outside lies just what the site holds, so that following the links would find no difference.
    try disk.createDirectory(folder.path("outside"))
    try disk.rename("\(output)/zh/index.html", to: folder.path("page.html"))
    try disk.rename("\(output)/zh/a", to: folder.path("outside/a"))
    let manager = FileManager.default
    try manager.createSymbolicLink(
      atPath: "\(output)/zh/index.html", withDestinationPath: folder.path("page.html"))
    try manager.createSymbolicLink(
      atPath: "\(output)/zh/a", withDestinationPath: folder.path("outside/a"))
    try manager.createSymbolicLink(
      atPath: "\(output)/zh/other", withDestinationPath: folder.path("outside"))
    unsafe #expect(mkfifo("\(output)/zh/pipe", 0o644) == 0)
    let outside = try Snapshot.identities(in: folder.path("outside"))

    #expect(
      try old.publish(to: output) == PublishSummary(written: 2, unchanged: 3, removed: 3))
    #expect(try Snapshot.files(in: output) == old.tree)
    #expect(try Snapshot.identities(in: folder.path("outside")) == outside)
  }

  @Test("A file may take a folder's place, and a folder a file's")
  func fileAndFolder() throws {
    let one = TestSite(["a": "file", "b/index.html": "folder"])
    let other = TestSite(["a/index.html": "folder", "b": "file"])
    _ = try one.publish(to: output)
    #expect(
      try other.publish(to: output) == PublishSummary(written: 2, unchanged: 2, removed: 2))
    #expect(try Snapshot.files(in: output) == other.tree)
  }

  @Test("A site that isn't the one checked is refused, and the old one stays")
  func differentSite() throws {
    _ = try old.publish(to: output)
    let before = try Snapshot.identities(in: output)
    var publisher = try Publisher(output: output, fileSystem: disk)
    for file in try new.checkedFiles() { try publisher.stage(file) }
    let path = try #require(SitePath("en/index.html"))
    let site = try old.checkedSite()
    #expect(throws: PublishFailure.differentFiles(path: path)) { try publisher.publish(site) }
    try publisher.discard()
    #expect(try Snapshot.identities(in: output) == before)
    #expect(try disk.entries(of: folder.path) == [".site.gazette-lock", "site"])
  }

  @Test("A site the next build wouldn't know is refused")
  func unrecognisable() throws {
    let checker = MarkupChecker(baseURL: "https://example.org/", label: "site")
    let path = try #require(SitePath("robots.txt"))
    guard case .passed(let file) = checker.check(SiteFile(path: path, kind: .text, bytes: [10]))
    else {
      Issue.record("the text was refused")
      return
    }
    var sites = SiteChecker(baseURL: "https://example.org/")
    sites.add(file)
    guard case .passed(let site) = sites.checked() else {
      Issue.record("the site was refused")
      return
    }
    var publisher = try Publisher(output: output, fileSystem: disk)
    try publisher.stage(file)
    #expect(throws: PublishFailure.unrecognisable(missing: "index.html")) {
      try publisher.publish(site)
    }
  }

  @Test("A second build of the same output is refused while the first is at work")
  func concurrent() throws {
    var first: Publisher? = try Publisher(output: output, fileSystem: disk)
    #expect(first != nil)
    let refused = PublishFailure.locked(output: output)
    #expect(throws: refused) { try Publisher(output: output + "/", fileSystem: disk) }
    first = nil
    _ = try old.publish(to: output)
  }

  @Test("What fails once the new site stands is told, and the next build tidies up")
  func leftover() throws {
    _ = try old.publish(to: output)
    let rehearsal = FailingFileSystem(.none)
    _ = try new.publish(to: output, on: rehearsal)
    _ = try old.publish(to: output)
    let failing = FailingFileSystem(.fails(at: rehearsal.operations), code: EIO)
    let summary = try new.publish(to: output, on: failing)
    let staged = folder.path(".site.gazette-staged")
    #expect(
      summary
        == PublishSummary(
          written: 2, unchanged: 3, removed: 1,
          afterwards: [FileSystemFailure(operation: "remove", path: staged, code: EIO)]))
    #expect(summary.leftover == "can't remove '\(staged)': Input/output error")
    #expect(try Snapshot.files(in: output) == new.tree)
    _ = try new.publish(to: output)
    #expect(try disk.entries(of: folder.path) == [".site.gazette-lock", "site"])
  }
}
