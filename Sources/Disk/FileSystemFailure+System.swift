private import Glibc

extension FileSystemFailure {
  /// A failure in the system's own words for `code`.
  package init(operation: String, path: String, code: Int32) {
    // Glibc keeps the text per thread since 2.32, so two threads can fail at once.
    let words = unsafe strerror(code)
    let reason =
      if let words = unsafe words { unsafe String(cString: words) } else { "error \(code)" }
    self.init(operation: operation, path: path, code: code, reason: reason)
  }

  /// The file system or the kernel doesn't know the operation, so a plainer way may be tried.
  package var isUnsupported: Bool { code == EINVAL || code == ENOSYS || code == ENOTSUP }

  /// The file can have no further name, here or by this user, though it can be copied.
  package var isLinkRefused: Bool { isUnsupported || code == EPERM || code == EMLINK }

  /// Another process, or another part of this one, holds the lock.
  package var isLockHeld: Bool { code == EWOULDBLOCK }
}
