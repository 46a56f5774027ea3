extension Unicode.Scalar {
  /// The scalar that stands for this one in a term: small, half-width, without accent.
  ///
  /// One scalar folds to one (`æ` to `a`, `ß` to `s`), so that places in folded text are places in
  /// the text, which the script's excerpts rely on. Of full-width punctuation only `％` and `．`
  /// fold: a full-width comma never groups digits, it separates two numbers.
  var folded: Unicode.Scalar {
    switch value {
    case 0x41...0x5A: Unicode.Scalar(UInt8(truncatingIfNeeded: value + 0x20))
    case 0xC0...0xFF: Self.foldedLatin1[Int(value) - 0xC0]
    case 0xFF05: "%"
    case 0xFF0E: "."
    case 0xFF10...0xFF19, 0xFF41...0xFF5A:
      Unicode.Scalar(UInt8(truncatingIfNeeded: value - 0xFEE0))
    case 0xFF21...0xFF3A: Unicode.Scalar(UInt8(truncatingIfNeeded: value - 0xFEC0))
    default: self
    }
  }

  /// Ideographs in every block that holds them, with `々` and `〇`.
  var isHan: Bool {
    switch value {
    case 0x3005, 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: true
    default: false
    }
  }

  /// One of a–z: asked of folded scalars only.
  var isLetter: Bool { ("a"..."z").contains(self) }

  /// One of 0–9: asked of folded scalars only.
  var isDigit: Bool { ("0"..."9").contains(self) }

  /// What a page shows as a space; control characters too, which no page shows.
  var isSpace: Bool {
    switch value {
    case 0...0x20, 0x7F...0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      true
    default: false
    }
  }

  /// U+00C0 to U+00FF; the signs `×` and `÷` stay.
  private static let foldedLatin1 = Array(
    "aaaaaaaceeeeiiiidnooooo×ouuuuytsaaaaaaaceeeeiiiidnooooo÷ouuuuyty".unicodeScalars)
}
