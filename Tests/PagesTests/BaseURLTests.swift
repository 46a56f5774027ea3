import Testing

@testable import Pages

@Suite("The base URL")
struct BaseURLTests {
  @Test(
    "is http or https, has a host and ends in a slash",
    arguments: ["https://gazette.example/", "http://a.example:8080/b/c/", "https://a/"])
  func accepts(text: String) {
    #expect(BaseURL(text)?.text == text)
  }

  @Test(
    "is nothing else",
    arguments: [
      "", "/", "https://", "https:///", "https://a.example", "ftp://a.example/",
      "https://a.example/?q=/", "https://a.example/#/", "https://a b/", "https://例.example/",
      "https://a.example/\"/",
    ])
  func refuses(text: String) {
    #expect(BaseURL(text) == nil)
  }

  @Test(
    "gives its path with a slash at both ends",
    arguments: [("https://a.example/", "/"), ("https://a.example/b/c/", "/b/c/")])
  func path(text: String, path: String) throws {
    #expect(try #require(BaseURL(text)).path == path)
  }
}
