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
      theme: "../../theme")
    try compare(page, with: name)
  }

  @Test("So are the files that stand alone", arguments: Gallery.exhibits.map(\.name))
  func files(_ name: String) throws {
    let exhibit = try #require(Gallery.exhibits.first { $0.name == name })
    let file = try #require(exhibit.chart.standalone(width: .wide, style: ThemeFiles().style))
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

  @Test("The theme has both grounds of each colour, and a rule for each class of a drawing")
  func theme() throws {
    let theme = try ThemeFiles()
    let names = theme.tokens(.light).keys.filter { theme.tokens(.dark)[$0] == nil }
    #expect(names.sorted() == ["--measure", "--sans", "--serif"])
    #expect(theme.tokens(.dark).count >= 18)
    let drawings = Gallery.exhibits.compactMap { $0.chart.svg(width: .wide, id: "x") }
    let classes = try Set(drawings.flatMap { try Drawing($0, .wide).classes })
    let bare = classes.subtracting(["chart-wide"]).filter { name in
      let family = name.prefix { $0 != "-" }
      return !theme.rules.contains(".\(name)") && !theme.rules.contains("[class|=\(family)]")
    }
    #expect(bare.sorted() == [])
  }
}
