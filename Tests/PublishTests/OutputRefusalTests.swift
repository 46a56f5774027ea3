import Disk
import DiskTesting
import Foundation
import Publish
import Testing

@Suite("An output that is refused")
struct OutputRefusalTests {
  let disk = LocalFileSystem()
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(
    "A path that names no folder of its own",
    arguments: ["", "/", "//", ".", "..", "./", "a/..", "a/./", "a\u{0}b"])
  func noName(output: String) throws {
    let failure = PublishFailure.noFolderName(output: output)
    #expect(throws: failure) { try Publisher(output: output, fileSystem: disk) }
    #expect(
      failure.text == "'\(output)' can't be the output: it doesn't name a folder of its own")
  }

  @Test("A file", arguments: ["site", "site/"])
  func file(name: String) throws {
    try disk.createFile(folder.path("site"), bytes: [])
    let failure = PublishFailure.notFolder(output: folder.path("site"), kind: .file)
    #expect(throws: failure) { try Publisher(output: folder.path(name), fileSystem: disk) }
    #expect(failure.text == "'\(folder.path("site"))' is not a folder; the output must be one")
    #expect(try disk.entries(of: folder.path) == ["site"])
  }

  @Test("A symbolic link, even to a site", arguments: ["link", "link/"])
  func link(name: String) throws {
    _ = try TestSite([:]).publish(to: folder.path("site"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link"), withDestinationPath: "site")
    let failure = PublishFailure.notFolder(output: folder.path("link"), kind: .symbolicLink)
    #expect(throws: failure) { try Publisher(output: folder.path(name), fileSystem: disk) }
    #expect(
      failure.text
        == "'\(folder.path("link"))' is a symbolic link; the output must be a folder")
  }

  @Test(
    "A folder that holds what no site holds, or lacks what each has",
    arguments: [
      (["thesis.doc"], "it has no 'index.html'"),
      (["index.html"], "it has no 'sitemap.xml'"),
      ([".git", "index.html", "sitemap.xml"], "it holds '.git'"),
      (["README.md", "index.html", "sitemap.xml"], "it holds 'README.md'"),
    ])
  func foreign(names: [String], reason: String) throws {
    let output = folder.path("home")
    try disk.createDirectory(output)
    for name in names { try disk.createFile("\(output)/\(name)", bytes: [1]) }
    let failure = PublishFailure.foreignFolder(output: output, reason: reason)
    #expect(throws: failure) { try Publisher(output: output, fileSystem: disk) }
    #expect(
      failure.text == """
        '\(output)' doesn't look like a site built here (\(reason)), so it is left alone; \
        empty it or choose another output
        """)
    #expect(try disk.entries(of: folder.path) == ["home"])
    #expect(try disk.entries(of: output) == names.sorted())
  }

  @Test("A folder whose parent isn't there")
  func noParent() throws {
    let lock = folder.path("absent/.site.gazette-lock")
    #expect(
      throws: PublishFailure.fileSystem(
        FileSystemFailure(operation: "lock", path: lock, code: ENOENT))
    ) {
      try Publisher(output: folder.path("absent/site"), fileSystem: disk)
    }
  }
}
