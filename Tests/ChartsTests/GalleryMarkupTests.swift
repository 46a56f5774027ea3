import Diagnostics
import MarkupCheck
import SiteFiles
import Testing
import XMLTree

@testable import Charts

@Suite("The site's markup check accepts every chart")
struct GalleryMarkupTests {
  private static let checker = MarkupChecker(baseURL: "https://gazette.example/")

  private func findings(_ path: String, _ kind: SiteFile.Kind, _ bytes: [UInt8]) throws
    -> [Finding]
  {
    let file = SiteFile(path: try #require(SitePath(path)), kind: kind, bytes: bytes)
    switch Self.checker.check(file) {
    case .passed: return []
    case .refused(let findings): return findings
    }
  }

  @Test("Stand-alone files", arguments: (Gallery.exhibits + Gallery.edges).map(\.name))
  func files(_ name: String) throws {
    let style = try ThemeFiles().style
    let exhibit = try #require((Gallery.exhibits + Gallery.edges).first { $0.name == name })
    for width in ChartWidth.allCases {
      guard let bytes = exhibit.chart.standalone(width: width, style: style) else { continue }
      let findings = try findings("assets/chart.svg", .picture, bytes)
      #expect(findings == [])
    }
  }

  @Test("The gallery's page, with every link and the row it leads to")
  func page() throws {
    let bytes = GalleryPage.bytes(
      title: "Charts", exhibits: Gallery.exhibits, theme: "../theme")
    let findings = try findings("en/gallery/index.html", .page, bytes)
    #expect(findings == [])
  }
}
