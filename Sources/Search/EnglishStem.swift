/// An English word cut back so that its common forms meet: *policies* and *policy*, *scored*,
/// *scores*, *scoring* and *score*.
///
/// Light on purpose: it knows no exceptions and leaves words of three letters alone, so that it can
/// stand in the script in the same few lines. The stem is a key, not a word (*scor*).
///
/// 1. *-ies* gives *-y* in words of five letters or more; else a final *-s* goes, but not that
///    of *-ss*, *-us*, *-is*.
/// 2. *-ied* gives *-y*, as above; else *-ing* or *-ed* (not *-eed*) goes, if at least three letters
///    with a vowel remain.
/// 3. A final *-e* goes if three letters remain; then of two equal letters at the end of four or
///    more one goes.
struct EnglishStem: Hashable, Sendable {
  let text: String

  /// The word is folded; one with a digit in it is a code and stays as it is.
  init(of word: String) {
    var letters = Array(word.utf8)
    guard letters.count >= 4, letters.allSatisfy({ (0x61...0x7A).contains($0) }) else {
      text = word
      return
    }
    Self.dropPlural(from: &letters)
    Self.dropVerbEnding(from: &letters)
    if letters.count >= 4, letters.last == UInt8(ascii: "e") { letters.removeLast() }
    if letters.count >= 4, letters.last == letters.dropLast().last { letters.removeLast() }
    text = String(decoding: letters, as: UTF8.self)
  }

  private static func dropPlural(from letters: inout [UInt8]) {
    if letters.ends(in: "ies"), letters.count >= 5 {
      letters.replaceLast(3, with: "y")
    } else if letters.ends(in: "s"), !letters.ends(in: "ss"), !letters.ends(in: "us"),
      !letters.ends(in: "is")
    {
      letters.removeLast()
    }
  }

  private static func dropVerbEnding(from letters: inout [UInt8]) {
    if letters.ends(in: "ied"), letters.count >= 5 {
      letters.replaceLast(3, with: "y")
    } else if letters.ends(in: "ing"), letters.hasStem(before: 3) {
      letters.removeLast(3)
    } else if letters.ends(in: "ed"), !letters.ends(in: "eed"), letters.hasStem(before: 2) {
      letters.removeLast(2)
    }
  }
}

extension [UInt8] {
  fileprivate func ends(in ending: String) -> Bool {
    let ending = Array(ending.utf8)
    return suffix(ending.count).elementsEqual(ending)
  }

  fileprivate mutating func replaceLast(_ count: Int, with ending: String) {
    removeLast(count)
    append(contentsOf: ending.utf8)
  }

  fileprivate func hasStem(before ending: Int) -> Bool {
    let stem = dropLast(ending)
    return stem.count >= 3 && stem.contains { "aeiouy".utf8.contains($0) }
  }
}
