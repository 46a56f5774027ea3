import Content
import Diagnostics
import Languages
import Records
import Testing

@Suite("The glossary")
struct GlossaryTests {
  private let file = "glossary.yaml"
  private let catalogue = "translations/en.po"

  /// The valid site with a glossary whose English stands in the catalogue.
  private func site(
    _ glossary: String, english: KeyValuePairs<String, String> = [:]
  ) throws -> SiteCopy {
    let site = try SiteCopy()
    try site.write(glossary, to: file)
    let entries = english.map { "\nmsgid \"\($0.key)\"\nmsgstr \"\($0.value)\"\n" }.joined()
    try site.write(try site.text(of: catalogue) + entries, to: catalogue)
    return site
  }

  @Test("A term is read in both languages with its other names and the source of its English")
  func read() throws {
    let site = try site(
      """
      terms:
        - id: execution-rate
          term: 预算执行率
          abbreviation: 执行率
          also: [资金执行率]
          definition: 执行数占预算数的百分比。
          source: 译本
        - { id: budget, term: 预算, definition: 一年的收支计划。 }

      """,
      english: [
        "预算执行率": "budget execution rate", "执行率": "execution rate", "资金执行率": "execution rate",
        "执行数占预算数的百分比。": "The amount executed as a percentage of the budget.", "译本": "a translation",
        "预算": "budget", "一年的收支计划。": "A year’s plan of receipts and spending.",
      ])
    #expect(try site.lines() == [])
    let records = try #require(try site.read().value)
    func text(_ zh: String, _ en: String, _ line: Int, _ column: Int) -> Text {
      Text(
        Bilingual(zh: zh, en: en),
        at: SourcePlace(file: site.path(file), line: line, column: column))
    }
    let id = try #require(Identifier("execution-rate"))
    let first = Glossary.Term(
      id: Placed(id, at: SourcePlace(file: site.path(file), line: 2, column: 9)),
      name: text("预算执行率", "budget execution rate", 3, 11),
      abbreviation: text("执行率", "execution rate", 4, 19),
      otherNames: [text("资金执行率", "execution rate", 5, 12)],
      definition: text(
        "执行数占预算数的百分比。", "The amount executed as a percentage of the budget.", 6, 17),
      source: text("译本", "a translation", 7, 13))
    #expect(records.glossary.terms.first == first)
    #expect(records.glossary.terms.map(\.id.value.text) == ["execution-rate", "budget"])
    #expect(first.names.map(\.value.zh) == ["预算执行率", "执行率", "资金执行率"])
  }

  @Test("A site without the file has a glossary without terms")
  func absent() throws {
    #expect(try SiteCopy().read().value?.glossary == Glossary())
  }

  @Test("A name of two terms is refused, in either language, and so is an id")
  func twice() throws {
    let site = try site(
      """
      terms:
        - { id: a, term: 预算, also: [决算], definition: 公开 }
        - { id: a, term: 决算, definition: 公开 }
        - { id: b, term: 开支, definition: 公开 }

      """,
      english: ["预算": "budget", "决算": "final accounts", "开支": "Budget"])
    #expect(
      try site.lines() == [
        """
        glossary.yaml:3:11: error: 'a' stands here again [duplicate-id]
        glossary.yaml:2:11: note: it stands here first
        """,
        """
        glossary.yaml:3:20: error: 'final accounts' stands here again [duplicate-id]
        glossary.yaml:2:31: note: it stands here first
        """,
        """
        glossary.yaml:3:20: error: '决算' stands here again [duplicate-id]
        glossary.yaml:2:31: note: it stands here first
        """,
        """
        glossary.yaml:4:20: error: 'budget' stands here again [duplicate-id]
        glossary.yaml:2:20: note: it stands here first
        """,
      ])
  }

  @Test("What isn't a glossary is said, and refuses the site")
  func hostile() throws {
    #expect(
      try site("- a\n").lines() == [
        "glossary.yaml:1:1: error: a mapping is due here, not a list [wrong-type]"
      ])
    #expect(
      try site("terms: []\n").lines() == [
        "glossary.yaml:1:8: error: the list 'terms' is empty [empty-value]"
      ])
    #expect(
      try site("terms:\n  - { id: A B, term: '', meaning: a }\n").lines() == [
        "glossary.yaml:2:5: error: missing field 'definition' [missing-field]",
        "glossary.yaml:2:11: error: 'A B' isn't an id (1 to 64 of a–z, 0–9 and -); did you mean"
          + " 'a-b'? [identifier]",
        "glossary.yaml:2:22: error: the value is empty [empty-value]",
        "glossary.yaml:2:26: error: unknown field 'meaning' [unknown-field]",
      ])
  }
}
