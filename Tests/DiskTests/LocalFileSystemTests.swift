import Disk
import DiskTesting
import Foundation
import Testing

@Suite("The local file system")
struct LocalFileSystemTests {
  let disk = LocalFileSystem()
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("A status tells files, folders, links and pipes apart, and follows no link")
  func status() throws {
    let file = folder.path("file")
    try disk.createFile(file, bytes: [1, 2, 3])
    try disk.link(file, as: folder.path("twin"))
    try disk.createDirectory(folder.path("folder"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link"), withDestinationPath: "nowhere")
    unsafe #expect(mkfifo(folder.path("pipe"), 0o644) == 0)

    #expect(try disk.status(of: file) == FileStatus(kind: .file, size: 3, linkCount: 2))
    #expect(try disk.status(of: folder.path("folder"))?.kind == .directory)
    #expect(try disk.status(of: folder.path("link"))?.kind == .symbolicLink)
    #expect(try disk.status(of: folder.path("pipe"))?.kind == .other)
  }

  @Test("Nothing has no status", arguments: ["", "absent", "file/below", "absent/below"])
  func nothing(name: String) throws {
    try disk.createFile(folder.path("file"), bytes: [])
    #expect(try disk.status(of: name.isEmpty ? "" : folder.path(name)) == nil)
  }

  @Test("Names come sorted by their bytes, whatever the language")
  func entries() throws {
    for name in ["ä", "b", "a10", "a9", "B", ".hidden", "中"] {
      try disk.createFile(folder.path(name), bytes: [])
    }
    #expect(try disk.entries(of: folder.path) == [".hidden", "B", "a10", "a9", "b", "ä", "中"])
  }

  @Test("A name that isn't UTF-8 is a failure, not a guess")
  func malformedName() throws {
    let name: [CChar] = folder.path("a").utf8.map { CChar(bitPattern: $0) } + [-1, 0]
    let descriptor = unsafe open(name, O_CREAT | O_WRONLY, 0o644)
    try #require(descriptor >= 0)
    close(descriptor)
    #expect(throws: FileSystemFailure(operation: "list", path: folder.path, code: EILSEQ)) {
      try disk.entries(of: folder.path)
    }
    unsafe unlink(name)
  }

  @Test("What was written is read back", arguments: [0, 1, 4095, 4096, 3_000_001])
  func roundTrip(size: Int) throws {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try disk.createFile(folder.path("file"), bytes: bytes)
    #expect(try disk.contents(of: folder.path("file"), limit: size) == bytes)
  }

  @Test("A file the system makes up as it is read, of size 0, is read whole")
  func unsized() throws {
    let bytes = try disk.contents(of: "/proc/self/status", limit: 1_000_000)
    #expect(bytes.count > 300)
    #expect(bytes.starts(with: Array("Name:".utf8)))
    #expect(throws: FileSystemFailure(operation: "read", path: "/proc/self/status", code: EFBIG)) {
      try disk.contents(of: "/proc/self/status", limit: 100)
    }
  }

