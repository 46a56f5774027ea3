/// What stands at a path.
package struct FileStatus: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case file
    case directory
    case symbolicLink
    /// A socket, a pipe or a device.
    case other
  }

  package let kind: Kind
  /// In bytes.
  package let size: Int
  /// How many names the file has.
  package let linkCount: Int

  package init(kind: Kind, size: Int, linkCount: Int) {
    self.kind = kind
    self.size = size
    self.linkCount = linkCount
  }
}
