import Diagnostics
import Gettext
import Languages
import Testing

@Suite("Catalogue")
struct CatalogueTests {
  static let header = """
    msgid ""
    msgstr "Content-Type: text/plain; charset=UTF-8\\n"
    "Plural-Forms: nplurals=2; plural=(n != 1);\\n"


    """

  private func read(_ text: String) -> Outcome<Catalogue> {
    Catalogue.read(Array((Self.header + text).utf8), file: "en.po")
  }

  @Test("Entries keep the order of the file, their places and every part")
  func entries() throws {
    let outcome = read(
      """
      # first
      msgid "市容"
      msgstr "City appearance"

      #, fuzzy
      #| msgid "旧"
      msgctxt "题"
      msgid "新"
      msgid_plural "新们"
      msgstr[0] "one"
      msgstr[1] "many"
      """)
    let catalogue = try #require(outcome.value)
    #expect(outcome.findings == [])
    #expect(
      catalogue.entries == [
        CatalogueEntry(
          source: "市容", translations: ["City appearance"],
          place: SourcePlace(file: "en.po", line: 6, column: 1)),
        CatalogueEntry(
          source: "新", plural: "新们", context: "题", translations: ["one", "many"],
          isFuzzy: true, place: SourcePlace(file: "en.po", line: 11, column: 1)),
      ])
  }

  @Test("Absent, empty and fuzzy texts have no translation")
  func translation() throws {
    let catalogue = try #require(
      read(
        """
        msgid "a"
        msgstr "A"
        msgctxt "c"
        msgid "a"
        msgstr "C"
        msgid "empty"
        msgstr ""
        #, fuzzy
        msgid "guess"
        msgstr "G"
        """
      ).value)
    #expect(catalogue.translation(of: "a") == "A")
    #expect(catalogue.translation(of: "a", context: "c") == "C")
    #expect(catalogue.translation(of: "a", context: "d") == nil)
    #expect(catalogue.translation(of: "empty") == nil)
    #expect(catalogue.translation(of: "guess") == nil)
    #expect(catalogue.translation(of: "absent") == nil)
    #expect(catalogue.entry(for: "guess")?.translations == ["G"])
    #expect(catalogue.entry(for: "absent") == nil)
  }

  @Test(
    "A count picks its form",
    arguments: [(0, "many"), (1, "one"), (2, "many"), (-1, "many"), (Int.max, "many")])
  func forms(count: Int, expected: String) throws {
    let catalogue = try #require(
      read(
        """
        msgid "x"
        msgid_plural "xs"
        msgstr[0] "one"
        msgstr[1] "many"
        msgid "plain"
        msgstr "P"
        msgid "half"
        msgid_plural "halves"
        msgstr[0] "H"
        msgstr[1] ""
        """
      ).value)
    #expect(catalogue.translation(of: "x", count: count) == expected)
    #expect(catalogue.translation(of: "plain", count: count) == "P")
    #expect(catalogue.translation(of: "half", count: count) == (count == 1 ? "H" : nil))
    #expect(catalogue.translation(of: "absent", count: count) == nil)
  }

  @Test("Chinese has one form for every count")
  func singleForm() throws {
    let text = """
      msgid ""
      msgstr "Content-Type: text/plain; charset=UTF-8\\nPlural-Forms: nplurals=1;plural=0;\\n"
      msgid "x"
      msgid_plural "xs"
      msgstr[0] "项"
      """
    let catalogue = try #require(Catalogue.read(Array(text.utf8), file: "zh.po").value)
    #expect(catalogue.translation(of: "x", count: 1) == "项")
    #expect(catalogue.translation(of: "x", count: 7) == "项")
  }

  @Test("Sources are told apart by their bytes, not by canonical equivalence")
  func bytes() throws {
    let catalogue = try #require(
      read("msgid \"\u{E9}\"\nmsgstr \"1\"\nmsgid \"e\u{301}\"\nmsgstr \"2\"").value)
    #expect(catalogue.translation(of: "\u{E9}") == "1")
    #expect(catalogue.translation(of: "e\u{301}") == "2")
  }
}
