import Languages
import Records
import Testing

@Suite("Addresses of pages")
struct PageAddressTests {
  @Test("Each component is an identifier and has its slash")
  func addresses() throws {
    #expect(PageAddress("")?.text == "")
    let page = try #require(PageAddress("departments/parks/2023/"))
    let below = try #require(PageAddress("form/"))
    #expect((page + below).text == "departments/parks/2023/form/")
    for text in ["/", "a", "/a/", "a//", "a//b/", "../", "A/", "a/b", "a/ /"] {
      #expect(PageAddress(text) == nil, "'\(text)'")
    }
  }
}
