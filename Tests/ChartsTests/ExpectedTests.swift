import Charts
import Foundation
import Testing
import XMLTree

@Suite("Charts as they are drawn")
struct ExpectedTests {
  @Test(
    "The drawing of the 2022 report is the recorded one, byte for byte",
    arguments: Sample.report2022, ChartWidth.allCases)
  func recorded(_ sample: Sample, _ width: ChartWidth) throws {
    let svg = try #require(sample.svg(width))
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(components: "Expected", "\(sample.name)-\(width.rawValue).svg")
    let drawn = Data(svg.bytes + [UInt8(ascii: "\n")])
    if ProcessInfo.processInfo.environment["RECORD"] != nil { try drawn.write(to: file) }
    let expected = try Data(contentsOf: file)
    #expect(String(decoding: drawn, as: UTF8.self) == String(decoding: expected, as: UTF8.self))
  }
}
