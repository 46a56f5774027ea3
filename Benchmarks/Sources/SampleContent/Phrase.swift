/// A name or some sentences in both languages.
struct Phrase: Hashable, Sendable {
  let zh: String
  let en: String

  init(_ zh: String, _ en: String) {
    self.zh = zh
    self.en = en
  }

  /// Sentences that follow one another.
  init(joining phrases: [Phrase]) {
    self.init(phrases.map(\.zh).joined(), phrases.map(\.en).joined(separator: " "))
  }

  /// The English as an id: `water-gauges`.
  var slug: String {
    let words = en.lowercased().split { !("a"..."z").contains($0) && !("0"..."9").contains($0) }
    return words.joined(separator: "-")
  }
}
