import SeededTesting
import Testing

@testable import JSONTree

@Suite("JSON read")
struct JSONReaderTests {
  private func read(_ text: String) throws -> JSONValue {
    try JSONReader.value(of: Array(text.utf8))
  }

  @Test("Every kind of value is read as it stands, members in their order")
  func values() throws {
    let text = #" {"b": [1, -2.50e3, "x\"\\\/\b\f\n\r\té\ud83d\ude00", null], "a": true, "c": {}} "#
    #expect(
      try read(text)
        == .object([
          .init(
            "b",
            .array([
              .number("1"), .number("-2.50e3"), .string("x\"\\/\u{8}\u{C}\n\r\té😀"), .null,
            ])),
          .init("a", .boolean(true)), .init("c", .object([])),
        ]))
    #expect(try read("[]") == .array([]))
    #expect(try read("false") == .boolean(false))
  }

  @Test("Of two members with one name the first counts")
  func twice() throws {
    #expect(try read(#"{"a": 1, "a": 2}"#) == .object([.init("a", .number("1"))]))
  }

  @Test(
    "What isn't JSON is refused where it stops being so",
    arguments: [
      ("", 0), ("[1,]", 3), ("{\"a\" 1}", 5), ("{\"a\":1", 6), ("01", 2), ("1.", 2), ("-", 1),
      ("tru", 3), ("nul1", 3), ("[1] 2", 4), ("\"a", 2), ("\"\u{1}\"", 1), ("\"\\x\"", 3),
      ("\"\\u12g4\"", 5), ("\"\\ud800\"", 7), ("\"\\ud800\\u0041\"", 13), ("\"\\udc00\"", 7),
      ("{1: 2}", 1), ("+1", 0),
    ])
  func faults(text: String, offset: Int) {
    #expect(throws: JSONFault(offset: offset)) { try read(text) }
  }

  @Test("Bytes that aren't UTF-8 and nesting without end are refused")
  func hostile() throws {
    #expect(throws: JSONFault(offset: 3)) { try JSONReader.value(of: [0x22, 0xFF, 0x22]) }
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: JSONFault(offset: 64)) { try read(deep) }
    let allowed = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(try read(allowed).items?.count == 1)
  }

  @Test("What is written is read back", arguments: 0..<100 as Range<UInt64>)
  func roundTrip(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let texts = ["", "a\"\\\n", "公开", "😀", "\u{7F}", "</script>"]
    let value = JSONValue.object(
      (0..<8).map { index in
        .init(
          "m\(index)",
          .array([
            .string(texts[Int.random(in: 0..<6, using: &random)]),
            .number("\(Int.random(in: -99...99, using: &random)).5"), .null,
            .boolean(Bool.random(using: &random)),
          ]))
      })
    for layout in [JSONLayout.compact, .indented] {
      #expect(try JSONReader.value(of: value.bytes(layout)) == value)
    }
  }

  @Test("Members, items and texts are had by name, and nothing of another kind")
  func access() throws {
    let value = try read(#"{"a": ["x"], "b": 1}"#)
    #expect(value["a"]?.items?.first?.text == "x")
    #expect(value["b"]?.text == nil && value["b"]?.items == nil && value["c"] == nil)
    #expect(JSONValue.null["a"] == nil)
  }
}
