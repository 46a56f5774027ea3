/// A text as detectors read it: full-width letters and digits as ASCII, nothing invisible in it.
struct NormalizedText {
  let scalars: [Unicode.Scalar]
  /// For each scalar, its position in the text as written.
  let offsets: [Int]

  init(_ text: String) {
    var scalars: [Unicode.Scalar] = []
    var offsets: [Int] = []
    for (offset, scalar) in text.unicodeScalars.enumerated() where !Self.isInvisible(scalar) {
      scalars.append(Self.narrow(scalar))
      offsets.append(offset)
    }
    self.scalars = scalars
    self.offsets = offsets
  }

  /// Whether one of `words` stands within `distance` scalars before `position`.
  func hasWord(_ words: [String], before position: Int, within distance: Int) -> Bool {
    let window = scalars[max(0, position - distance)..<position]
    let text = String(String.UnicodeScalarView(window))
    return words.contains { text.contains($0) }
  }

  private static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x3000, 0xA0: " "
    case 0x2010...0x2015, 0x2212: "-"
    default: scalar
    }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF: true
    default: false
    }
  }
}
