/// How wide text can be at most, in any face a reader's system is likely to put in.
///
/// Each character is taken as wide as in the widest of the faces in `FontWidths`, so that words set
/// in any one of them leave room: about 2 to 4 % in the widest, DejaVu, and about 10 % in Noto Sans.
/// All in regular weight: a theme that sets a chart's text bold breaks the promise that no text meets
/// another. What has no width there, Chinese above all, is taken as a full em.
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
    case 0x20..<0x180: Int(FontWidths.latin[Int(scalar.value) - 0x20])
    case 0x0300...0x036F, 0x200B...0x200D, 0x2060, 0xFE00...0xFE0F, 0xFEFF: 0
    case 0x1F000...0x1FAFF: 140  // emoji
    default: FontWidths.signs[scalar.value].map(Int.init) ?? 100
    }
  }
}
