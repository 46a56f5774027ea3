import Charts
import Foundation
import Testing
import XMLTree

@Suite("Charts as they are drawn")
struct ExpectedTests {
  /// All states of a bullet, a value far beyond its target, names of several lines.
  private static let edges = Sample.edges.filter {
    ["bullet-all-equal", "bullet-tenfold", "makeup-long-names"].contains($0.name)
  }

  @Test(
    "A drawing is the recorded one, byte for byte", arguments: Sample.report2022 + edges,
    ChartWidth.allCases)
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
