private import Glibc

extension FileSystem {
  /// Removes whatever stands at `path`, with all it holds; nothing there is fine.
  ///
  /// Symbolic links are removed themselves, never followed.
  package func removeTree(_ path: String) throws(FileSystemFailure) {
    guard let status = try status(of: path) else { return }
    guard status.kind == .directory else { return try removeFile(path) }
    for name in try entries(of: path) { try removeTree("\(path)/\(name)") }
    try removeDirectory(path)
  }

  /// Creates the directory `path` and every parent that is missing.
  ///
  /// - Throws: `Not a directory` when a file or a symbolic link stands in the way.
  package func createDirectories(upTo path: String) throws(FileSystemFailure) {
    if let status = try status(of: path) {
      guard status.kind == .directory else {
        throw FileSystemFailure(operation: "create", path: path, code: ENOTDIR)
      }
      return
    }
    if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      try createDirectories(upTo: String(path[..<slash]))
      // `a/b/` is `a/b`, which has just been made.
      if path.index(after: slash) == path.endIndex { return }
    }
    try createDirectory(path)
  }
}
