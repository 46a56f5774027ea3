private import Glibc

/// A lock taken with `flock`: the kernel releases it with the last descriptor, so a killed process
/// leaves no lock behind, only the empty file.
final class LocalFileLock: FileLock {
  private let descriptor: Int32

  /// Takes over `descriptor`, which already holds the lock.
  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }
}
