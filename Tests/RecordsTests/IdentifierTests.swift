import Records
import Testing

@Suite("An identifier")
struct IdentifierTests {
  @Test(
    "Small letters, digits and hyphens inside make one",
    arguments: [
      "a", "0", "2022", "city-appearance", "a--b", "hubei-20-80", String(repeating: "x", count: 64),
    ])
  func reading(text: String) {
    #expect(Identifier(text)?.text == text)
  }

  @Test(
    "Nothing else does, above all nothing that could leave its folder",
    arguments: [
      "", "-", "-a", "a-", "A", "aB", "a_b", "a.b", ".", "..", "a/b", "/a", "a\\b", "a b", " a",
      "a\n", "é", "e\u{301}", "ａ", "城", "a\0", "%2e", String(repeating: "x", count: 65),
    ])
  func refusing(text: String) {
    #expect(Identifier(text) == nil)
  }

  @Test("Identifiers are ordered by their bytes")
  func order() throws {
    let ids = try ["0", "10", "2", "a", "a-b", "a0", "aa", "b"].map { try #require(Identifier($0)) }
    #expect(ids.reversed().sorted() == ids)
  }
}
