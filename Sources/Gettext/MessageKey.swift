/// What a message is looked up by: context and source with U+0004 between them, as in compiled
/// catalogues; no text holds one.
///
/// An array of bytes would be hashed byte by byte, which took longer than reading the catalogue.
struct MessageKey: Hashable {
  private let bytes: [UInt8]

  init(_ source: String, _ context: String?) {
    guard let context else {
      bytes = Array(source.utf8)
      return
    }
    bytes = Array(context.utf8) + [4] + Array(source.utf8)
  }

  func hash(into hasher: inout Hasher) {
    // Within this call the bytes are there and don't change.
    unsafe bytes.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
  }
}
