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
    // Closing alone would leave the lock to a process forked meanwhile, which has a copy of the
    // descriptor until it runs its program; unlocking frees it for every copy (flock(2)).
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }
}
