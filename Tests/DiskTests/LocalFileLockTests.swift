import Disk
import DiskTesting
import Foundation
import Testing

@Suite("A lock file")
struct LocalFileLockTests {
  /// A process forked while the lock is held has the descriptor too, until it runs its program.
  @Test("is free once released, though a copy of its descriptor is still open")
  func releasedForCopies() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("lock")
    let disk = LocalFileSystem()
    var held: (any FileLock)? = try disk.lock(path)
    #expect(held != nil)
    let descriptor = try #require(try descriptor(of: path))
    let copy = dup(descriptor)
    defer { close(copy) }
    #expect(throws: FileSystemFailure.self) { _ = try disk.lock(path) }
    held = nil
    _ = try disk.lock(path)
  }

  /// The open descriptor of the file at `path`, as the kernel lists it.
  private func descriptor(of path: String) throws -> Int32? {
    let manager = FileManager.default
    for name in try manager.contentsOfDirectory(atPath: "/proc/self/fd") {
      // A descriptor of another test may be gone by the time it is looked at.
      let target = try? manager.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(name)")
      if target == path { return Int32(name) }
    }
    return nil
  }
}
