/// All runs of a given number of letters in some texts, to be asked for shared ones.
///
/// Blanks are left out, as printed texts have stray ones (绩 效); a digit or a mark ends a run.
struct Shingles {
  private let length: Int
  private var codes: Set<UInt128> = []

  /// - Parameters:
  ///   - length: 1 to 4 letters.
  ///   - texts: Where runs don't reach from one into the next.
  init(of length: Int, in texts: [String]) {
    precondition((1...4).contains(length), "a run is packed into 128 bits")
    self.length = length
    for text in texts {
      Self.forEach(of: length, in: text) {
        codes.insert($0)
        return true
      }
    }
  }

  /// Whether a run of letters of `text` is among these.
  func shareOne(with text: String) -> Bool {
    var isShared = false
    Self.forEach(of: length, in: text) {
      isShared = codes.contains($0)
      return !isShared
    }
    return isShared
  }

  /// Until `body` returns false.
  private static func forEach(of length: Int, in text: String, _ body: (UInt128) -> Bool) {
    let mask = (UInt128(1) << (21 * length)) - 1
    var code: UInt128 = 0
    var letters = 0
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
      guard scalar.properties.isAlphabetic else {
        letters = 0
        continue
      }
      code = ((code << 21) | UInt128(scalar.value)) & mask
      letters = min(letters + 1, length)
      if letters == length, !body(code) { return }
    }
  }
}
