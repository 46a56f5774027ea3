/// What one search result leads to, in one language.
package struct SearchDocument: Hashable, Sendable {
  /// What a result is about; the name in the index file is the raw value.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case department
    case report
    case goal
    case indicator
    case narrative
    case page
  }

  package let title: String
  package let kind: Kind
  /// The word for the kind in the page's language, as the result shows it.
  package let kindName: String
  /// `nil` for what belongs to no year; the script ranks it as current, before any year.
  package let year: String?
  /// Relative to the site's root, with no slash in front; it may end in a fragment.
  package let address: String
  /// The words of the page as a reader sees them, without markup.
  package let text: String

  package init(
    title: String, kind: Kind, kindName: String, year: String?, address: String, text: String
  ) {
    self.title = title
    self.kind = kind
    self.kindName = kindName
    self.year = year
    self.address = address
    self.text = text
  }
}
