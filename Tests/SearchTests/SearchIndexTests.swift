import Languages
import Testing

@testable import Search

@Suite("The index of the site")
struct SearchIndexTests {
  private let small = [
    SearchDocument(
      kind: .goal, year: "2022", department: "a", title: Bilingual(zh: "广场", en: "Square"),
      text: Bilingual(zh: "广场 \n 广\t场 <b>", en: "The square"),
      keywords: Bilingual(zh: "甲", en: "unseen"), reading: "广场", facets: ["missed"],
      address: Bilingual(zh: "zh/departments/a/2022/#g1", en: "en/departments/a/2022/#g1")),
    SearchDocument(
      kind: .page, year: nil, department: nil, title: Bilingual(zh: "关于", en: "About"),
      text: Bilingual(zh: "场", en: ""), address: Bilingual(zh: "zh/about/", en: "en/about/")),
  ]

  @Test("The first file counts documents and says where each file of terms begins")
  func first() throws {
    let index = try ReadIndex(SearchIndex(small, jobs: 1))
    #expect(index.text("zh.bin") == "index 2\n2\n2\n2022\n")
    #expect(index.text("en.bin") == "index 2\n2\n2\n2022\n")
  }

  @Test("A document is a line of what a result shows; keywords aren't shown")
  func documents() throws {
    let index = try ReadIndex(SearchIndex(small, jobs: 1))
    #expect(
      index.text("zh-d0.bin") == """
        documents
        1\t\t\tzh/about/\t关于\t场
        4\t2022\ta\tzh/departments/a/2022/#g1\t广场\t广场 广 场 <b>

        """)
    #expect(
      index.text("en-d0.bin") == """
        documents
        1\t\t\ten/about/\tAbout\t
        4\t2022\ta\ten/departments/a/2022/#g1\tSquare\tThe square

        """)
  }

  @Test("Terms rise, each with its documents and whether their names have it")
  func terms() throws {
    let index = try ReadIndex(SearchIndex(small, jobs: 1))
    let written = index.terms(.zh).map { term, postings in
      term + postings.map { " \($0.document)\($0.inName ? "!" : "")" }.joined()
    }
    #expect(
      written
        == [
          "2022 1", "=department-a 1", "=kind-1 0", "=kind-4 1", "=missed 1", "=year-2022 1",
          "^关于 0!", "^广场 1!", "b 1", "~chang 1!", "~c 1!", "~gc 1!", "~guangchang 1!", "于 0!",
          "关于 0!", "场 0 1!", "广 1", "广场 1!", "@甲 1",
        ].sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(
      index.terms(.en).map(\.term) == [
        "2022", "=department-a", "=kind-1", "=kind-4", "=missed", "=year-2022",
        "@unseen", "^about", "^square", "about", "squar", "the",
      ])
  }

  @Test("What has no year stands first, then newer years, then kinds; else documents stay in order")
  func order() throws {
    let kinds: [(SearchDocument.Kind, String?)] = [
      (.narrative, "2021"), (.goal, "2022"), (.report, "2021"), (.report, "2022"), (.page, nil),
      (.department, nil), (.goal, "2022"),
    ]
    let documents = kinds.enumerated().map { number, kind in
      document(kind.0, kind.1, title: "\(number)", text: "")
    }
    let lines = try ReadIndex(SearchIndex(documents, jobs: 1)).text("en-d0.bin")
      .split(separator: "\n").dropFirst().map { $0.split(separator: "\t").last.map(String.init) }
    #expect(lines == ["5", "4", "3", "1", "6", "2", "0"])
  }

  @Test("Long lists are cut into files; each begins with the term that the first file says")
  func shards() throws {
    let documents = (0..<400).map { number in
      document(
        .indicator, "2022", title: "Name \(number)",
        text: "word\(number) " + String(repeating: "text ", count: 20))
    }
    let index = try ReadIndex(SearchIndex(documents, jobs: 2))
    let lines = index.text("en.bin").split(separator: "\n").map(String.init)
    let files = index.names(.en, "t")
    #expect(files.count > 1)
    #expect(files.map { index.terms(inFile: $0).first?.term } == lines.dropFirst(3).map(\.self))
    let counts = lines[2].split(separator: " ").compactMap { Int($0) }
    #expect(counts.reduce(0, +) == 400)
    #expect(
      index.names(.en, "d").map { index.text($0).split(separator: "\n").count - 1 } == counts)
    let terms = index.terms(.en).map { Array($0.term.utf8) }
    #expect(zip(terms, terms.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
  }

  @Test("The same documents give the same bytes on one thread and on three")
  func deterministic() {
    let one = SearchIndex(SampleDocuments.all, jobs: 1).files
    #expect(SearchIndex(SampleDocuments.all, jobs: 3).files == one)
  }

  @Test("An index without documents is an index all the same")
  func empty() throws {
    let index = try ReadIndex(SearchIndex([], jobs: 1))
    #expect(index.files.keys.sorted() == ["en-s.bin", "en.bin", "zh-s.bin", "zh.bin"])
    #expect(index.text("zh.bin") == "index 2\n0\n\n")
    #expect(index.text("zh-s.bin") == "spellings\n\n\n")
  }

  @Test("Spellings are the traditional forms of the characters there are, and the words")
  func spellings() throws {
    let documents = [document(.page, nil, title: "Buildings, roads", text: "发展与road")]
    let index = try ReadIndex(SearchIndex(documents, jobs: 1))
    #expect(index.text("zh-s.bin").hasSuffix("\nbuildings road roads\n"))
    #expect(index.text("zh-s.bin").contains("發发"))
    #expect(index.text("zh-s.bin").contains("髮发"))
    #expect(index.text("en-s.bin") == "spellings\n\nbuildings road roads\n")
  }

  @Test("The index the browser test searches is made by this code")
  func browserFixture() throws {
    for file in SearchIndex(SampleDocuments.all, jobs: 1).files {
      #expect(
        Fixture(name: "index/\(file.name)").expected(for: file.bytes) == file.bytes, "\(file.name)")
    }
  }

  private func document(
    _ kind: SearchDocument.Kind, _ year: String?, title: String, text: String
  ) -> SearchDocument {
    SearchDocument(
      kind: kind, year: year, department: nil, title: Bilingual(zh: title, en: title),
      text: Bilingual(zh: text, en: text), address: Bilingual(zh: "zh/", en: "en/"))
  }
}
