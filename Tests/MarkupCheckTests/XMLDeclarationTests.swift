import Diagnostics
import Languages
import MarkupCheck
import SiteFiles
import Testing

@Suite("The XML declaration of pictures and sitemaps")
struct XMLDeclarationTests {
  static let roots: [SiteFile.Kind: String] = [
    .picture: "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>",
    .sitemap: SitemapTests.sitemap(SitemapTests.entry("")).split(separator: "\n").dropFirst()
      .joined(),
  ]

  private func findings(_ declaration: String, _ kind: SiteFile.Kind) throws -> [Finding] {
    let root = try #require(Self.roots[kind])
    return try SamplePage.findings(declaration + root, at: "file.xml", kind: kind)
  }

  @Test(
    "The one declaration, or none, passes", arguments: [.picture, .sitemap] as [SiteFile.Kind],
    ["", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"])
  func pass(_ kind: SiteFile.Kind, _ declaration: String) throws {
    #expect(try findings(declaration, kind) == [])
  }

  @Test(
    "Any other declaration is an error at the file's beginning",
    arguments: [.picture, .sitemap] as [SiteFile.Kind],
    [
      "<?xml version=\"1.0\"?>", "<?xml version=\"1.0\" encoding=\"utf-8\"?>",
      "<?xml version='1.0' encoding='UTF-8'?>", "<?xml version=\"1.0\" encoding=\"GB18030\"?>",
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>",
      "<?xml\nversion=\"1.0\" encoding=\"UTF-8\"?>", "<?xml\tversion=\"1.0\"?>",
    ])
  func other(_ kind: SiteFile.Kind, _ declaration: String) throws {
    #expect(
      try findings(declaration, kind) == [
        Finding(
          rule: MarkupRule.construct.name, severity: .error,
          summary: Bilingual(
            zh: "XML 声明应为“<?xml version=\"1.0\" encoding=\"UTF-8\"?>”",
            en: "an XML declaration is '<?xml version=\"1.0\" encoding=\"UTF-8\"?>'"),
          place: SourcePlace(file: "site/file.xml", line: 1, column: 1))
      ])
  }
}
