private import CFileSystem
private import Glibc

/// The machine's own file system.
///
/// A symbolic link in the last place of a path is never followed. Calls that a signal interrupts
/// are taken up again, short reads and writes are continued.
package struct LocalFileSystem: FileSystem {
  package init() {}

  package func status(of path: String) throws(FileSystemFailure) -> FileStatus? {
    try check(path, operation: "look at")
    var information = stat()
    guard unsafe lstat(path, &information) == 0 else {
      let code = errno
      if code == ENOENT || code == ENOTDIR { return nil }
      throw FileSystemFailure(operation: "look at", path: path, code: code)
    }
    return FileStatus(
      kind: kind(ofMode: information.st_mode),
      size: Int(information.st_size),
      linkCount: Int(clamping: information.st_nlink))
  }

  /// A name that isn't UTF-8 is a failure: it could neither be read back nor shown.
  package func entries(of directory: String) throws(FileSystemFailure) -> [String] {
    let descriptor = try open(directory, O_RDONLY | O_DIRECTORY, operation: "list")
    guard let stream = unsafe fdopendir(descriptor) else {
      let code = errno
      close(descriptor)
      throw FileSystemFailure(operation: "list", path: directory, code: code)
    }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else {
        let code = errno
        if code == 0 { break }
        throw FileSystemFailure(operation: "list", path: directory, code: code)
      }
      guard let name = unsafe String(validatingCString: gazette_entry_name(entry)) else {
        throw FileSystemFailure(operation: "list", path: directory, code: EILSEQ)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  package func contents(of path: String, limit: Int) throws(FileSystemFailure) -> [UInt8] {
    // Without O_NONBLOCK, opening a pipe nobody writes to would wait for ever.
    let descriptor = try open(path, O_RDONLY | O_NONBLOCK, operation: "read")
    defer { close(descriptor) }
    var information = stat()
    guard unsafe fstat(descriptor, &information) == 0 else {
      throw FileSystemFailure(operation: "read", path: path, code: errno)
    }
    let kind = kind(ofMode: information.st_mode)
    guard kind == .file else {
      throw FileSystemFailure(
        operation: "read", path: path, code: kind == .directory ? EISDIR : EINVAL)
    }
    guard information.st_size <= limit else {
      throw FileSystemFailure(operation: "read", path: path, code: EFBIG)
    }
    // One byte more than the file should have, so that a file that grew is noticed.
    var bytes = [UInt8](repeating: 0, count: Int(information.st_size) + 1)
    var filled = 0
    while true {
      if filled == bytes.count {
        guard filled <= limit else {
          throw FileSystemFailure(operation: "read", path: path, code: EFBIG)
        }
        bytes.append(contentsOf: repeatElement(0, count: filled))
      }
      let count = unsafe bytes.withUnsafeMutableBytes { buffer in
        guard let start = buffer.baseAddress else { return 0 }
        return unsafe read(descriptor, start + filled, buffer.count - filled)
      }
      if count == 0 { break }
      if count < 0 {
        let code = errno
        if code == EINTR { continue }
        throw FileSystemFailure(operation: "read", path: path, code: code)
      }
      filled += count
    }
    guard filled <= limit else {
      throw FileSystemFailure(operation: "read", path: path, code: EFBIG)
    }
    bytes.removeLast(bytes.count - filled)
    return bytes
  }

  package func createDirectory(_ path: String) throws(FileSystemFailure) {
    try check(path, operation: "create")
    guard unsafe mkdir(path, 0o755) == 0 else {
      throw FileSystemFailure(operation: "create", path: path, code: errno)
    }
  }

  /// A file that couldn't be written whole is taken away again.
  package func createFile(_ path: String, bytes: [UInt8]) throws(FileSystemFailure) {
    let descriptor = try open(path, O_WRONLY | O_CREAT | O_EXCL, operation: "create")
    var code = write(bytes, to: descriptor)
    // Some file systems report a full disk only now; EINTR means closed all the same.
    if close(descriptor) != 0, code == 0, errno != EINTR { code = errno }
    guard code == 0 else {
      unsafe unlink(path)
      throw FileSystemFailure(operation: "create", path: path, code: code)
    }
  }

  package func link(_ existing: String, as path: String) throws(FileSystemFailure) {
    try check(existing, operation: "link")
    try check(path, operation: "link")
    // Without AT_SYMLINK_FOLLOW a symbolic link would be linked itself, not what it names.
    guard unsafe linkat(AT_FDCWD, existing, AT_FDCWD, path, 0) == 0 else {
      throw FileSystemFailure(operation: "link", path: path, code: errno)
    }
  }

  package func rename(_ path: String, to destination: String) throws(FileSystemFailure) {
    try check(path, operation: "rename")
    try check(destination, operation: "rename")
    var code = unsafe gazette_rename_no_replace(path, destination)
    if code == EINVAL || code == ENOSYS {
      // The file system can't promise it in one step: look first, then rename.
      if try status(of: destination) != nil {
        code = EEXIST
      } else {
        code = unsafe Glibc.rename(path, destination) == 0 ? 0 : errno
      }
    }
    guard code == 0 else {
      throw FileSystemFailure(operation: "rename", path: path, code: code)
    }
  }

  package func replace(_ destination: String, with path: String) throws(FileSystemFailure) {
    try check(path, operation: "replace")
    try check(destination, operation: "replace")
    guard unsafe Glibc.rename(path, destination) == 0 else {
      throw FileSystemFailure(operation: "replace", path: destination, code: errno)
    }
  }

  /// `FileSystemFailure.isUnsupported` where the file system has no such operation.
  package func exchange(_ path: String, with other: String) throws(FileSystemFailure) {
    try check(path, operation: "exchange")
    try check(other, operation: "exchange")
    let code = unsafe gazette_rename_exchange(path, other)
    guard code == 0 else {
      throw FileSystemFailure(operation: "exchange", path: path, code: code)
    }
  }

  package func removeFile(_ path: String) throws(FileSystemFailure) {
    try check(path, operation: "remove")
    guard unsafe unlink(path) == 0 else {
      throw FileSystemFailure(operation: "remove", path: path, code: errno)
    }
  }

  package func removeDirectory(_ path: String) throws(FileSystemFailure) {
    try check(path, operation: "remove")
    guard unsafe rmdir(path) == 0 else {
      throw FileSystemFailure(operation: "remove", path: path, code: errno)
    }
  }

  package func synchronize(_ path: String) throws(FileSystemFailure) {
    let descriptor = try open(path, O_RDONLY | O_NONBLOCK, operation: "synchronize")
    defer { close(descriptor) }
    let code = retried { fsync(descriptor) }
    guard code == 0 else {
      throw FileSystemFailure(operation: "synchronize", path: path, code: code)
    }
  }

  package func synchronizeAll(around path: String) throws(FileSystemFailure) {
    let descriptor = try open(path, O_RDONLY | O_NONBLOCK, operation: "synchronize")
    defer { close(descriptor) }
    let code = gazette_sync_file_system(descriptor)
    guard code == 0 else {
      throw FileSystemFailure(operation: "synchronize", path: path, code: code)
    }
  }

  package func lock(_ path: String) throws(FileSystemFailure) -> any FileLock {
    let descriptor = try open(path, O_RDWR | O_CREAT, operation: "lock")
    let code = gazette_lock(descriptor)
    guard code == 0 else {
      close(descriptor)
      throw FileSystemFailure(operation: "lock", path: path, code: code)
    }
    return LocalFileLock(descriptor: descriptor)
  }

  /// A path with a zero byte would end early in C and name something else.
  private func check(_ path: String, operation: String) throws(FileSystemFailure) {
    guard !path.utf8.contains(0) else {
      throw FileSystemFailure(operation: operation, path: path, code: EINVAL)
    }
  }

  private func open(
    _ path: String, _ flags: Int32, operation: String
  ) throws(FileSystemFailure) -> Int32 {
    try check(path, operation: operation)
    while true {
      let descriptor = unsafe Glibc.open(path, flags | O_NOFOLLOW | O_CLOEXEC, 0o644)
      if descriptor >= 0 { return descriptor }
      let code = errno
      guard code == EINTR else {
        throw FileSystemFailure(operation: operation, path: path, code: code)
      }
    }
  }

  /// Zero, or the `errno` of the write that failed.
  private func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    unsafe bytes.withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress else { return 0 }
      var written = 0
      while written < buffer.count {
        let count = unsafe Glibc.write(descriptor, start + written, buffer.count - written)
        if count >= 0 {
          written += count
        } else {
          let code = errno
          if code != EINTR { return code }
        }
      }
      return 0
    }
  }

  /// Zero, or the `errno` of a call that failed for another reason than a signal.
  private func retried(_ call: () -> Int32) -> Int32 {
    while call() != 0 {
      let code = errno
      if code != EINTR { return code }
    }
    return 0
  }

  private func kind(ofMode mode: mode_t) -> FileStatus.Kind {
    switch mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .directory
    case S_IFLNK: .symbolicLink
    default: .other
    }
  }
}
