import Testing

@testable import XMLTree

@Suite("Names of elements and attributes")
struct NameTests {
  @Test(
    "A name is an ASCII letter, then letters, digits, - and :",
    arguments: ["a", "Z", "h1", "aria-labelledby", "xml:lang", "viewBox", "data-x-1"])
  func accepted(_ name: String) {
    #expect(Attribute.isName(name))
  }

  @Test(
    "Anything else is no name",
    arguments: [
      "", "1", "-a", ":a", "a b", "a=", "a\"", "a>", "a/", "a\u{0}", "ä", "市", "a_b", "a.b",
    ])
  func refused(_ name: String) {
    #expect(!Attribute.isName(name))
  }

  @Test("A name that is none stops the program, since it comes from our own lines")
  func trapped() async {
    await #expect(processExitsWith: .failure) { _ = Element("a b") }
    await #expect(processExitsWith: .failure) { _ = Attribute("", "x") }
    await #expect(processExitsWith: .failure) {
      _ = Element("a", [Attribute("id", "x"), Attribute("id", "y")])
    }
  }
}
