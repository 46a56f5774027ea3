/// All runs of a given number of letters in some texts, to be asked for shared ones.
///
/// Blanks are left out, as printed texts have stray ones (绩 效); a digit or a mark ends a run.
struct Shingles {
  private let length: Int
  /// Sorted: a set of so many small values took three times as long to make.
  private let codes: [UInt128]

  /// - Parameters:
  ///   - length: 1 to 4 letters.
  ///   - texts: Where runs don't reach from one into the next.
  init(of length: Int, in texts: [String]) {
    precondition((1...4).contains(length), "a run is packed into 128 bits")
    self.length = length
    var codes: [UInt128] = []
    for text in texts {
      Self.forEach(of: length, in: text) {
        codes.append($0)
        return true
      }
    }
    self.codes = codes.sorted()
  }

  /// Whether a run of letters of `text` is among these.
  func shareOne(with text: String) -> Bool {
    var isShared = false
    Self.forEach(of: length, in: text) {
      isShared = contains($0)
      return !isShared
    }
    return isShared
  }

  private func contains(_ code: UInt128) -> Bool {
    var (low, high) = (0, codes.count)
    while low < high {
      let middle = (low + high) / 2
      if codes[middle] < code { low = middle + 1 } else { high = middle }
    }
    return low < codes.count && codes[low] == code
  }

  /// Until `body` returns false.
  private static func forEach(of length: Int, in text: String, _ body: (UInt128) -> Bool) {
    let mask = (UInt128(1) << (21 * length)) - 1
    var code: UInt128 = 0
    var letters = 0
    for scalar in text.unicodeScalars {
      switch LetterKind(of: scalar) {
      case .blank: continue
      case .other:
        letters = 0
        continue
      case .letter: break
      }
      code = ((code << 21) | UInt128(scalar.value)) & mask
      letters = min(letters + 1, length)
      if letters == length, !body(code) { return }
    }
  }
}
