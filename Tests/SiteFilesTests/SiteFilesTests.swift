import Testing

@Suite("x")
struct SiteFilesTests {
  @Test("y") func y() { #expect(1 == 1) }
}
