import Foundation
import Languages
import Testing
import XMLTree

@testable import Charts

@Suite("The gallery of charts in the manual")
struct GalleryTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(components: "Documentation", "Gallery")

  private func compare(_ drawn: [UInt8], with name: String) throws {
    let file = Self.folder.appending(component: name)
    if ProcessInfo.processInfo.environment["RECORD"] != nil { try Data(drawn).write(to: file) }
    let expected = try Data(contentsOf: file)
    #expect(String(decoding: drawn, as: UTF8.self) == String(decoding: expected, as: UTF8.self))
  }

  @Test(
    "The pages are the recorded ones, byte for byte",
    arguments: [("index.html", "Charts"), ("edges.html", "Charts at the edges")])
  func pages(_ name: String, _ title: String) throws {
    let page = GalleryPage.bytes(
      title: title, exhibits: name == "index.html" ? Gallery.exhibits : Gallery.shownEdges,
      styleSheet: "../../theme/assets/style.css")
    try compare(page, with: name)
  }

  @Test("So are the files that stand alone", arguments: Gallery.exhibits.map(\.name))
  func files(_ name: String) throws {
    let exhibit = try #require(Gallery.exhibits.first { $0.name == name })
    let file = try #require(exhibit.chart.standalone(width: .wide))
    if exhibit.language == .zh { try compare(file, with: "\(name).svg") }
    let text = String(decoding: file, as: UTF8.self)
    #expect(!text.contains("<a ") && !text.contains("http://www.w3.org/1999"))
    #expect(text.contains("<style>") && text.contains("class=\"paper\""))
  }

  @Test("Every kind of chart is in the gallery, in both languages")
  func kinds() {
    #expect(Gallery.exhibits.count == 28)
    #expect(Gallery.exhibits.allSatisfy { $0.chart.figure(id: "x") != nil })
  }

  @Test("The theme holds the same tokens and rules for charts as a file that stands alone")
  func theme() throws {
    let file = Self.folder.deletingLastPathComponent().deletingLastPathComponent()
      .appending(components: "theme", "assets", "style.css")
    let theme = try String(contentsOf: file, encoding: .utf8)
    let parts = [ChartStyle.rules, ChartStyle.forcedColours, ChartStyle.printed]
    #expect(parts.map { theme.contains($0) } == [true, true, true])
    let light = Palette.tokens(in: ChartStyle.light)
    let printed = Palette.tokens(in: ChartStyle.printed.filter { !"{}".contains($0) })
    #expect(printed.filter { light[$0.key] != nil && light[$0.key] != $0.value }.isEmpty)
    for palette in Palette.allCases {
      let tokens = Palette.tokens(in: palette == .light ? ChartStyle.light : ChartStyle.dark)
      #expect(tokens.count >= 18)
      for (name, colour) in tokens.sorted(by: { $0.key < $1.key }) {
        #expect(palette.theme(theme).contains("\(name): \(colour);"), "\(name)")
      }
    }
  }
}
