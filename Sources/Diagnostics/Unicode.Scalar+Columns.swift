extension Unicode.Scalar {
  /// The columns of a terminal it takes: 2 for a Chinese or full-width character, 0 for a mark that
  /// joins the character before it, else 1.
  ///
  /// - Source: Unicode Standard Annex 11, “East Asian Width”: classes W and F are wide. Class A
  ///   (“…” among others) counts as narrow, as terminals have it by default.
  var columns: Int {
    // Neither marks nor wide characters stand below.
    if value < 0x0300 { return 1 }
    // Han ideographs, of which most lines are made: no look-up.
    if (0x4E00...0x9FFF).contains(value) { return 2 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return isWide ? 2 : 1
    }
  }

  /// Itself, or what stands for it where it would steer the terminal instead of showing.
  ///
  /// A tab becomes one space, so that a column is a column; control characters, line separators and
  /// the marks that turn the direction of writing become U+FFFD.
  var printable: Unicode.Scalar {
    if self == "\t" { return " " }
    // What most lines are made of steers nothing: ASCII, and all from the CJK radicals to Hangul.
    if (0x20...0x7E).contains(value) || (0x2E80...0xD7A3).contains(value) { return self }
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: return "\u{FFFD}"
    default: return properties.isBidiControl ? "\u{FFFD}" : self
    }
  }

  private var isWide: Bool {
    var candidates = Self.wide[...]
    while let middle = candidates.indices.middle {
      if candidates[middle].contains(value) { return true }
      candidates =
        value < candidates[middle].lowerBound
        ? candidates[..<middle] : candidates[(middle + 1)...]
    }
    return false
  }

  /// Classes W and F of Unicode 18.0 in order, joined across unassigned code points and marks.
  ///
  /// Regional indicators are left out: two of them make one flag, which is two columns wide.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0...0x23F0,
    0x23F3...0x23F3, 0x25FD...0x25FE, 0x2614...0x2615, 0x2630...0x2637, 0x2648...0x2653,
    0x267F...0x267F, 0x268A...0x268F, 0x2693...0x2693, 0x26A1...0x26A1, 0x26AA...0x26AB,
    0x26BD...0x26BE, 0x26C4...0x26C5, 0x26CE...0x26CE, 0x26D4...0x26D4, 0x26EA...0x26EA,
    0x26F2...0x26F3, 0x26F5...0x26F5, 0x26FA...0x26FA, 0x26FD...0x26FD, 0x2705...0x2705,
    0x270A...0x270B, 0x2728...0x2728, 0x274C...0x274C, 0x274E...0x274E, 0x2753...0x2755,
    0x2757...0x2757, 0x2795...0x2797, 0x27B0...0x27B0, 0x27BF...0x27BF, 0x2B1B...0x2B1C,
    0x2B50...0x2B50, 0x2B55...0x2B55, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0xA4C6,
    0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE6B, 0xFF01...0xFF60,
    0xFFE0...0xFFE6, 0x16FE0...0x16FE3, 0x16FF2...0x191D2, 0x1AFF0...0x1B2FB, 0x1D300...0x1D376,
    0x1F004...0x1F004, 0x1F0CF...0x1F0CF, 0x1F18E...0x1F18E, 0x1F191...0x1F19A, 0x1F1AE...0x1F1AE,
    0x1F200...0x1F320, 0x1F32D...0x1F335, 0x1F337...0x1F37C, 0x1F37E...0x1F393, 0x1F3A0...0x1F3CA,
    0x1F3CF...0x1F3D3, 0x1F3E0...0x1F3F0, 0x1F3F4...0x1F3F4, 0x1F3F8...0x1F43E, 0x1F440...0x1F440,
    0x1F442...0x1F4FC, 0x1F4FF...0x1F53D, 0x1F54B...0x1F54E, 0x1F550...0x1F567, 0x1F57A...0x1F57A,
    0x1F595...0x1F596, 0x1F5A4...0x1F5A4, 0x1F5FB...0x1F64F, 0x1F680...0x1F6C5, 0x1F6CC...0x1F6CC,
    0x1F6D0...0x1F6D2, 0x1F6D5...0x1F6DF, 0x1F6EB...0x1F6EC, 0x1F6F4...0x1F6FC, 0x1F7DA...0x1F7F0,
    0x1F90C...0x1F93A, 0x1F93C...0x1F945, 0x1F947...0x1F9FF, 0x1FA70...0x1FAFA, 0x20000...0x3FFFD,
  ]
}

extension Range<Int> {
  /// The position half way through, `nil` when there is none.
  fileprivate var middle: Int? { isEmpty ? nil : lowerBound + count / 2 }
}
