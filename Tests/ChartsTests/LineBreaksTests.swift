import Testing

@testable import Charts

@Suite("Where lines break")
struct LineBreaksTests {
  /// Ten ems at a size of 10: a Chinese character is ten wide, an English letter about six.
  private let breaks = LineBreaks(metrics: TextMetrics(size: 10), width: 100)

  @Test(
    "Lines are as few as fit and even, and break where the language allows",
    arguments: [
      ("", []), (" \n\u{3000}", []),
      ("道路绿化率", ["道路绿化率"]),
      ("火车站广场设施设备维护", ["火车站广场设", "施设备维护"]),
      ("Road greening", ["Road greening"]),
      ("Elimination of damaged billboards", ["Elimination", "of damaged", "billboards"]),
      ("a  b\tc", ["a b c"]),
      ("“城管”部门等单位（试行）办法", ["“城管”部门等单", "位（试行）办法"]),
      ("一二三四五六七八九十，十一", ["一二三四五六七", "八九十，十一"]),
      ("WWWWWWWWWWWWWWWWWWWW", ["WWWWWWW", "WWWWWWW", "WWWWWW"]),
      // Evened out, but never so far that a word is cut which needn't be.
      ("a WWWWWWWWW a", ["a", "WWWWWWWWW", "a"]),
      ("a WWWWWWWWWWWW", ["a", "WWWWWW", "WWWWWW"]),
    ] as [(String, [String])])
  func lines(_ text: String, _ expected: [String]) {
    #expect(breaks.lines(of: text) == expected)
  }

  @Test("No line is wider than it may be and no character is lost", arguments: 1...60)
  func whole(_ count: Int) {
    let text = String("市容Market（一）rate，of 98%「整洁」and so on, 及其他各项工作（含督察）".prefix(count))
    let lines = breaks.lines(of: text)
    #expect(lines.allSatisfy { breaks.metrics.width(of: $0) <= breaks.width })
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }
}
