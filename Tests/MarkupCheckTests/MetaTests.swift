import Diagnostics
import Languages
import SiteFiles
import Testing

@Suite("What a page says of itself in its head")
struct MetaTests {
  private static let viewport = "<meta name=\"viewport\""
  private static let said =
    "'meta' needs 'charset', or 'name', 'http-equiv' or 'property' with 'content'"

  @Test("A property with its content is a label as a name is")
  func good() throws {
    let label = "<meta property=\"og:title\" content=\"Results\"/>\n"
    let page = SamplePage.text.replacing(Self.viewport, with: label + Self.viewport)
    #expect(try SamplePage.findings(page) == [])
  }

  @Test(
    "A property without content, beside a name or under no name is refused where it stands",
    arguments: [
      "<meta property=\"og:title\"/>", "<meta content=\"Results\"/>",
      "<meta property=\"og:title\" name=\"title\" content=\"Results\"/>",
    ])
  func refused(label: String) throws {
    let marked = try SamplePage.marked([
      SeededFault.Edit(
        old: Self.viewport, new: "‹markup-required-attribute›\(label)\n\(Self.viewport)")
    ])
    let path = try #require(SitePath("en/index.html"))
    #expect(
      try SamplePage.findings(marked.text).map { $0.text(in: .en) }
        == marked.lines(in: path, saying: [Self.said]))
  }

  @Test("The content of a property is text, whatever it looks like")
  func hostile() throws {
    let label = "<meta property=\"og:title\" content=\"&quot;&gt;&lt;x&gt;\"/>\n"
    let page = SamplePage.text.replacing(Self.viewport, with: label + Self.viewport)
    #expect(try SamplePage.findings(page) == [])
  }
}
