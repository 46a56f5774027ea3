import Disk
private import Glibc

/// A disk as it would be with some files more, or others in their place; nothing can be written.
struct LaidOver: FileSystem {
  private let base: any FileSystem
  private let files: [String: [UInt8]]

  /// `files` are the bytes by their paths.
  init(_ base: any FileSystem, files: [String: [UInt8]]) {
    self.base = base
    self.files = files
  }

  func status(of path: String) throws(FileSystemFailure) -> FileStatus? {
    if let bytes = files[path] { return FileStatus(kind: .file, size: bytes.count, linkCount: 1) }
    if let status = try base.status(of: path) { return status }
    let isAbove = files.keys.contains { $0.hasPrefix(path + "/") }
    return isAbove ? FileStatus(kind: .directory, size: 0, linkCount: 1) : nil
  }

  func entries(of directory: String) throws(FileSystemFailure) -> [String] {
    let laid = files.keys.filter { $0.hasPrefix(directory + "/") }
      .map { String($0.dropFirst(directory.count + 1).prefix { $0 != "/" }) }
    if laid.isEmpty { return try base.entries(of: directory) }
    let names = try base.status(of: directory) == nil ? [] : try base.entries(of: directory)
    return Set(names + laid).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  func contents(of path: String, limit: Int) throws(FileSystemFailure) -> [UInt8] {
    if let bytes = files[path] { return bytes }
    return try base.contents(of: path, limit: limit)
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
