import Diagnostics
import Testing

@Suite("Catalogues of the content folder")
struct CatalogueUseTests {
  private let catalogue = "translations/en.po"
  private let missing =
    "pages/about.md:6:3: error: no English for '一项' in translations/en.po [missing-translation]"

  @Test("An empty or blank translation counts as none", arguments: ["\"\"", "\" \""])
  func empty(translation: String) throws {
    let site = try SiteCopy()
    try site.replace("\"One item\"", with: translation, in: catalogue)
    #expect(try site.lines() == [missing])
  }

  @Test("A fuzzy translation counts as none")
  func fuzzy() throws {
    let site = try SiteCopy()
    try site.replace("msgid \"一项\"", with: "#, fuzzy\nmsgid \"一项\"", in: catalogue)
    #expect(
      try site.lines() == [
        "pages/about.md:6:3: error: the English of '一项' is fuzzy: confirm it in"
          + " translations/en.po [missing-translation]\n"
          + "translations/en.po:35:1: note: the old translation is here"
      ])
  }

  @Test("A translation with a context, or that was put away, counts as none")
  func context() throws {
    let site = try SiteCopy()
    try site.replace("msgid \"一项\"", with: "msgctxt \"a\"\nmsgid \"一项\"", in: catalogue)
    #expect(try site.lines() == [missing])
    try site.replace(
      "msgctxt \"a\"\nmsgid \"一项\"\nmsgstr", with: "#~ msgid \"一项\"\n#~ msgstr", in: catalogue)
    #expect(try site.lines() == [missing])
  }

  @Test("A department's text may stand in its own catalogue or the site's, no other file's in its")
  func lookup() throws {
    let site = try SiteCopy()
    let own = "departments/a/en.po"
    try site.replace("msgid \"街道\"\nmsgstr \"Streets\"\n", with: "", in: own)
    #expect(
      try site.lines() == [
        "departments/a/2022.yaml:15:11: error: no English for '街道' in departments/a/en.po"
          + " [missing-translation]"
      ])
    let streets = "\nmsgid \"街道\"\nmsgstr \"Streets\"\n"
    try site.write(try site.text(of: catalogue) + streets, to: catalogue)
    #expect(try site.lines() == [])
    let item = "msgid \"一项\"\nmsgstr \"One item\"\n"
    try site.replace(item, with: "", in: catalogue)
    try site.write(try site.text(of: own) + "\n" + item, to: own)
    #expect(try site.lines() == [missing])
  }

  @Test("An entry that nothing asks for is worth saying, and refuses nothing")
  func unused() throws {
    let site = try SiteCopy()
    let long = String(repeating: "长", count: 41)
    let entries = """

      msgid "\(long)"
      msgstr "Long"

      msgctxt "a"
      msgid "公开"
      msgstr "b"

      """
    let lines = try site.text(of: catalogue).split(
      separator: "\n", omittingEmptySubsequences: false
    ).count
    try site.write(try site.text(of: catalogue) + entries, to: catalogue)
    #expect(
      try site.lines() == [
        "\(catalogue):\(lines + 1):1: info: no content says '\(long.prefix(40))…' any more"
          + " [unused-translation]",
        "\(catalogue):\(lines + 4):1: info: no content says '公开' any more [unused-translation]",
      ])
    #expect(try site.read().value != nil)
    // While something is wrong, nobody can tell what is of no use.
    try site.replace("date: 2026-11-23", with: "date: no", in: "site.yaml")
    #expect(
      try site.lines() == ["site.yaml:5:7: error: 'no' isn't a date (YYYY-MM-DD) [date]"])
  }

  @Test("A damaged catalogue is reported, and no text is said to lack its English")
  func damaged() throws {
    let site = try SiteCopy()
    try site.replace("msgid \"一项\"", with: "msgid \"一项", in: catalogue)
    #expect(
      try site.lines() == [
        "\(catalogue):34:7: error: string isn't closed by '\"' on its line [catalogue-string]"
      ])
  }

  @Test("An escape can't bring a forbidden character into a translation")
  func characters() throws {
    let site = try SiteCopy()
    try site.replace("One item", with: "One \\xE2\\x80\\xAEitem", in: catalogue)
    #expect(
      try site.lines() == [
        "\(catalogue):34:1: error: forbidden character U+202E (bidirectional control)"
          + " [forbidden-character]"
      ])
  }
}
