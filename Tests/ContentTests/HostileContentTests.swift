import Testing

@Suite("Hostile and mistaken content")
struct HostileContentTests {
  private func lines(_ file: String, _ text: String) throws -> [String] {
    let site = try SiteCopy()
    try site.write(text, to: file)
    return try site.lines()
  }

  static let site = "name: 公开\ndescription: 说明\npublisher: 某局\n"

  // swift-format-ignore
  @Test(
    "site.yaml is refused at the exact place",
    arguments: [
      ("date: 2026-2-3\n", "4:7: error: '2026-2-3' isn't a date (YYYY-MM-DD); did you mean '2026-02-03'? [date]"),
      ("date: no\n", "4:7: error: 'no' isn't a date (YYYY-MM-DD) [date]"),
      ("base-url: ftp://a/\n", "4:11: error: 'ftp://a/' isn't an https: or http: address [base-url]"),
      ("base-url: https://a\n", "4:11: error: 'https://a' doesn't end in '/' [base-url]"),
      ("publisher-note: ' '\n", "4:17: error: the value is empty [empty-value]"),
      ("publisher-note: !!str a\n", "4:17: error: tags aren't allowed; every value is text [plain-yaml]"),
      ("<<: a\n", "4:1: error: merge key '<<' isn't allowed; write the fields out [plain-yaml]"),
      ("? [a]\n: b\n", "4:3: error: a field's name must be text [plain-yaml]"),
      ("publisher-note: &a b\n", "4:17: error: anchors and aliases aren't allowed; write the value out [plain-yaml]"),
      ("publisher-note: *a\n", "4:17: error: aliases aren't allowed; write the value out [plain-yaml]"),
      ("---\na: b\n", "4:1: error: a second document begins here; a file holds one [plain-yaml]"),
      ("publisher-note: \"\\u202E\"\n", "4:17: error: forbidden character U+202E (bidirectional control) [forbidden-character]"),
      ("publisher-note: a\u{202E}b\n", "4:18: error: forbidden character U+202E (bidirectional control) [forbidden-character]"),
      ("publisher-note: a\0b\n", "4:18: error: forbidden character U+0000 (control character) [forbidden-character]"),
      ("publisher-note: a\u{200B}b\n", "4:18: error: forbidden character U+200B (zero-width character) [forbidden-character]"),
      ("publisher-note: a\r\n", "4:18: error: forbidden character U+000D (carriage return, save with LF line ends) [forbidden-character]"),
    ])
  func siteFile(ending: String, expected: String) throws {
    #expect(try lines("site.yaml", Self.site + ending) == ["site.yaml:" + expected])
  }

