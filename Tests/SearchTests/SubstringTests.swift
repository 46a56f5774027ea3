import Languages
import SeededTesting
import Testing

@testable import Search

@Suite("Every part of a Chinese phrase finds it")
struct SubstringTests {
  @Test("A part of two or more characters finds its document", arguments: [1, 2, 3] as [UInt64])
  func parts(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let phrases = (0..<40).map { _ in phrase(from: &generator) }
    let index = try terms(of: phrases)
    for (number, phrase) in phrases.enumerated() {
      let characters = Array(phrase.unicodeScalars)
      for start in characters.indices {
        for end in characters.indices.dropFirst(start + 1) {
          let part = string(characters[start...end])
          #expect(documents(in: index, for: part).contains(number), "\(part) in \(phrase)")
        }
      }
    }
  }

  @Test("One character finds every document that has it, and no other")
  func oneCharacter() throws {
    let index = try terms(of: ["城市广场", "场", "市政道路"])
    #expect(documents(in: index, for: "场") == [0, 1])
    #expect(documents(in: index, for: "路") == [2])
    #expect(documents(in: index, for: "桥") == [])
  }

  @Test("A compatibility ideograph and the one it is equal to in Swift stay two terms")
  func compatibilityIdeographs() throws {
    let index = try terms(of: ["\u{F900}", "\u{8C48}"])
    #expect(documents(in: index, for: "\u{F900}") == [0])
    #expect(documents(in: index, for: "\u{8C48}") == [1])
  }

  /// Terms as UTF-8, since `String` takes compatibility ideographs for what they are equal to.
  private typealias Terms = [(term: [UInt8], documents: Set<Int>)]

  private func terms(of texts: [String]) throws -> Terms {
    let documents = texts.map { text in
      SearchDocument(
        kind: .page, year: nil, department: nil, title: Bilingual(zh: "", en: ""),
        text: Bilingual(zh: text, en: ""), address: Bilingual(zh: "zh/", en: "en/"))
    }
    return try ReadIndex(SearchIndex(documents, jobs: 1)).terms(.zh).map {
      (Array($0.term.utf8), Set($0.postings.map(\.document)))
    }
  }

  /// The documents that have all terms of the query, as the script finds them: a character alone is
  /// the beginning of terms.
  private func documents(in index: Terms, for query: String) -> [Int] {
    let terms = Tokenizer(language: .zh).terms(in: query).map { Array($0.utf8) }
    let isAlone = query.unicodeScalars.count == 1
    let found = terms.map { term in
      index.filter { isAlone ? $0.term.starts(with: term) : $0.term == term }
        .reduce(into: Set<Int>()) { $0.formUnion($1.documents) }
    }
    guard let first = found.first else { return [] }
    return found.dropFirst().reduce(first) { $0.intersection($1) }.sorted()
  }

  /// Two to fourteen characters: mostly common ones, so that pairs repeat, some rare.
  private func phrase(from generator: inout SeededGenerator) -> String {
    let common = Array("城市管理广场维护道路清扫保洁资金绩效目标完成情况年度预算".unicodeScalars)
    let rare: [Unicode.Scalar] = ["\u{20BB7}", "\u{3400}", "\u{9FFF}", "\u{323AF}", "々", "〇"]
    return string(
      (0..<Int.random(in: 2...14, using: &generator)).map { _ in
        let isRare = Int.random(in: 0..<8, using: &generator) == 0
        return (isRare ? rare : common).randomElement(using: &generator) ?? "城"
      })
  }

  private func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    scalars.map { String($0) }.joined()
  }
}
