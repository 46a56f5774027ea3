/// What a scalar is among the letters of a name.
enum LetterKind {
  case letter
  case blank
  /// A digit or a mark.
  case other

  init(of scalar: Unicode.Scalar) {
    switch scalar.value {
    // Nearly every scalar of a text; to ask for properties costs more than all that follows.
    case 0x4E00...0x9FFF, 0x41...0x5A, 0x61...0x7A: self = .letter
    case 0x20, 0x0A, 0x3000: self = .blank
    case 0x21...0x40, 0x5B...0x60, 0x7B...0x7E, 0x2018...0x201F, 0x3001...0x3004, 0x3008...0x3020,
      0xFF01...0xFF20:
      self = .other
    default: self.init(asking: scalar.properties)
    }
  }

  init(asking properties: Unicode.Scalar.Properties) {
    self = properties.isWhitespace ? .blank : properties.isAlphabetic ? .letter : .other
  }
}
