import Disk
import DiskTesting
import Foundation
import Testing

@Suite("Trees of folders")
struct FileSystemTreesTests {
  let disk = LocalFileSystem()
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("A tree goes with all it holds, and what its links name stays")
  func removeTree() throws {
    try disk.createDirectories(upTo: folder.path("tree/a/b"))
    try disk.createDirectory(folder.path("kept"))
    try disk.createFile(folder.path("kept/file"), bytes: [1])
    try disk.createFile(folder.path("tree/a/file"), bytes: [2])
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("tree/a/b/link"), withDestinationPath: folder.path("kept"))
    try disk.removeTree(folder.path("tree"))
    #expect(try disk.entries(of: folder.path) == ["kept"])
    #expect(try disk.contents(of: folder.path("kept/file"), limit: 1) == [1])
  }

  @Test("A tree that is a file or a link goes itself; nothing is fine")
  func removeOther() throws {
    try disk.createFile(folder.path("file"), bytes: [])
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link"), withDestinationPath: folder.path("file"))
    try disk.removeTree(folder.path("link"))
    #expect(try disk.entries(of: folder.path) == ["file"])
    try disk.removeTree(folder.path("file"))
    try disk.removeTree(folder.path("file"))
    #expect(try disk.entries(of: folder.path) == [])
  }

  @Test("Missing parents are made", arguments: ["a", "a/b/c", "a//b/", "a/b/c/"])
  func createDirectories(name: String) throws {
    try disk.createDirectories(upTo: folder.path(name))
    try disk.createDirectories(upTo: folder.path(name))
    #expect(try disk.status(of: folder.path(name))?.kind == .directory)
  }

  @Test(
    "A file or a link in the way is refused", arguments: ["file", "file/a", "link", "link/a/b"])
  func inTheWay(name: String) throws {
    try disk.createDirectory(folder.path("folder"))
    try disk.createFile(folder.path("file"), bytes: [])
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link"), withDestinationPath: "folder")
    let failure = #expect(throws: FileSystemFailure.self) {
      try disk.createDirectories(upTo: folder.path(name))
    }
    #expect(failure?.code == ENOTDIR)
    #expect(try disk.entries(of: folder.path("folder")) == [])
  }
}
