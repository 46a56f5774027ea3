package import Disk

/// What a publication changed.
package struct PublishSummary: Hashable, Sendable {
  /// Files that are new or hold other bytes than before.
  package let written: Int
  /// Files that kept their bytes, and with them their inode and modification time.
  package let unchanged: Int
  /// Files that are no longer part of the site.
  package let removed: Int
  /// What failed once the new site was in place: it is whole all the same, and the next run tidies
  /// up.
  package let afterwards: [FileSystemFailure]

  package init(written: Int, unchanged: Int, removed: Int, afterwards: [FileSystemFailure] = []) {
    self.written = written
    self.unchanged = unchanged
    self.removed = removed
    self.afterwards = afterwards
  }

  /// What failed afterwards in one line; `nil` when nothing did.
  package var leftover: String? {
    afterwards.isEmpty ? nil : afterwards.map(\.text).joined(separator: "; ")
  }
}
