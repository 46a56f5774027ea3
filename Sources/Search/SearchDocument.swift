package import Languages

/// What one search result leads to, in both languages: a place on a page.
package struct SearchDocument: Hashable, Sendable {
  /// What a result is about; results that are otherwise equal stand in this order.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case department
    case page
    case project
    case report
    case goal
    case indicator
    case narrative

    /// Its place in the order, which is how files and the script name it.
    package var number: Int {
      switch self {
      case .department: 0
      case .page: 1
      case .project: 2
      case .report: 3
      case .goal: 4
      case .indicator: 5
      case .narrative: 6
      }
    }
  }

  package let kind: Kind
  /// `nil` for what belongs to no year: it stands before any year.
  package let year: String?
  /// The department's identifier; `nil` for what belongs to none.
  package let department: String?
  package let title: Bilingual<String>
  /// The words of the page as a reader sees them, without markup.
  package let text: Bilingual<String>
  /// What finds the document without being shown: its identifiers, whose it is.
  package let keywords: Bilingual<String>
  /// The name whose pinyin finds the document; `nil` for what has no name of its own.
  package let reading: String?
  /// What it can be narrowed down by besides kind, year and department, such as `met`.
  package let facets: [String]
  /// Relative to the site's root, with no slash in front; it may end in a fragment.
  package let address: Bilingual<String>

  package init(
    kind: Kind, year: String?, department: String?, title: Bilingual<String>,
    text: Bilingual<String>, keywords: Bilingual<String> = Bilingual(zh: "", en: ""),
    reading: String? = nil, facets: [String] = [], address: Bilingual<String>
  ) {
    self.kind = kind
    self.year = year
    self.department = department
    self.title = title
    self.text = text
    self.keywords = keywords
    self.reading = reading
    self.facets = facets
    self.address = address
  }
}
