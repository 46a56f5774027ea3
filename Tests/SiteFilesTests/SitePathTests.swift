import SiteFiles
import Testing

@Suite("Paths in the site")
struct SitePathTests {
  @Test(
    "A path is components of a-z, 0-9, -, _ and .",
    arguments: [
      "index.html", "zh/index.html", "404.html", "zh/departments/a-b_c/2022/goals/1/index.html",
      "a", "-", "_", "a.", "a..b", "0/0", String(repeating: "a", count: 128),
    ])
  func accepted(_ text: String) throws {
    let path = try #require(SitePath(text))
    #expect(path.text == text)
    #expect(path.components == text.split(separator: "/").map(String.init))
  }

  @Test(
    "Anything else is no path",
    arguments: [
      "", "/", "/zh", "zh/", "zh//index.html", ".", "..", "../zh", "zh/..", "zh/../en", ".git",
      "zh/.htaccess", "Index.html", "ZH", "a b", "a\u{0}", "a\n", "a\\b", "a:b", "a%2fb", "a?b",
      "a#b",
      "é", "市容", "ａ", "a\u{301}", String(repeating: "a", count: 129),
    ])
  func refused(_ text: String) {
    #expect(SitePath(text) == nil)
  }

  @Test(
    "An address leaves out a page's index.html",
    arguments: [
      ("index.html", ""), ("zh/index.html", "zh/"), ("zh/years/2022/index.html", "zh/years/2022/"),
      ("404.html", "404.html"), ("zh/404.html", "zh/404.html"), ("sitemap.xml", "sitemap.xml"),
      ("index.html/a", "index.html/a"), ("zh/my-index.html", "zh/my-index.html"),
    ])
  func address(_ text: String, _ expected: String) throws {
    #expect(try #require(SitePath(text)).address == expected)
  }

  @Test(
    "A reference leads from one file to another",
    arguments: [
      ("index.html", "index.html", "./"),
      ("zh/index.html", "zh/index.html", "./"),
      ("index.html", "zh/index.html", "zh/"),
      ("zh/index.html", "index.html", "../"),
      ("zh/index.html", "en/index.html", "../en/"),
      ("zh/years/2022/index.html", "en/years/2022/index.html", "../../../en/years/2022/"),
      ("zh/years/2022/index.html", "zh/years/2023/index.html", "../2023/"),
      ("zh/years/2022/index.html", "zh/index.html", "../../"),
      ("zh/index.html", "zh/years/2022/index.html", "years/2022/"),
      ("zh/years/2022/index.html", "assets/style.css", "../../../assets/style.css"),
      ("404.html", "assets/style.css", "assets/style.css"),
      ("404.html", "index.html", "./"),
      ("404.html", "404.html", "404.html"),
      ("zh/404.html", "zh/index.html", "./"),
      ("zh/a/index.html", "zh/a.html", "../a.html"),
      ("a/a/index.html", "a/a/a/index.html", "a/"),
      ("a/a/a/index.html", "a/index.html", "../../"),
      ("a/b/a/index.html", "b/a/index.html", "../../../b/a/"),
    ])
  func reference(_ from: String, _ to: String, _ expected: String) throws {
    let from = try #require(SitePath(from))
    let to = try #require(SitePath(to))
    #expect(from.reference(to: to) == expected)
  }

  @Test("Following a reference from a file's folder leads to the other file")
  func followed() throws {
    let texts = [
      "index.html", "404.html", "a/index.html", "a/b/index.html", "a/b/c.css", "b/index.html",
      "b/a/index.html", "a/a/a/index.html", "a/a/b.json",
    ]
    let paths = try texts.map { try #require(SitePath($0)) }
    for from in paths {
      for to in paths {
        var folder = from.components.dropLast().map(\.self)
        var reference = from.reference(to: to)[...]
        if reference == "./" { reference = "" }
        while reference.hasPrefix("../") {
          try #require(folder.popLast() != nil)
          reference = reference.dropFirst(3)
        }
        let address = folder.map { $0 + "/" }.joined() + reference
        #expect(address == to.address, "from \(from.text) to \(to.text)")
      }
    }
  }

  @Test("Paths are ordered by their bytes")
  func order() throws {
    let sorted = ["404.html", "a-b/a", "a.b", "a/b", "a0", "a_", "aa", "b"]
    let paths = try sorted.reversed().map { try #require(SitePath($0)) }
    #expect(paths.sorted().map(\.text) == sorted)
  }
}
