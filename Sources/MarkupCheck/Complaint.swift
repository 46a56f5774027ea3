import Diagnostics
import Languages

/// A finding that still knows its place as an offset into the file's bytes.
struct Complaint {
  let offset: Int
  let rule: MarkupRule
  let summary: Bilingual<String>
}

/// Lines and columns of offsets, found in one sweep when asked in order.
struct PlaceSweep {
  private let bytes: [UInt8]
  private var offset = 0
  private var line = 1
  private var column = 1

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Columns count Unicode scalars; offsets come in rising order.
  mutating func place(at target: Int) -> (line: Int, column: Int) {
    let end = min(target, bytes.count)
    while offset < end {
      let byte = bytes[offset]
      if byte == Ascii.feed {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
      offset += 1
    }
    return (line, column)
  }
}
