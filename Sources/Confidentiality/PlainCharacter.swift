/// What a character becomes before rules look at it, so that a digit is a digit however it is written.
///
/// Full-width, mathematical and Arabic digits become ASCII; what can't be seen is left out; every
/// space is a space and every dash a hyphen.
enum PlainCharacter: Equatable {
  case unchanged
  case leftOut
  case ascii(UInt8)

  /// The character that begins at `index` of valid UTF-8, and how many bytes it has.
  @inline(__always)
  static func reading(at index: Int, in bytes: [UInt8]) -> (length: Int, character: PlainCharacter)
  {
    let lead = bytes[index]
    switch lead {
    case 0..<0x80: return (1, .unchanged)
    // Almost all Chinese characters: none of them is changed.
    case 0xE4...0xED: return (min(3, bytes.count - index), .unchanged)
    default: return rareReading(at: index, lead: lead, in: bytes)
    }
  }

  private static func rareReading(
    at index: Int, lead: UInt8, in bytes: [UInt8]
  ) -> (length: Int, character: PlainCharacter) {
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    // A String's bytes are valid; a cut one would be read as far as it goes.
    guard index + length <= bytes.count else { return (bytes.count - index, .unchanged) }
    var scalar = UInt32(lead) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<length { scalar = scalar << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return (length, Self(scalar))
  }

  private init(_ scalar: UInt32) {
    self =
      switch scalar {
      case 0xFF01...0xFF5E: .ascii(UInt8(truncatingIfNeeded: scalar - 0xFEE0))
      case 0x660...0x669, 0x6F0...0x6F9:
        .ascii(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: scalar & 0xF))
      case 0x1D7CE...0x1D7FF:
        .ascii(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: (scalar - 0x1D7CE) % 10))
      case 0x1FBF0...0x1FBF9:
        .ascii(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: scalar - 0x1FBF0))
      case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .ascii(UInt8(ascii: " "))
      case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63: .ascii(UInt8(ascii: "-"))
      // The signs digits are masked with.
      case 0xD7, 0x2022, 0x25CF: .ascii(UInt8(ascii: "*"))
      case 0xAD, 0x34F, 0x61C, 0x115F...0x1160, 0x180B...0x180F, 0x200B...0x200F,
        0x202A...0x202E, 0x2060...0x206F, 0x20E3, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0,
        0xE0000...0xE0FFF:
        .leftOut
      default: .unchanged
      }
  }
}