  @Test("A file over the limit is refused, one at the limit is not")
  func limit() throws {
    let file = folder.path("file")
    try disk.createFile(file, bytes: [1, 2, 3])
    #expect(try disk.contents(of: file, limit: 3) == [1, 2, 3])
    #expect(throws: FileSystemFailure(operation: "read", path: file, code: EFBIG)) {
      try disk.contents(of: file, limit: 2)
    }
  }

  @Test("Only a regular file is read, and a pipe is refused without waiting")
  func irregular() throws {
    let (link, pipe) = (folder.path("link"), folder.path("pipe"))
    try disk.createFile(folder.path("file"), bytes: [1])
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "file")
    unsafe #expect(mkfifo(pipe, 0o644) == 0)
    #expect(throws: FileSystemFailure(operation: "read", path: link, code: ELOOP)) {
      try disk.contents(of: link, limit: 10)
    }
    #expect(throws: FileSystemFailure(operation: "read", path: pipe, code: EINVAL)) {
      try disk.contents(of: pipe, limit: 10)
    }
    #expect(throws: FileSystemFailure(operation: "read", path: folder.path, code: EISDIR)) {
      try disk.contents(of: folder.path, limit: 10)
    }
  }

  @Test("A file is created once, never over another or through a link")
  func exclusive() throws {
    let (file, link) = (folder.path("file"), folder.path("link"))
    try disk.createFile(file, bytes: [1])
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "target")
    for path in [file, link] {
      #expect(throws: FileSystemFailure(operation: "create", path: path, code: EEXIST)) {
        try disk.createFile(path, bytes: [2])
      }
    }
    #expect(try disk.contents(of: file, limit: 1) == [1])
    #expect(try disk.status(of: folder.path("target")) == nil)
  }

  @Test("A failure names what was tried, where, and the system's reason")
  func failureText() throws {
    let path = folder.path("absent/file")
    let failure = #expect(throws: FileSystemFailure.self) {
      try disk.createFile(path, bytes: [1])
    }
    #expect(failure?.text == "can't create '\(path)': No such file or directory")
  }

  @Test("Everybody may read what is created, as far as the process allows it")
  func modes() throws {
    let mask = umask(0)
    umask(mask)
    try disk.createFile(folder.path("file"), bytes: [])
    try disk.createDirectory(folder.path("folder"))
    var information = stat()
    unsafe #expect(lstat(folder.path("file"), &information) == 0)
    #expect(information.st_mode & 0o7777 == 0o644 & ~mask)
    unsafe #expect(lstat(folder.path("folder"), &information) == 0)
    #expect(information.st_mode & 0o777 == 0o755 & ~mask)
  }

  @Test("A link to a symbolic link is one to the link itself")
  func linkOfLink() throws {
    try disk.createFile(folder.path("file"), bytes: [1])
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link"), withDestinationPath: "file")
    try disk.link(folder.path("link"), as: folder.path("twin"))
    #expect(try disk.status(of: folder.path("twin"))?.kind == .symbolicLink)
  }

  @Test("A rename replaces nothing, not even an empty folder")
  func rename() throws {
    let (one, other) = (folder.path("one"), folder.path("other"))
    try disk.createDirectory(one)
    try disk.createDirectory(other)
    #expect(throws: FileSystemFailure(operation: "rename", path: one, code: EEXIST)) {
      try disk.rename(one, to: other)
    }
    try disk.removeDirectory(other)
    try disk.rename(one, to: other)
    #expect(try disk.entries(of: folder.path) == ["other"])
  }

  @Test("An exchange swaps two folders, and needs both")
  func exchange() throws {
    let (one, other) = (folder.path("one"), folder.path("other"))
    try disk.createDirectory(one)
    try disk.createFile(folder.path("one/a"), bytes: [1])
    #expect(throws: FileSystemFailure(operation: "exchange", path: one, code: ENOENT)) {
      try disk.exchange(one, with: other)
    }
    try disk.createDirectory(other)
    try disk.createFile(folder.path("other/b"), bytes: [2])
    try disk.exchange(one, with: other)
    #expect(try disk.entries(of: one) == ["b"])
    #expect(try disk.entries(of: other) == ["a"])
  }

  @Test("A removal removes a file or an empty folder, each by its own name")
  func remove() throws {
    let (file, inner) = (folder.path("folder/file"), folder.path("folder"))
    try disk.createDirectory(inner)
    try disk.createFile(file, bytes: [])
    #expect(throws: FileSystemFailure(operation: "remove", path: inner, code: ENOTEMPTY)) {
      try disk.removeDirectory(inner)
    }
    #expect(throws: FileSystemFailure(operation: "remove", path: inner, code: EISDIR)) {
      try disk.removeFile(inner)
    }
    #expect(throws: FileSystemFailure(operation: "remove", path: file, code: ENOTDIR)) {
      try disk.removeDirectory(file)
    }
    try disk.removeFile(file)
    try disk.removeDirectory(inner)
    #expect(try disk.entries(of: folder.path) == [])
  }

  @Test("Files, folders and whole file systems are synchronised; what is absent can't be")
  func synchronize() throws {
    try disk.createFile(folder.path("file"), bytes: [1])
    try disk.synchronize(folder.path("file"))
    try disk.synchronize(folder.path)
    try disk.synchronizeAll(around: folder.path)
    let absent = folder.path("absent")
    #expect(throws: FileSystemFailure(operation: "synchronize", path: absent, code: ENOENT)) {
      try disk.synchronize(absent)
    }
  }

  @Test("A lock is held by one at a time, and goes with its holder")
  func lock() throws {
    let path = folder.path("lock")
    var held: (any FileLock)? = try disk.lock(path)
    let failure = #expect(throws: FileSystemFailure.self) { try disk.lock(path) }
    #expect(failure?.isLockHeld == true)
    #expect(held != nil)
    held = nil
    _ = try disk.lock(path)
  }

  @Test("A path with a zero byte is refused, not cut short")
  func zeroByte() throws {
    let path = folder.path("file\u{0}.txt")
    try disk.createFile(folder.path("file"), bytes: [1])
    #expect(throws: FileSystemFailure(operation: "read", path: path, code: EINVAL)) {
      try disk.contents(of: path, limit: 1)
    }
    #expect(throws: FileSystemFailure(operation: "remove", path: path, code: EINVAL)) {
      try disk.removeFile(path)
    }
    #expect(throws: FileSystemFailure(operation: "look at", path: path, code: EINVAL)) {
      try disk.status(of: path)
    }
  }
}
