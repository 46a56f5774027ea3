import Disk
import DiskTesting
import Drafts
import Foundation
import Testing

@Suite("The folder of a new site")
struct NewSiteTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private var trees: [(source: String, place: String)] {
    [
      (Self.root.appending(path: "starter").path, ""),
      (Self.root.appending(path: "theme").path, "theme"),
    ]
  }

  @Test("It holds the starter and a theme, byte for byte", arguments: ["new", "new/"])
  func filled(name: String) throws {
    let site = folder.path(name)
    let count = try NewSite(folder: site, fileSystem: LocalFileSystem()).fill(from: trees)
    var due = try #require(try Snapshot.files(in: trees[0].source))
    for (path, bytes) in try #require(try Snapshot.files(in: trees[1].source)) {
      due["theme/\(path)"] = bytes
    }
    #expect(try Snapshot.files(in: site) == due)
    #expect(count == due.count)
  }

  @Test("A folder that holds something is left as it is; one with .git alone is empty")
  func notEmpty() throws {
    let disk = LocalFileSystem()
    let site = folder.path("site")
    try disk.createDirectory(site)
    try disk.createDirectory(site + "/.git")
    _ = try NewSite(folder: site, fileSystem: disk)
    try disk.createFile(site + "/notes.txt", bytes: [])
    #expect(throws: DraftFailure.notEmpty(path: site, entry: "notes.txt")) {
      try NewSite(folder: site, fileSystem: disk)
    }
    #expect(throws: DraftFailure.notPlain(path: site + "/notes.txt")) {
      try NewSite(folder: site + "/notes.txt", fileSystem: disk)
    }
  }

  @Test("A disk that refuses a step leaves nothing of it behind")
  func failing() throws {
    let site = folder.path("site")
    let small = [(source: Self.root.appending(path: "starter").path, place: "")]
    let whole = FailingFileSystem(.none)
    _ = try NewSite(folder: site, fileSystem: whole).fill(from: small)
    try LocalFileSystem().removeTree(site)
    for step in 1...whole.operations {
      let disk = FailingFileSystem(.fails(at: step))
      do {
        _ = try NewSite(folder: site, fileSystem: disk).fill(from: small)
        Issue.record("step \(step) was not needed")
      } catch {
        #expect(try LocalFileSystem().status(of: site) == nil, "step \(step)")
      }
    }
  }
}
