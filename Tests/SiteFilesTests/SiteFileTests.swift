import SiteFiles
import Testing

@Suite("Files of the site")
struct SiteFileTests {
  @Test("Two files are equal when place, kind and bytes are", arguments: SiteFile.Kind.allCases)
  func equal(_ kind: SiteFile.Kind) throws {
    let path = try #require(SitePath("zh/index.html"))
    let file = SiteFile(path: path, kind: kind, bytes: [1, 2])
    #expect(file == SiteFile(path: path, kind: kind, bytes: [1, 2]))
    #expect(file != SiteFile(path: path, kind: kind, bytes: [1, 3]))
    #expect(file != SiteFile(path: path, kind: kind == .page ? .text : .page, bytes: [1, 2]))
    #expect(
      file != SiteFile(path: try #require(SitePath("en/index.html")), kind: kind, bytes: [1, 2]))
  }
}
