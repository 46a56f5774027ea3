import Templates

/// One kind of page: what it is called, where it hangs, and the values its template shows.
protocol PageView: Sendable {
  var address: Address { get }
  /// The layout in theme/templates/ that shows it.
  var template: String { get }

  func title(in context: PageContext) -> String
  /// What search engines and previews say of the page.
  func description(in context: PageContext) -> Sentence
  /// The record that the figures of the whole page are of, as text; `nil` where each names its own.
  var record: String? { get }
  /// The way from the home page down to this one, which is last and has no link.
  func breadcrumbs(in context: PageContext) -> [Breadcrumb]
  /// Whether terms of the glossary are linked in its prose.
  var linksTerms: Bool { get }
  /// What the template shows besides the frame.
  func content(in context: PageContext) -> [String: TemplateValue]
  /// The charts on the page, each of which is a picture of its own as well.
  func charts(in context: PageContext) -> [ChartFigure]
}

extension PageView {
  var record: String? { nil }
  var linksTerms: Bool { true }

  func charts(in context: PageContext) -> [ChartFigure] { [] }
}

/// A step of the way down to a page.
struct Breadcrumb {
  let label: String
  /// `nil` for the page itself.
  let address: Address?

  init(_ label: String, _ address: Address? = nil) {
    self.label = label
    self.address = address
  }
}
