/// The text in bytes of an unknown form that aren't packed: runs of letters and signs in ASCII and
/// in UTF-16, as printer settings and the extra fields of a ZIP file have them.
enum RawStrings {
  static func read(_ bytes: [UInt8], part: String, into collector: PartCollector) {
    let ascii = bytes.map { $0 >= 0x20 && $0 < 0x7F ? $0 : 0x0A }
    let pairs = stride(from: 0, to: bytes.count - 1, by: 2).map { index -> Unicode.Scalar in
      let scalar = Unicode.Scalar(UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8)
      guard let scalar, scalar.value >= 0x20, scalar.properties.generalCategory != .unassigned
      else { return "\n" }
      return scalar
    }
    for text in [String(decoding: ascii, as: UTF8.self), String(String.UnicodeScalarView(pairs))] {
      for line in text.split(separator: "\n") where line.unicodeScalars.count >= 4 {
        collector.add(AttachedText(part: part, text: String(line)))
      }
    }
  }
}
