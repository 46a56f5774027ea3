import Disk
private import Glibc

/// A disk as it would be with one file more, or another in its place; nothing can be written.
struct LaidOver: FileSystem {
  private let base: any FileSystem
  private let path: String
  private let bytes: [UInt8]

  init(_ base: any FileSystem, path: String, bytes: [UInt8]) {
    self.base = base
    self.path = path
    self.bytes = bytes
  }

  /// Whether a folder is one of those the file stands in.
  private func isAbove(_ folder: String) -> Bool { path.hasPrefix(folder + "/") }

  func status(of path: String) throws(FileSystemFailure) -> FileStatus? {
    if path == self.path { return FileStatus(kind: .file, size: bytes.count, linkCount: 1) }
    if let status = try base.status(of: path) { return status }
    return isAbove(path) ? FileStatus(kind: .directory, size: 0, linkCount: 1) : nil
  }

  func entries(of directory: String) throws(FileSystemFailure) -> [String] {
    guard isAbove(directory) else { return try base.entries(of: directory) }
    let names = try base.status(of: directory) == nil ? [] : try base.entries(of: directory)
    let rest = path.dropFirst(directory.utf8.count + 1)
    let name = String(rest.prefix { $0 != "/" })
    if names.contains(name) { return names }
    return (names + [name]).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  func contents(of path: String, limit: Int) throws(FileSystemFailure) -> [UInt8] {
    path == self.path ? bytes : try base.contents(of: path, limit: limit)
  }

  func createDirectory(_ path: String) throws(FileSystemFailure) { throw refusal("create", path) }
  func createFile(_ path: String, bytes: [UInt8]) throws(FileSystemFailure) {
    throw refusal("create", path)
  }
  func link(_ existing: String, as path: String) throws(FileSystemFailure) {
    throw refusal("link", path)
  }
  func rename(_ path: String, to destination: String) throws(FileSystemFailure) {
    throw refusal("rename", path)
  }
  func replace(_ destination: String, with path: String) throws(FileSystemFailure) {
    throw refusal("replace", destination)
  }
  func exchange(_ path: String, with other: String) throws(FileSystemFailure) {
    throw refusal("exchange", path)
  }
  func removeFile(_ path: String) throws(FileSystemFailure) { throw refusal("remove", path) }
  func removeDirectory(_ path: String) throws(FileSystemFailure) { throw refusal("remove", path) }
  func synchronize(_ path: String) throws(FileSystemFailure) {}
  func synchronizeAll(around path: String) throws(FileSystemFailure) {}
  func lock(_ path: String) throws(FileSystemFailure) -> any FileLock {
    throw refusal("lock", path)
  }

  private func refusal(_ operation: String, _ path: String) -> FileSystemFailure {
    FileSystemFailure(operation: operation, path: path, code: EROFS)
  }
}
