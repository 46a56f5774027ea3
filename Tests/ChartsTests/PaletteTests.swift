import Testing

@Suite("The colours of charts")
struct PaletteTests {
  @Test("Black on white is 21 to 1, a colour on itself 1 to 1")
  func extremes() {
    #expect(abs(Palette.light.contrast("sheet", "sheet") - 1) < 0.0001)
    #expect(Palette.light.contrast("unknown", "paper").isNaN)
    #expect(abs(Palette.light.contrast("ink", "paper") - 16.5) < 0.05)
  }

  @Test("Words are 4.5 to 1 on what they stand on", arguments: Palette.allCases)
  func words(_ palette: Palette) {
    let pairs = [
      ("ink", "paper"), ("ink-2", "paper"), ("lost", "paper"), ("link", "paper"),
      ("ink", "heat-1"), ("ink", "heat-2"), ("ink", "heat-3"), ("paper", "heat-4"),
      ("paper", "heat-5"),
    ]
    #expect(pairs.filter { palette.contrast($0.0, $0.1) < 4.5 }.map(\.1) == [])
  }

  @Test("Marks are 3 to 1 on the ground, and series to the next", arguments: Palette.allCases)
  func marks(_ palette: Palette) {
    let marks = ["series-1", "series-2", "series-3", "series-4", "got", "lost", "ink-2"]
    #expect(marks.filter { palette.contrast($0, "paper") < 3 } == [])
    let series = marks.prefix(4)
    #expect(
      zip(series, series.dropFirst()).filter { palette.contrast($0, $1) < 3 }.map(\.1) == [])
  }
}
