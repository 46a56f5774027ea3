import JSONTree
import Testing

@Suite("JSON values")
struct JSONValueTests {
  private static let sample = JSONValue.object([
    .init("z", .array([.integer(-1), .number("91.870"), .null])),
    .init("a", .object([.init("是", .boolean(true)), .init("否", .boolean(false))])),
    .init("", .string("甲\n")),
    .init("none", .array([])),
    .init("nothing", .object([])),
  ])

  @Test("Compact, it has no blank and no line end, and its members keep their order")
  func compact() {
    #expect(
      text(of: Self.sample)
        == #"{"z":[-1,91.870,null],"a":{"是":true,"否":false},"":"甲\u000a","none":[],"nothing":{}}"#)
  }

  @Test("Indented, each member and element has its line")
  func indented() {
    let expected = #"""
      {
        "z": [
          -1,
          91.870,
          null
        ],
        "a": {
          "是": true,
          "否": false
        },
        "": "甲\u000a",
        "none": [],
        "nothing": {}
      }

      """#
    #expect(text(of: Self.sample, .indented) == expected)
  }

  @Test(
    "A value alone is a document",
    arguments: [
      (.null, "null"), (.boolean(false), "false"), (.string(""), #""""#), (.array([]), "[]"),
      (.object([]), "{}"), (.integer(.min), "-9223372036854775808"),
      (.integer(.max), "9223372036854775807"),
    ] as [(JSONValue, String)])
  func alone(value: JSONValue, expected: String) {
    #expect(text(of: value) == expected)
    #expect(text(of: value, .indented) == expected + "\n")
  }

  @Test(
    "A string is safe in JSON, in a page and in a script",
    arguments: [
      ("\"\\/", #"\"\\/"#),
      ("\u{0}\u{8}\t\r\n\u{1F}\u{7F}", #"\u0000\u0008\u0009\u000d\u000a\u001f\u007f"#),
      ("</script>&", #"\u003c/script\u003e\u0026"#), ("\u{2028}\u{2029}", #"\u2028\u2029"#),
      ("𠮷é'“”", "𠮷é'“”"), ("\u{FFFF}\u{10FFFF}", "\u{FFFF}\u{10FFFF}"),
      ("e\u{301}", "e\u{301}"), ("\r\n", #"\u000d\u000a"#),
    ])
  func escapes(text: String, expected: String) {
    #expect(self.text(of: .string(text)) == "\"\(expected)\"")
    #expect(self.text(of: .object([.init(text, .null)])) == "{\"\(expected)\":null}")
  }

  @Test(
    "A number is written digit by digit",
    arguments: [
      "0", "-0", "0.0", "-0.50", "91.870", "10", "1e5", "1E+05", "1.5e-300",
      "123456789012345678901234567890.123456789",
    ])
  func numbers(text: String) {
    #expect(self.text(of: .number(text)) == text)
  }

  @Test(
    "What isn't a number in JSON is written as a string",
    arguments: [
      "", "-", "+1", "01", "-01", "1.", ".5", "1e", "1e+", "1,000", " 1", "1 ", "1\n", "0x1",
      "NaN", "Infinity", "１", "1]", "--1", "1.2.3", "1e5.0",
    ])
  func notNumbers(text: String) {
    #expect(self.text(of: .number(text)) == self.text(of: .string(text)))
  }

  @Test("Deep nesting costs no stack to write")
  func depth() {
    let expected =
      String(repeating: #"[{"a":"#, count: 2000) + "null" + String(repeating: "}]", count: 2000)
    #expect(text(of: Self.nested(2000)) == expected)
  }

  @Test("Indentation stops growing at 64 levels", arguments: [(31, 124), (32, 128), (80, 128)])
  func deepIndent(depth: Int, blanks: Int) {
    let lines = Self.nested(depth).bytes(.indented).split(separator: UInt8(ascii: "\n"))
    #expect(lines.map { $0.prefix { $0 == UInt8(ascii: " ") }.count }.max() == blanks)
  }

  /// Twice `depth` containers, an object in each array.
  private static func nested(_ depth: Int) -> JSONValue {
    (0..<depth).reduce(.null) { value, _ in .array([.object([.init("a", value)])]) }
  }

  private func text(of value: JSONValue, _ layout: JSONLayout = .compact) -> String {
    String(decoding: value.bytes(layout), as: UTF8.self)
  }
}
