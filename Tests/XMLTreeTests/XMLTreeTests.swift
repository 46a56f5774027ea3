import Testing

@Suite("x")
struct XMLTreeTests {
  @Test("y") func y() { #expect(1 == 1) }
}
