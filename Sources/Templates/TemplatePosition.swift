/// A line and column that is carried forward over bytes, so that no line is counted twice.
struct TemplatePosition: Hashable {
  /// Counted from 1.
  private(set) var line = 1
  /// In Unicode scalars, counted from 1.
  private(set) var column = 1

  mutating func advance(over bytes: ArraySlice<UInt8>) {
    for byte in bytes {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
  }
}
