import Languages
import XMLTree

@testable import Charts

/// The gallery as a page that links the theme's own style sheets.
enum GalleryPage {
  static func bytes(title: String, exhibits: [Exhibit], theme: String) -> [UInt8] {
    let head = Element(
      "head", [],
      [
        .element(Element("meta", [Attribute("charset", "utf-8")])),
        .element(
          Element(
            "meta",
            [
              Attribute("name", "viewport"),
              Attribute("content", "width=device-width, initial-scale=1"),
            ])), .element(Element("title", text: title)),
      ]
        + ["tokens.css", "assets/charts.css", "assets/style.css"].map { name in
          .element(
            Element(
              "link", [Attribute("rel", "stylesheet"), Attribute("href", "\(theme)/\(name)")]))
        })
    let main = Element(
      "main", [Attribute("class", "page")],
      [.element(Element("h1", text: title))] + exhibits.flatMap(section))
    let page = Element(
      "html",
      [
        Attribute("xmlns", "http://www.w3.org/1999/xhtml"), Attribute("lang", "en"),
        Attribute("xml:lang", "en"),
      ], [.element(head), .element(Element("body", [], [.element(main)]))])
    return Array("<!DOCTYPE html>\n".utf8) + page.bytes
  }

  /// A heading, the figure and, where marks link to its rows, the table.
  private static func section(_ exhibit: Exhibit) -> [Node] {
    guard let figure = exhibit.chart.figure(id: exhibit.name) else { return [] }
    let table = exhibit.chart.table
    let isLinked = table.rows.contains { $0.link != nil }
    let content: [Element] =
      [Element("h2", text: "\(exhibit.chart.text.title) (\(exhibit.name))"), figure]
      + (isLinked ? [scroller(table, exhibit)] : [])
    let language = exhibit.language.tag
    return [
      .element(
        Element(
          "section", [Attribute("lang", language), Attribute("xml:lang", language)],
          content.map(Node.element)))
    ]
  }

  /// The table, which may be wider than a phone.
  private static func scroller(_ table: ChartTable, _ exhibit: Exhibit) -> Element {
    let title = exhibit.chart.text.title
    return Element(
      "div",
      [
        Attribute("class", "scroller"), Attribute("role", "region"),
        Attribute("aria-label", "\(title) (\(exhibit.name))"), Attribute("tabindex", "0"),
      ], [.element(self.table(table, caption: title, isChinese: exhibit.language == .zh))])
  }

  private static func table(_ table: ChartTable, caption: String, isChinese: Bool) -> Element {
    var seen: Set<RowLink> = []
    let names = [isChinese ? "名称" : "Name"] + table.headings
    let heads = names.map { text in
      let text = text.isEmpty ? (isChinese ? "数值" : "Figure") : text
      return Node.element(Element("th", [Attribute("scope", "col")], text: text))
    }
    let rows = table.rows.map { row in
      let isNew = row.link.map { seen.insert($0).inserted } ?? false
      let id = isNew ? row.link.map { [Attribute("id", $0.id)] } ?? [] : []
      return Node.element(
        Element(
          "tr", id,
          [.element(Element("th", [Attribute("scope", "row")], text: row.name))]
            + row.cells.map { .element(Element("td", text: $0.text)) }))
    }
    return Element(
      "table", [],
      [
        .element(Element("caption", text: caption)),
        .element(Element("thead", [], [.element(Element("tr", [], heads))])),
        .element(Element("tbody", [], rows)),
      ])
  }
}
