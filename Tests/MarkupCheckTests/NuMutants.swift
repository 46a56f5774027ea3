/// The pages spoiled at random that the Nu HTML checker was asked about, always the same ones.
enum NuMutants {
  struct Page {
    let text: String
    /// What was done to it, on one line.
    let edit: String
  }

  static let count = 300

  /// Pages that Nu has nothing against.
  ///
  /// Version 20.6.30 is older than three things of the grammar, and wants the whole of a checksum.
  static let good = [
    SamplePage.text,
    [
      (" media=\"(min-width: 40rem)\"", ""), (" enterkeyhint=\"search\"", ""),
      ("<search>", "<div>"), ("</search>", "</div>"), ("sha384-aB3\"", "sha384-aB3=\""),
    ].reduce(JingAgreementTests.everyElement) { $0.replacing($1.0, with: $1.1) },
  ]

  /// Each differs from every other.
  static let pages: [Page] = {
    var mutants = Mutants(of: good, seed: 2022)
    var pages: [Page] = []
    var seen: Set<String> = []
    while pages.count < count {
      let mutant = mutants.next()
      // Every seventh page loses one more thing that the tree of the others can't lose: a tag.
      let text = pages.count % 7 == 6 ? withoutLastEndTag(mutant.text, pages.count) : mutant.text
      let edit = text == mutant.text ? mutant.edit : "\(mutant.edit), and an end tag"
      guard seen.insert(text).inserted else { continue }
      pages.append(Page(text: text, edit: edit.replacing("\n", with: "⏎")))
    }
    return pages
  }()

  /// The text without one of its end tags; which one, `number` says.
  private static func withoutLastEndTag(_ text: String, _ number: Int) -> String {
    let starts = text.ranges(of: "</")
    guard !starts.isEmpty else { return text }
    let start = starts[number % starts.count].lowerBound
    guard let end = text[start...].firstIndex(of: ">") else { return text }
    return String(text[..<start] + text[text.index(after: end)...])
  }
}
