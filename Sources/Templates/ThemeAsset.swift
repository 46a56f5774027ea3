/// A stylesheet, script or picture of the theme, as it is on the disk.
package struct ThemeAsset: Hashable, Sendable {
  /// Such as `style.css`.
  package let name: String
  package let bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
