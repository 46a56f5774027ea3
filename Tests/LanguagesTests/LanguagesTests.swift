import Testing

@Suite("x")
struct LanguagesTests {
  @Test("y") func y() { #expect(1 == 1) }
}
