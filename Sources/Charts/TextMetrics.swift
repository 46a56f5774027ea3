/// How wide text can be at most, in any face a reader's system is likely to put in.
///
/// The widths of ASCII are the largest of two serif and three sans faces, among them the widest in
/// common use, in regular weight: a theme that sets a chart's text bold breaks the promise that no
/// text meets another. Everything from outside the Latin alphabet is taken as a full em.
struct TextMetrics {
  /// The height of the type in user units.
  let size: Int

  /// From one baseline to the next.
  var lineHeight: Length { Length(hundredths: size * 140) }
  /// The part of a line's box above the baseline.
  var ascent: Length { Length(hundredths: size * 95) }
  /// The part below.
  var descent: Length { Length(hundredths: size * 30) }
  /// From the middle of a line to its baseline.
  var middle: Length { Length(hundredths: size * 36) }

  func width(of text: String) -> Length {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  func width(of character: Character) -> Length {
    character.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  private func width(of scalar: Unicode.Scalar) -> Length {
    Length(hundredths: Self.hundredthsOfEm(scalar) * size)
  }

  private static func hundredthsOfEm(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20..<0x7F: ascii[Int(scalar.value) - 0x20]
    case 0x00..<0x20, 0x7F..<0xA0: 100
    case 0xA0: 32  // no-break space
    case 0xC0...0x17F: 106  // Latin letters with marks; none is wider than W
    case 0x0300...0x036F, 0x200B...0x200D, 0x2060, 0xFE00...0xFE0F, 0xFEFF: 0
    case 0x2002: 60  // en space
    case 0x2009, 0x202F: 20  // thin spaces
    case 0x2212: 84  // minus
    default: 100
    }
  }

  /// U+0020 to U+007E in hundredths of an em.
  private static let ascii = [
    32, 41, 48, 84, 64, 96, 90, 28, 40, 40, 50, 84, 33, 37, 33, 40,
    64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84, 84, 84, 54,
    100, 73, 74, 77, 81, 73, 70, 80, 88, 41, 54, 75, 67, 103, 88, 82,
    68, 82, 76, 69, 67, 85, 73, 106, 72, 69, 70, 40, 40, 40, 84, 57,
    61, 62, 65, 57, 65, 62, 39, 65, 67, 34, 32, 61, 34, 98, 67, 62,
    65, 65, 48, 53, 41, 66, 60, 86, 60, 60, 53, 64, 34, 64, 84,
  ]
}
