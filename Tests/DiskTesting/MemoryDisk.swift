package import Disk

/// A disk of nothing but files and links to read, in memory.
package struct MemoryDisk: FileSystem {
  /// By path; the folders between are there by themselves.
  package var files: [String: [UInt8]] = [:]
  package var links: Set<String> = []

  package init(files: [String: [UInt8]] = [:], links: Set<String> = []) {
    self.files = files
    self.links = links
  }

  private func refuse(_ operation: String, _ path: String) -> FileSystemFailure {
    FileSystemFailure(operation: operation, path: path, code: 2, reason: "No such file")
  }

  package func status(of path: String) throws(FileSystemFailure) -> FileStatus? {
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

  package func entries(of directory: String) throws(FileSystemFailure) -> [String] {
    let names = names(in: directory)
    if names.isEmpty { throw refuse("list", directory) }
    return names
  }

  package func contents(of path: String, limit: Int) throws(FileSystemFailure) -> [UInt8] {
    guard let bytes = files[path], bytes.count <= limit else { throw refuse("read", path) }
    return bytes
  }

  package func createDirectory(_ path: String) throws(FileSystemFailure) {
    throw refuse("create", path)
  }
  package func createFile(_ path: String, bytes: [UInt8]) throws(FileSystemFailure) {
    throw refuse("create", path)
  }
  package func link(_ existing: String, as path: String) throws(FileSystemFailure) {
    throw refuse("link", path)
  }
  package func rename(_ path: String, to destination: String) throws(FileSystemFailure) {
    throw refuse("rename", path)
  }
  package func replace(_ destination: String, with path: String) throws(FileSystemFailure) {
    throw refuse("replace", destination)
  }
  package func exchange(_ path: String, with other: String) throws(FileSystemFailure) {
    throw refuse("exchange", path)
  }
  package func removeFile(_ path: String) throws(FileSystemFailure) { throw refuse("remove", path) }
  package func removeDirectory(_ path: String) throws(FileSystemFailure) {
    throw refuse("remove", path)
  }
  package func synchronize(_ path: String) throws(FileSystemFailure) {
    throw refuse("synchronize", path)
  }
  package func synchronizeAll(around path: String) throws(FileSystemFailure) {
    throw refuse("synchronize", path)
  }
  package func lock(_ path: String) throws(FileSystemFailure) -> any FileLock {
    throw refuse("lock", path)
  }
}
