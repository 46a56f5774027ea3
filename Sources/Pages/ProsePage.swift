import Audit
import Languages
import Records
import SiteFiles
import Templates
import XMLTree

/// A standing page such as `/zh/about/`, from its Markdown.
struct ProsePage: PageView {
  let page: StandingPage

  var address: Address { .standing(page.id.value) }
  let template = "prose"

  func title(in context: PageContext) -> String { page.title.value[context.language] }

  func description(in context: PageContext) -> Sentence {
    context.words.sentence(
      "prose-description",
      [
        "title": Sentence(title(in: context)),
        "site": Sentence(context.records.site.name.value[context.language]),
      ])
  }

  func breadcrumbs(in context: PageContext) -> [Breadcrumb] {
    [Breadcrumb(context.words("nav-home"), .home), Breadcrumb(title(in: context))]
  }

  func content(in context: PageContext) -> [String: TemplateValue] {
    let markup = ProseMarkup(context: context)
    return ["body": .markup(page.blocks[context.language].map(markup.node(of:)))]
  }
}

/// Prose as elements; links between pages become relative and keep the language.
private struct ProseMarkup {
  let context: PageContext

  func node(of block: ProseBlock) -> Node {
    switch block {
    case .heading(let level, let inlines):
      element("h\(level)", inlines.map(node(of:)))
    case .paragraph(let inlines):
      element("p", inlines.map(node(of:)))
    case .list(let ordered, let items):
      element(ordered ? "ol" : "ul", items.map { element("li", $0.map(node(of:))) })
    case .quote(let blocks):
      element("blockquote", blocks.map(node(of:)))
    case .code(let text):
      element("pre", [element("code", [.text(text)])])
    }
  }

  private func node(of inline: ProseInline) -> Node {
    switch inline {
    case .text(let text): .text(text)
    case .emphasis(let inlines): element("em", inlines.map(node(of:)))
    case .strong(let inlines): element("strong", inlines.map(node(of:)))
    case .code(let text): element("code", [.text(text)])
    case .link(let address, let inlines):
      .element(
        Element("a", [Attribute("href", reference(to: address))], inlines.map(node(of:))))
    }
  }

  private func element(_ name: String, _ children: [Node]) -> Node {
    .element(Element(name, [], children))
  }

  /// `/method/` becomes a relative link to that page in this language; all else stays.
  ///
  /// A path that leads nowhere is found by the link check, which knows every page.
  private func reference(to address: String) -> String {
    guard address.hasPrefix("/") else { return address }
    let parts = address.dropFirst().split(
      separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let fragment = parts.count == 2 ? "#\(parts[1])" : ""
    let path = "\(context.language.rawValue)/\(parts.first ?? "")"
    let file = path.hasSuffix("/") ? path + "index.html" : path
    guard let target = SitePath(file) else { return address }
    return context.link(to: target) + fragment
  }
}
