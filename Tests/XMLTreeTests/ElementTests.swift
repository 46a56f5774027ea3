import Testing
import XMLTree

@Suite("Elements as they are written")
struct ElementTests {
  private static func element(_ name: String, _ children: Node...) -> Node {
    .element(Element(name, [], children))
  }

  private func written(_ node: Node) -> String {
    String(decoding: [node].bytes, as: UTF8.self)
  }

  @Test(
    "HTML's void elements close themselves",
    arguments: [
      "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
      "track", "wbr",
    ])
  func void(_ name: String) {
    #expect(written(.element(Element(name))) == "<\(name)/>")
  }

  @Test(
    "All other elements have an end tag, even without children",
    arguments: ["div", "p", "script", "td", "textarea", "title", "a", "rect", "x:y"])
  func ended(_ name: String) {
    #expect(written(.element(Element(name))) == "<\(name)></\(name)>")
  }

  @Test(
    "Inside SVG an element without children closes itself",
    arguments: [
      (element("svg"), "<svg/>"),
      (element("svg", element("rect")), "<svg><rect/></svg>"),
      (element("svg", element("g", element("path"))), "<svg><g><path/></g></svg>"),
      (element("math", element("mi")), "<math><mi/></math>"),
      (element("svg", element("title")), "<svg><title/></svg>"),
      (
        element("svg", element("foreignObject", element("div"))),
        "<svg><foreignObject><div></div></foreignObject></svg>"
      ),
      (
        element("svg", element("desc", element("p")), element("rect")),
        "<svg><desc><p></p></desc><rect/></svg>"
      ),
      (
        element("svg", element("foreignObject", element("svg", element("rect")))),
        "<svg><foreignObject><svg><rect/></svg></foreignObject></svg>"
      ),
      (element("div", element("svg"), element("p")), "<div><svg/><p></p></div>"),
    ])
  func foreign(_ node: Node, _ expected: String) {
    #expect(written(node) == expected)
  }

  @Test("Attributes keep their order and are escaped")
  func attributes() {
    let link = Element(
      "a",
      [Attribute("href", "?a=1&b=\"2\""), Attribute("class", "x\ny"), Attribute("xml:lang", "")],
      text: "1 < 2")
    #expect(
      written(.element(link))
        == "<a href=\"?a=1&amp;b=&quot;2&quot;\" class=\"x&#10;y\" xml:lang=\"\">1 &lt; 2</a>")
    #expect(link.value(of: "class") == "x\ny")
    #expect(link.value(of: "xml:lang") == "")
    #expect(link.value(of: "id") == nil)
  }

  @Test("Text and elements stand side by side, with nothing between them")
  func mixed() {
    let nodes: [Node] = [
      .text("a & "), Self.element("b", .text("b")), .text(""), Self.element("br"), .text(" c"),
    ]
    #expect(String(decoding: nodes.bytes, as: UTF8.self) == "a &amp; <b>b</b><br/> c")
    #expect([Node]().bytes == [])
  }

  @Test("An element, a node and a sequence write the same bytes")
  func ways() {
    let element = Element("p", [Attribute("id", "x")], text: "<")
    var fromElement = Array("·".utf8)
    element.append(to: &fromElement)
    var fromNode = Array("·".utf8)
    Node.element(element).append(to: &fromNode)
    #expect(fromElement == Array("·<p id=\"x\">&lt;</p>".utf8))
    #expect(fromNode == fromElement)
    #expect([Node.element(element)].bytes == element.bytes)
  }

  @Test("An element with empty text is not without children")
  func emptyText() {
    let title = Element("svg", [], [.element(Element("title", text: ""))])
    #expect(written(.element(title)) == "<svg><title></title></svg>")
  }

  @Test("Five hundred elements within one another are written and read in order")
  func deep() {
    let depth = 500
    var node = Node.text("x")
    for _ in 0..<depth { node = Self.element("i", node) }
    let expected =
      String(repeating: "<i>", count: depth) + "x" + String(repeating: "</i>", count: depth)
    #expect(written(node) == expected)
  }
}
