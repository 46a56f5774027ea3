/// Every way the product touches a disk, one method an operation.
///
/// Paths are absolute or relative to the working directory, `/` between components. A test puts a
/// file system in front of the real one that makes the n-th operation fail.
package protocol FileSystem: Sendable {
  /// What stands at `path`, symbolic links not followed; `nil` when nothing does.
  func status(of path: String) throws(FileSystemFailure) -> FileStatus?

  /// The names in a directory, sorted by their bytes, without `.` and `..`.
  func entries(of directory: String) throws(FileSystemFailure) -> [String]

  /// The bytes of a regular file of at most `limit` bytes; a symbolic link is refused.
  func contents(of path: String, limit: Int) throws(FileSystemFailure) -> [UInt8]

  /// Creates a directory whose parent exists.
  func createDirectory(_ path: String) throws(FileSystemFailure)

  /// Creates a file that must not exist yet and writes all of `bytes`.
  func createFile(_ path: String, bytes: [UInt8]) throws(FileSystemFailure)

  /// Makes `path` a further name of `existing` (a hard link).
  func link(_ existing: String, as path: String) throws(FileSystemFailure)

  /// Renames within one file system; `destination` must not exist.
  func rename(_ path: String, to destination: String) throws(FileSystemFailure)

  /// Renames a file within one file system over the one at `destination`, if any, in one step.
  func replace(_ destination: String, with path: String) throws(FileSystemFailure)

  /// Swaps two existing names in one step (`renameat2` with RENAME_EXCHANGE).
  func exchange(_ path: String, with other: String) throws(FileSystemFailure)

  /// Removes a file, or a symbolic link itself.
  func removeFile(_ path: String) throws(FileSystemFailure)

  /// Removes an empty directory.
  func removeDirectory(_ path: String) throws(FileSystemFailure)

  /// Waits until a file or directory's entries are on the disk.
  func synchronize(_ path: String) throws(FileSystemFailure)

  /// Waits until all that was written to the file system `path` lies on is on the disk.
  ///
  /// One wait for a whole tree, where `synchronize(_:)` for each file would wait thousands of times.
  func synchronizeAll(around path: String) throws(FileSystemFailure)

  /// Takes the lock file at `path` for this process, creating it if need be, without waiting.
  ///
  /// The lock is held until the returned value goes away, or the process does.
  func lock(_ path: String) throws(FileSystemFailure) -> any FileLock
}

/// A lock held; released when the last reference goes away.
package protocol FileLock: Sendable, AnyObject {}
