/// One entry of a ZIP file, unpacked in memory.
package struct ZipEntry: Sendable {
  /// With `/` between components; a folder's ends in one.
  package let name: String
  package let bytes: [UInt8]

  package var isFolder: Bool { name.hasSuffix("/") }
}
