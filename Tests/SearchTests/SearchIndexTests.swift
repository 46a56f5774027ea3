import JSONTree
import Languages
import Testing

@testable import Search

@Suite("The index of a language")
struct SearchIndexTests {
  @Test("The file lists the documents, then each term with numbers and weights")
  func file() {
    let index = SearchIndex(
      [
        SearchDocument(
          title: "广场", kind: .goal, kindName: "目标", year: "2022",
          address: "zh/departments/a/2022/#g1", text: "广场 \n 广场 <b>"),
        SearchDocument(
          title: "关于", kind: .page, kindName: "页面", year: nil, address: "zh/about/",
          text: "场"),
      ],
      language: .zh)
    let expected = #"""
      {"v":1,"language":"zh","documents":[
      {"title":"广场","kind":"goal","kindName":"目标","year":"2022","address":"zh/departments/a/2022/#g1","text":"广场 广场 \u003cb\u003e"},
      {"title":"关于","kind":"page","kindName":"页面","address":"zh/about/","text":"场"}],"terms":{
      "2022":[0,1],
      "b":[0,1],
      "于":[1,10],
      "关":[1,10],
      "关于":[1,10],
      "场":[0,12,1,1],
      "广":[0,12],
      "广场":[0,12]}}

      """#
    #expect(String(decoding: index.bytes(), as: UTF8.self) == expected)
  }

  @Test("However often a text has a term, the title that has it once weighs more")
  func titleOutweighsText() {
    let index = SearchIndex(
      [page(title: "Roads", text: ""), page(title: "", text: repeated("roads ", 500))],
      language: .en)
    #expect(
      index.terms.map(\.postings) == [
        [.init(document: 0, weight: 10), .init(document: 1, weight: 9)]
      ])
  }

  @Test("An index without documents is a file all the same")
  func empty() {
    let bytes = SearchIndex([], language: .en).bytes()
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "{\"v\":1,\"language\":\"en\",\"documents\":[],\"terms\":{}}\n")
  }

  @Test("A string is safe in JSON, in a page and in a script")
  func hostileStrings() {
    var json = JSONWriter()
    json.write(string: "\"\\/\u{0}\n\u{1F}\u{7F}</script>&\u{2028}\u{2029}\u{FFFF}𠮷é")
    #expect(
      String(decoding: json.bytes, as: UTF8.self)
        == #""\"\\/\u0000\u000a\u001f\u007f\u003c/script\u003e\u0026\u2028\u2029"#
        + "\u{FFFF}𠮷é\"")
  }

  @Test("The indexes the browser test searches are made by this code", arguments: Language.allCases)
  func browserFixture(language: Language) {
    let made = SearchIndex(SampleDocuments.all[language], language: language).bytes()
    let expected = Fixture(name: "index-\(language.rawValue).json").expected(for: made)
    #expect(String(decoding: made, as: UTF8.self) == String(decoding: expected, as: UTF8.self))
  }

  private func page(title: String, text: String) -> SearchDocument {
    SearchDocument(
      title: title, kind: .page, kindName: "page", year: nil, address: "en/", text: text)
  }

  private func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }
}
