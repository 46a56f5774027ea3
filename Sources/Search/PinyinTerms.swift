import Pinyin

/// The terms by which a name is found in pinyin: from each of its syllables on, whole and as initials.
///
/// A query is looked up as the beginning of such a term, so *guangchang* and *gcwh* both find
/// 城市广场维护. A term is cut after 24 letters, as the script cuts what it looks up. The mark in
/// front keeps it apart from words.
struct PinyinTerms {
  static let mark = "~"
  static let longest = 24

  private let readings: PinyinReadings

  init(_ readings: PinyinReadings) { self.readings = readings }

  /// Each once, in the order of the name; a syllable with `ü` under both `v` and `u`.
  func terms(of name: String) -> [String] {
    var terms: [String] = []
    for run in readings.runs(in: name) {
      for start in run.indices {
        let whole = Self.beginning(run[start...])
        let initials = String(decoding: run[start...].compactMap(\.utf8.first), as: UTF8.self)
        terms += [whole, whole.replacing("v", with: "u"), Self.beginning([initials])]
      }
    }
    var seen: Set<String> = [""]
    return terms.filter { seen.insert($0).inserted }.map { Self.mark + $0 }
  }

  private static func beginning(_ syllables: ArraySlice<String>) -> String {
    var letters: [UInt8] = []
    for syllable in syllables where letters.count < longest { letters += syllable.utf8 }
    return String(decoding: letters.prefix(longest), as: UTF8.self)
  }
}
