import Disk
import DiskTesting
import Drafts
import Foundation
import Testing

@Suite("Writing into content/")
struct ContentWriterTests {
  let folder: TemporaryFolder
  let content: String
  let catalogue: ContentPath
  let old = Array("old".utf8)
  let new = Array("a new text".utf8)

  init() throws {
    folder = try TemporaryFolder()
    content = folder.path("content")
    let disk = LocalFileSystem()
    try disk.createDirectory(content)
    try disk.createDirectory(content + "/translations")
    try disk.createFile(content + "/translations/en.po", bytes: old)
    catalogue = try #require(ContentPath("translations/en.po"))
  }

  private func writer(_ disk: any FileSystem = LocalFileSystem()) throws -> ContentWriter {
    try ContentWriter(content: content, fileSystem: disk)
  }

  @Test("A file is replaced whole, and one that says the same isn't touched")
  func replace() throws {
    let writer = try writer()
    #expect(try writer.replace(catalogue, was: old, with: new))
    #expect(try Snapshot.files(in: content) == ["translations/en.po": new])
    let before = try Snapshot.identities(in: content)
    #expect(try !writer.replace(catalogue, was: new, with: new))
    #expect(try Snapshot.identities(in: content) == before)
  }

  @Test("A new file comes with the folders above it, and is never written over another")
  func create() throws {
    let path = try #require(ContentPath("departments/parks/2024.yaml"))
    let writer = try writer()
    try writer.create(path, new)
    #expect(
      try Snapshot.files(in: content) == [
        "translations/en.po": old, "departments/parks/2024.yaml": new,
      ])
    #expect(throws: DraftFailure.exists(path: "\(content)/departments/parks/2024.yaml")) {
      try writer.create(path, old)
    }
  }

  @Test("A file changed since it was read is left as it is")
  func changed() throws {
    #expect(throws: DraftFailure.changed(path: "\(content)/translations/en.po")) {
      try writer().replace(catalogue, was: Array("older".utf8), with: new)
    }
    #expect(try Snapshot.files(in: content) == ["translations/en.po": old])
  }

  @Test("A link is followed neither to a file nor through a folder")
  func links() throws {
    let files = FileManager.default
    try files.createSymbolicLink(atPath: content + "/out", withDestinationPath: folder.path)
    try files.createSymbolicLink(
      atPath: content + "/link.po", withDestinationPath: content + "/translations/en.po")
    let below = try #require(ContentPath("out/new.yaml"))
    let link = try #require(ContentPath("link.po"))
    #expect(throws: DraftFailure.notPlain(path: "\(content)/out")) {
      try writer().create(below, new)
    }
    #expect(throws: DraftFailure.notPlain(path: "\(content)/link.po")) {
      try writer().replace(link, was: old, with: new)
    }
    #expect(try !LocalFileSystem().entries(of: folder.path).contains("new.yaml"))
  }

  @Test(
    "A path that leads out, is hidden or is odd is none",
    arguments: ["", "/a", "../a", "a//b", "a/../b", ".a", "a/.b", "A.po", "a b", "中.po", "a\u{0}"])
  func paths(text: String) {
    #expect(ContentPath(text) == nil)
  }

  @Test("A folder without a name at the end is refused", arguments: ["", "/", ".", "..", "a/.."])
  func folderNames(text: String) {
    #expect(throws: DraftFailure.noFolderName(content: text)) {
      try ContentWriter(content: text, fileSystem: LocalFileSystem())
    }
  }

  @Test("Two writers never hold one folder")
  func lock() throws {
    let first = try writer()
    #expect(throws: DraftFailure.locked(content: content)) { try writer() }
    try first.replace(catalogue, was: old, with: new)
  }

  @Test("Whatever the disk refuses, the file is the old one or the new one, and the next run works")
  func faults() throws {
    let count = FailingFileSystem(.none)
    try writer(count).replace(catalogue, was: old, with: new)
    try writer().replace(catalogue, was: new, with: old)
    try #require(count.operations > 8)
    for number in 1...count.operations {
      for fault in [FailingFileSystem.Fault.fails(at: number), .dies(at: number)] {
        let disk = FailingFileSystem(fault)
        #expect(throws: DraftFailure.self) {
          try writer(disk).replace(catalogue, was: old, with: new)
        }
        let left = try #require(try Snapshot.files(in: content))
        #expect(left == ["translations/en.po": old] || left == ["translations/en.po": new])
        let now = try #require(left["translations/en.po"])
        try writer().replace(catalogue, was: now, with: old)
        #expect(
          try LocalFileSystem().entries(of: folder.path) == [".content.gazette-lock", "content"])
      }
    }
  }
}
