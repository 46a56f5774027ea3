import Disk

/// A disk of nothing but files and links to read, in memory.
struct MemoryDisk: FileSystem {
  /// By path; the folders between are there by themselves.
  var files: [String: [UInt8]] = [:]
  var links: Set<String> = []

  private func refuse(_ operation: String, _ path: String) -> FileSystemFailure {
    FileSystemFailure(operation: operation, path: path, code: 2, reason: "No such file")
  }

  func status(of path: String) throws(FileSystemFailure) -> FileStatus? {
    if links.contains(path) { return FileStatus(kind: .symbolicLink, size: 1, linkCount: 1) }
    if let bytes = files[path] {
      return FileStatus(kind: .file, size: bytes.count, linkCount: 1)
    }
    guard !names(in: path).isEmpty else { return nil }
    return FileStatus(kind: .directory, size: 0, linkCount: 1)
  }

  private func names(in folder: String) -> [String] {
    let inside = (Array(files.keys) + Array(links)).filter { $0.hasPrefix(folder + "/") }
    return Set(inside.compactMap { $0.dropFirst(folder.count + 1).split(separator: "/").first })
      .map(String.init).sorted()
  }

  func entries(of directory: String) throws(FileSystemFailure) -> [String] {
    let names = names(in: directory)
    if names.isEmpty { throw refuse("list", directory) }
    return names
  }

  func contents(of path: String, limit: Int) throws(FileSystemFailure) -> [UInt8] {
    guard let bytes = files[path], bytes.count <= limit else { throw refuse("read", path) }
    return bytes
  }

  func createDirectory(_ path: String) throws(FileSystemFailure) { throw refuse("create", path) }
  func createFile(_ path: String, bytes: [UInt8]) throws(FileSystemFailure) {
    throw refuse("create", path)
  }
  func link(_ existing: String, as path: String) throws(FileSystemFailure) {
    throw refuse("link", path)
  }
  func rename(_ path: String, to destination: String) throws(FileSystemFailure) {
    throw refuse("rename", path)
  }
  func exchange(_ path: String, with other: String) throws(FileSystemFailure) {
    throw refuse("exchange", path)
  }
  func removeFile(_ path: String) throws(FileSystemFailure) { throw refuse("remove", path) }
  func removeDirectory(_ path: String) throws(FileSystemFailure) { throw refuse("remove", path) }
  func synchronize(_ path: String) throws(FileSystemFailure) { throw refuse("synchronize", path) }
  func synchronizeAll(around path: String) throws(FileSystemFailure) {
    throw refuse("synchronize", path)
  }
  func lock(_ path: String) throws(FileSystemFailure) -> any FileLock { throw refuse("lock", path) }
}
