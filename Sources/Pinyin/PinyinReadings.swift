import Foundation

/// How the Chinese characters of a set of names are read: ICU is asked once for each character.
///
/// A character has one reading, its commonest, except in the words of `PinyinWords`. Tones are left
/// away and `ü` is `v`, as it is typed: 绿 is *lv*.
package struct PinyinReadings: Sendable {
  private let readings: [Unicode.Scalar: String]

  package init(of names: [String]) {
    var characters: Set<Unicode.Scalar> = []
    for name in names { characters.formUnion(name.unicodeScalars.filter { Self.isHan($0) }) }
    let sorted = characters.sorted()
    readings = Dictionary(uniqueKeysWithValues: zip(sorted, Self.syllables(of: sorted)))
  }

  /// The syllables of each unbroken run of Chinese characters in `name`, in its order.
  package func runs(in name: String) -> [[String]] {
    var runs: [[String]] = []
    var isOpen = false
    var rest = Array(name.unicodeScalars)[...]
    while let first = rest.first {
      guard Self.isHan(first) else {
        isOpen = false
        rest = rest.dropFirst()
        continue
      }
      if !isOpen { runs.append([]) }
      isOpen = true
      if let (word, syllables) = PinyinWords.word(at: rest) {
        runs[runs.count - 1] += syllables
        rest = rest.dropFirst(word.count)
      } else {
        runs[runs.count - 1].append(readings[first] ?? "")
        rest = rest.dropFirst()
      }
    }
    return runs
  }

  /// The letters by which a name is sorted: for each Chinese character the first of its syllable,
  /// capital, and anything else as it is.
  package func initials(of name: String) -> String {
    parts(of: name).map { $0.syllable.first?.uppercased() ?? String($0.scalar) }.joined()
  }

  /// What puts names in the order of a dictionary: whole syllables, a shorter one in front of those
  /// that begin with it, and anything else as it is.
  package func order(of name: String) -> String {
    parts(of: name).map { $0.syllable.isEmpty ? String($0.scalar) : $0.syllable }
      .joined(separator: "\u{1}")
  }

  /// Each character with its syllable, which is empty for what has none.
  private func parts(of name: String) -> [(scalar: Unicode.Scalar, syllable: String)] {
    var parts: [(scalar: Unicode.Scalar, syllable: String)] = []
    var rest = Array(name.unicodeScalars)[...]
    while let first = rest.first {
      let word = PinyinWords.word(at: rest)
      let syllables = word?.syllables ?? [readings[first] ?? ""]
      parts += zip(rest, syllables).map { (scalar: $0, syllable: $1) }
      rest = rest.dropFirst(word?.word.count ?? 1)
    }
    return parts
  }

  /// One line for each character, which ICU leaves alone; empty for one it can't read.
  private static func syllables(of characters: [Unicode.Scalar]) -> [String] {
    let lines = characters.map { String($0) }.joined(separator: "\n")
    let latin = lines.applyingTransform(.mandarinToLatin, reverse: false) ?? ""
    let syllables = latin.split(separator: "\n", omittingEmptySubsequences: false).map(plain)
    return characters.indices.map { $0 < syllables.count ? syllables[$0] : "" }
  }

  /// `lǜ` is `lv`; empty where anything but letters is left.
  private static func plain(_ syllable: Substring) -> String {
    var letters: [UInt8] = []
    for scalar in syllable.decomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar {
      case "a"..."z": letters.append(UInt8(truncatingIfNeeded: scalar.value))
      case "\u{0308}" where letters.last == UInt8(ascii: "u"):
        letters[letters.count - 1] = UInt8(ascii: "v")
      case "\u{0300}"..."\u{036F}": break
      default: return ""
      }
    }
    return String(decoding: letters, as: UTF8.self)
  }

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    (0x4E00...0x9FFF).contains(scalar.value)
  }
}