  @Test("A byte order mark is refused, and the rest is read")
  func byteOrderMark() throws {
    #expect(
      try lines("site.yaml", "\u{FEFF}" + Self.site)
        == [
          "site.yaml:1:1: error: forbidden character U+FEFF (byte order mark) [forbidden-character]"
        ])
  }

  @Test("Values nested 100,000 deep are refused")
  func deep() throws {
    #expect(
      try lines("site.yaml", "name: " + String(repeating: "[", count: 100_000))
        == ["site.yaml:1:38: error: values are nested more than 32 deep [yaml-size]"])
  }

  @Test("Values nested 40 deep are refused once")
  func nested() throws {
    let value = String(repeating: "[", count: 40) + String(repeating: "]", count: 40)
    #expect(
      try lines("site.yaml", "name: \(value)\n")
        == ["site.yaml:1:38: error: values are nested more than 32 deep [yaml-size]"])
  }

  @Test("Aliases nested in a key are refused, each where it stands, and never followed")
  func aliasBomb() throws {
    var text = "a0: &a0 [x, x]\n"
    for level in 1...12 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    let found = try lines("site.yaml", text + "? *a12\n: 1\n? *a12\n: 2\n")
    let anchor = "error: anchors and aliases aren't allowed; write the value out [plain-yaml]"
    let alias = "error: aliases aren't allowed; write the value out [plain-yaml]"
    #expect(found.count == 13 + 12 * 9 + 2)
    #expect(
      found.prefix(3) == [
        "site.yaml:1:5: \(anchor)", "site.yaml:2:5: \(anchor)", "site.yaml:2:10: \(alias)",
      ])
    #expect(found.suffix(2) == ["site.yaml:14:3: \(alias)", "site.yaml:16:3: \(alias)"])
  }

  @Test("A file of more than 4 MB isn't read")
  func large() throws {
    #expect(
      try lines("site.yaml", "name: " + String(repeating: "a", count: 10_000_000))
        == ["site.yaml: error: the file has 10000006 bytes, more than 4 MB [file-size]"])
  }

  @Test("More than 200,000 values are refused once")
  func values() throws {
    let value = String(repeating: "a,", count: 200_100)
    #expect(
      try lines("site.yaml", "name: [\(value)]\n")
        == ["site.yaml:1:400004: error: the file has more than 200,000 values [yaml-size]"])
  }

  @Test("The first 20 forbidden characters of a file are listed, the last with a count of the rest")
  func manyCharacters() throws {
    let found = try lines(
      "site.yaml", Self.site + "publisher-note: \(String(repeating: "\u{200B}", count: 25))\n")
    let expected = (17...36).map { column in
      let rest = column == 36 ? "; and 5 more in this file" : ""
      return "site.yaml:4:\(column): error: forbidden character U+200B (zero-width character)"
        + "\(rest) [forbidden-character]"
    }
    #expect(found == expected)
  }

  @Test("A file of more than 20 bytes that aren't UTF-8 is no text, and not read further")
  func noText() throws {
    let site = try SiteCopy()
    try site.write([UInt8](repeating: 0xFF, count: 30), to: "site.yaml")
    let expected = (1...20).map { column in
      let rest = column == 20 ? "; and 10 more in this file" : ""
      return "site.yaml:1:\(column): error: byte 0xFF isn't UTF-8\(rest) [utf-8]"
    }
    #expect(try site.lines() == expected)
  }

  @Test("However often a field stands again, each is reported with the first")
  func manyDuplicates() throws {
    let found = try lines(
      "site.yaml", Self.site + String(repeating: "date: 2026-11-23\n", count: 60))
    let expected = (5...63).map {
      "site.yaml:\($0):1: error: field 'date' stands here again [duplicate-field]\n"
        + "site.yaml:4:1: note: it stands here first"
    }
    #expect(found == expected)
  }

  // swift-format-ignore
  @Test(
    "A report is refused at the exact place",
    arguments: [
      ("year: 2022", "year: 2023", "1:7: error: '2023' isn't the year of the file's name [year-of-file]"),
      ("unit-self", "unit-slef", "2:13: error: 'unit-slef' isn't one of the words for 'evaluation' (unit-self, departmental, finance); did you mean 'unit-self'? [known-word]"),
      ("basis: stated", "basis: inferred", "7:10: error: an inferred scheme needs an 'explanation' [inferred-scheme]"),
      ("id: plain", "id: plian", "6:7: error: there is no scheme 'plian'; did you mean 'plain'? [unknown-scheme]"),
      ("total: 93\n", "total: -93\n", "8:8: error: '-93' is negative [number-range]"),
      ("total: 93\n", "total: 1e999\n", "8:8: error: '1e999' isn't a number [number]"),
      ("            unit: '%'\n", "", "24:21: error: a number needs a 'unit' [measure]"),
      ("executed: 437.21 }", "executed: 37.21 }", "35:43: error: '37.21' doesn't stand in '预算440万元，支出4337.21万元，实际437.21万元。' [figure-in-text]"),
      ("    figures: { total: 93 }", "  - part: conclusion", "32:11: error: 'conclusion' stands before 'score' in the outline [outline-order]"),
    ])
  func report(old: String, new: String, expected: String) throws {
    let file = "departments/a/2022.yaml"
    let site = try SiteCopy()
    try site.replace(old, with: new, in: file)
    let found = try site.lines()
    #expect(found.compactMap { $0.split(separator: "\n").first } == ["\(file):\(expected)"[...]])
  }
}
