/// One entry of a ZIP file, unpacked in memory.
struct ZipEntry {
  /// With `/` between components; a folder's ends in one.
  let name: String
  let bytes: [UInt8]

  var isFolder: Bool { name.hasSuffix("/") }
}
