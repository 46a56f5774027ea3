package import Languages

/// What site.yaml says of the site as a whole.
package struct Site: Hashable, Sendable {
  package let name: Text
  /// What the site is, in one sentence.
  package let description: Text
  /// Who publishes the site.
  package let publisher: Text
  /// What readers must know about the publisher, such as that it is an example; `nil` for nothing.
  package let publisherNote: Text?
  /// `https://…/` with a slash at the end.
  package let baseURL: Placed<String>?
  /// The day the site is published; the only clock of the pipeline.
  package let date: Placed<CalendarDate>?

  package init(
    name: Text, description: Text, publisher: Text, publisherNote: Text?,
    baseURL: Placed<String>?, date: Placed<CalendarDate>?
  ) {
    self.name = name
    self.description = description
    self.publisher = publisher
    self.publisherNote = publisherNote
    self.baseURL = baseURL
    self.date = date
  }
}

/// A page of prose, such as /about/, in both languages.
package struct StandingPage: Hashable, Sendable {
  package let id: Placed<Identifier>
  package let title: Text
  /// The same blocks in the same order in both languages; the title isn't among them.
  package let blocks: Bilingual<[ProseBlock]>

  package init(id: Placed<Identifier>, title: Text, blocks: Bilingual<[ProseBlock]>) {
    self.id = id
    self.title = title
    self.blocks = blocks
  }
}

/// A block of a standing page.
package indirect enum ProseBlock: Hashable, Sendable {
  /// Levels 2 to 6; level 1 is the page's title.
  case heading(level: Int, [ProseInline])
  case paragraph([ProseInline])
  case list(ordered: Bool, items: [[ProseBlock]])
  case quote([ProseBlock])
  case code(String)
}

/// A run of text inside a block.
package indirect enum ProseInline: Hashable, Sendable {
  case text(String)
  case emphasis([ProseInline])
  case strong([ProseInline])
  case code(String)
  case link(address: String, [ProseInline])
  case lineBreak
}

/// Everything content/ holds, read and typed but not yet scored or audited.
package struct ContentRecords: Sendable {
  package let site: Site
  /// Sorted by id.
  package let schemes: [Scheme]
  /// Sorted by id.
  package let departments: [Department]
  /// Sorted by department, then year.
  package let reports: [Report]
  /// Sorted by id.
  package let pages: [StandingPage]

  package init(
    site: Site, schemes: [Scheme], departments: [Department], reports: [Report],
    pages: [StandingPage]
  ) {
    self.site = site
    self.schemes = schemes
    self.departments = departments
    self.reports = reports
    self.pages = pages
  }
}
