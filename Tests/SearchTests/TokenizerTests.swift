import Languages
import Testing

@testable import Search

@Suite("Text is cut into terms")
struct TokenizerTests {
  /// The browser test looks the same cases up with the script.
  struct Case: CustomTestStringConvertible, Sendable {
    let language: Language
    let text: String
    let terms: [String]

    var testDescription: String { "\(language): \(text)" }

    static let all: [Case] = String(decoding: Fixture(name: "tokens.tsv").bytes, as: UTF8.self)
      .split(separator: "\n").dropFirst()
      .compactMap { line in
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard fields.count == 3, let language = Language(rawValue: String(fields[0])) else {
          Issue.record("'\(line)' isn't a case")
          return nil
        }
        return Case(
          language: language, text: String(fields[1]),
          terms: fields[2].split(separator: " ").map { String($0) })
      }
  }

  @Test("A query looks up exactly the terms of the shared cases", arguments: Case.all)
  func sharedCases(_ given: Case) {
    let terms = Tokenizer(language: given.language).terms(in: given.text)
    #expect(terms.map { Array($0.utf8) } == given.terms.map { Array($0.utf8) })
  }

  @Test("There are shared cases for each language", arguments: Language.allCases)
  func casesExist(for language: Language) {
    #expect(Case.all.filter { $0.language == language }.count > 10)
  }

  @Test("The index has the last character of a longer run by itself as well")
  func lastCharacters() throws {
    let document = SearchDocument(
      kind: .page, year: nil, department: nil, title: Bilingual(zh: "广场费 年", en: ""),
      text: Bilingual(zh: "", en: ""), address: Bilingual(zh: "zh/", en: "en/"))
    let terms = try ReadIndex(SearchIndex([document], jobs: 1)).terms(.zh).map(\.term)
    #expect(terms == ["=kind-1", "^广场费年", "场费", "年", "广场", "费"])
  }

  @Test("A long number or word is only text", arguments: ["9", "9,", "9.9", "a", "s's", "城"])
  func longRuns(of part: String) {
    let text = String(repeating: part, count: 20_000)
    #expect(!Tokenizer(language: .en).terms(in: text).isEmpty)
  }
}
