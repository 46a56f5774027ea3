extension Unicode.Scalar {
  /// Whether it is certain to be a character by itself beside others of its kind, and no line break:
  /// what nearly all of a Chinese or English text is made of.
  ///
  /// Where characters end is costly to find out; a text of these needs no finding out.
  var isPlain: Bool {
    switch value {
    case 0x20...0x7E, 0x2010...0x2027, 0x3001...0x3020, 0x4E00...0x9FFF, 0xFF01...0xFF60: true
    default: false
    }
  }
}
