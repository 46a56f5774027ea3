import Testing
import XMLTree

@Suite("Escaping")
struct EscapingTests {
  /// What the text is, as it is written between tags, and as an attribute's value.
  private static let table: [(text: String, inText: String, inAttribute: String)] = [
    ("", "", ""),
    ("plain", "plain", "plain"),
    ("市容市貌督察管理", "市容市貌督察管理", "市容市貌督察管理"),
    ("a & b", "a &amp; b", "a &amp; b"),
    ("&amp;", "&amp;amp;", "&amp;amp;"),
    ("<b>", "&lt;b&gt;", "&lt;b&gt;"),
    ("]]>", "]]&gt;", "]]&gt;"),
    ("\"", "\"", "&quot;"),
    ("'", "'", "'"),
    ("\t", "\t", "&#9;"),
    ("\n", "\n", "&#10;"),
    ("\r", "&#13;", "&#13;"),
    ("a\r\nb", "a&#13;\nb", "a&#13;&#10;b"),
    ("&<>\"\t\n\r", "&amp;&lt;&gt;\"\t\n&#13;", "&amp;&lt;&gt;&quot;&#9;&#10;&#13;"),
    ("\u{0}", "\u{FFFD}", "\u{FFFD}"),
    ("a\u{1}\u{1F}b", "a\u{FFFD}\u{FFFD}b", "a\u{FFFD}\u{FFFD}b"),
    ("\u{B}\u{C}\u{1B}", "\u{FFFD}\u{FFFD}\u{FFFD}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("\u{FFFE}", "\u{FFFD}", "\u{FFFD}"),
    ("\u{FFFF}x", "\u{FFFD}x", "\u{FFFD}x"),
    ("\u{FFFD}\u{FFFC}", "\u{FFFD}\u{FFFC}", "\u{FFFD}\u{FFFC}"),
    ("\u{F000}\u{FB01}，", "\u{F000}\u{FB01}，", "\u{F000}\u{FB01}，"),
    ("\u{7F}\u{85}\u{A0}\u{2028}", "\u{7F}\u{85}\u{A0}\u{2028}", "\u{7F}\u{85}\u{A0}\u{2028}"),
    ("\u{1FFFE}\u{10FFFF}", "\u{1FFFE}\u{10FFFF}", "\u{1FFFE}\u{10FFFF}"),
    ("e\u{301}", "e\u{301}", "e\u{301}"),
  ]

  @Test("Text is escaped between tags", arguments: table)
  func text(_ row: (text: String, inText: String, inAttribute: String)) {
    var output: [UInt8] = []
    Escaping.appendText(row.text, to: &output)
    #expect(output == Array(row.inText.utf8))
  }

  @Test("Text is escaped in an attribute", arguments: table)
  func attribute(_ row: (text: String, inText: String, inAttribute: String)) {
    var output: [UInt8] = []
    Escaping.appendAttribute(row.text, to: &output)
    #expect(output == Array(row.inAttribute.utf8))
  }

  @Test("Bytes are escaped as the text they spell", arguments: table)
  func bytes(_ row: (text: String, inText: String, inAttribute: String)) {
    var output: [UInt8] = []
    Escaping.appendText(Array(row.text.utf8), to: &output)
    Escaping.appendAttribute(Array(row.text.utf8), to: &output)
    #expect(output == Array((row.inText + row.inAttribute).utf8))
  }

  @Test("What is there already stays")
  func appends() {
    var output = Array("before ".utf8)
    Escaping.appendText("a<b", to: &output)
    Escaping.appendAttribute(" a\"b", to: &output)
    #expect(output == Array("before a&lt;b a&quot;b".utf8))
  }

  @Test(
    "A mark in a long run is found wherever it stands", arguments: [0, 1, 63, 64, 4095, 65_535])
  func longRuns(_ place: Int) {
    let before = String(repeating: "字", count: place)
    let after = String(repeating: "a", count: 65_536 - place)
    var output: [UInt8] = []
    Escaping.appendText(before + "<" + after, to: &output)
    #expect(output == Array((before + "&lt;" + after).utf8))
  }

  @Test("A run of nothing but marks is escaped whole")
  func marksOnly() {
    var output: [UInt8] = []
    Escaping.appendText(String(repeating: "&\u{FFFF}", count: 10_000), to: &output)
    #expect(output == Array(String(repeating: "&amp;\u{FFFD}", count: 10_000).utf8))
  }

  @Test(
    "Bytes that aren't UTF-8 pass as they are, even at the end",
    arguments: [
      [0xEF], [0xEF, 0xBF], [0xC0, 0x80], [0xFF, 0xFE], [0xED, 0xA0, 0x80], [0x80],
      [0x61, 0xEF, 0xBF],
    ] as [[UInt8]])
  func malformed(_ bytes: [UInt8]) {
    var output: [UInt8] = []
    Escaping.appendText(bytes, to: &output)
    Escaping.appendAttribute(bytes, to: &output)
    #expect(output == bytes + bytes)
  }

  @Test("Every control but tab, line feed and carriage return is replaced", arguments: 0..<0x20)
  func controls(_ code: Int) throws {
    let scalar = try #require(UnicodeScalar(UInt32(code)))
    var output: [UInt8] = []
    Escaping.appendText(String(Character(scalar)), to: &output)
    let expected =
      switch scalar {
      case "\t": "\t"
      case "\n": "\n"
      case "\r": "&#13;"
      default: "\u{FFFD}"
      }
    #expect(output == Array(expected.utf8))
  }
}
