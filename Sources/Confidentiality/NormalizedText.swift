/// A text as rules look at it: digits, spaces and hyphens in plain ASCII, nothing invisible.
struct NormalizedText: Sendable {
  /// UTF-8.
  let bytes: [UInt8]
  let scan: TextScan
  let heading: Heading
  /// Whether this is a quotation to be masked: it was cut out of what stood around it, so a number
  /// that would need a word of context is taken for what it looks like.
  let isQuotation: Bool

  init(_ text: String, heading: Heading = Heading(nil), isQuotation: Bool = false) {
    self.init(original: Array(text.utf8), heading: heading, isQuotation: isQuotation)
  }

  /// `original` is the UTF-8 of a string.
  init(original: [UInt8], heading: Heading, isQuotation: Bool = false) {
    bytes = Self.plain(original)
    scan = TextScan(bytes)
    self.heading = heading
    self.isQuotation = isQuotation
  }

  static func plain(_ original: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(original.count)
    var index = 0
    while index < original.count {
      let (length, character) = PlainCharacter.reading(at: index, in: original)
      switch character {
      case .unchanged:
        for offset in 0..<length { bytes.append(original[index + offset]) }
      case .leftOut: break
      case .ascii(let byte): bytes.append(byte)
      }
      index += length
    }
    return bytes
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The letters and digits of a range, without what stands between them.
  func characters(_ range: Range<Int>) -> String {
    String(decoding: bytes[range].filter(\.isAlphanumeric), as: UTF8.self)
  }
}
