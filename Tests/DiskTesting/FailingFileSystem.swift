package import Disk
import Glibc
import Synchronization

/// The real disk, with one operation that fails or a moment from which all do.
///
/// Operations are counted from 1, in the order they are asked for. Nothing is really synchronised:
/// no test could see it, and it would only cost time.
package final class FailingFileSystem: FileSystem {
  package enum Fault: Hashable, Sendable {
    case none
    /// Only this operation fails, as on a disk that is full for a moment.
    case fails(at: Int)
    /// This operation and all that follow fail, as if the process had been killed; a file being
    /// written at that moment is left half written.
    case dies(at: Int)
  }

  private let fault: Fault
  private let code: Int32
  private let canExchange: Bool
  private let canLink: Bool
  private let count = Mutex(0)
  private let local = LocalFileSystem()

  /// A fault is reported with `code` as its `errno`.
  package init(_ fault: Fault, code: Int32 = ENOSPC, canExchange: Bool = true, canLink: Bool = true)
  {
    self.fault = fault
    self.code = code
    self.canExchange = canExchange
    self.canLink = canLink
  }

  /// How many operations were asked for so far.
  package var operations: Int { count.withLock { $0 } }

  /// Whether the fault came to pass.
  package var hasFailed: Bool {
    switch fault {
    case .none: false
    case .fails(let number), .dies(let number): operations >= number
    }
  }

  package func status(of path: String) throws(FileSystemFailure) -> FileStatus? {
    try step("look at", path)
    return try local.status(of: path)
  }

  package func entries(of directory: String) throws(FileSystemFailure) -> [String] {
    try step("list", directory)
    return try local.entries(of: directory)
  }

  package func contents(of path: String, limit: Int) throws(FileSystemFailure) -> [UInt8] {
    try step("read", path)
    return try local.contents(of: path, limit: limit)
  }

  package func createDirectory(_ path: String) throws(FileSystemFailure) {
    try step("create", path)
    try local.createDirectory(path)
  }

  package func createFile(_ path: String, bytes: [UInt8]) throws(FileSystemFailure) {
    do {
      try step("create", path)
    } catch {
      if case .dies(at: operations) = fault {
        try local.createFile(path, bytes: Array(bytes.prefix(bytes.count / 2)))
      }
      throw error
    }
    try local.createFile(path, bytes: bytes)
  }

  package func link(_ existing: String, as path: String) throws(FileSystemFailure) {
    try step("link", path)
    guard canLink else { throw FileSystemFailure(operation: "link", path: path, code: EPERM) }
    try local.link(existing, as: path)
  }

  package func rename(_ path: String, to destination: String) throws(FileSystemFailure) {
    try step("rename", path)
    try local.rename(path, to: destination)
  }

  package func replace(_ destination: String, with path: String) throws(FileSystemFailure) {
    try step("replace", destination)
    try local.replace(destination, with: path)
  }

  package func exchange(_ path: String, with other: String) throws(FileSystemFailure) {
    try step("exchange", path)
    guard canExchange else {
      throw FileSystemFailure(operation: "exchange", path: path, code: EINVAL)
    }
    try local.exchange(path, with: other)
  }

  package func removeFile(_ path: String) throws(FileSystemFailure) {
    try step("remove", path)
    try local.removeFile(path)
  }

  package func removeDirectory(_ path: String) throws(FileSystemFailure) {
    try step("remove", path)
    try local.removeDirectory(path)
  }

  package func synchronize(_ path: String) throws(FileSystemFailure) {
    try step("synchronize", path)
  }

  package func synchronizeAll(around path: String) throws(FileSystemFailure) {
    try step("synchronize", path)
  }

  package func lock(_ path: String) throws(FileSystemFailure) -> any FileLock {
    try step("lock", path)
    return try local.lock(path)
  }

  private func step(_ operation: String, _ path: String) throws(FileSystemFailure) {
    let number = count.withLock { count in
      count += 1
      return count
    }
    let fails =
      switch fault {
      case .none: false
      case .fails(let fatal): number == fatal
      case .dies(let fatal): number >= fatal
      }
    if fails { throw FileSystemFailure(operation: operation, path: path, code: code) }
  }
}
