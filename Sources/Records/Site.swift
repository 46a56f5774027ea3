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
  /// Severities that are other than the rules' own.
  package let severities: [SeverityOverride]

  /// What it says of itself as a government website.
  package let labels: SiteLabels

  /// Departments whose texts may be shown in Chinese until their English is settled.
  package let translationPending: [Placed<Identifier>]

  package init(
    name: Text, description: Text, publisher: Text, publisherNote: Text?,
    baseURL: Placed<String>?, date: Placed<CalendarDate>?, severities: [SeverityOverride] = [],
    labels: SiteLabels = SiteLabels(), translationPending: [Placed<Identifier>] = []
  ) {
    self.name = name
    self.description = description
    self.publisher = publisher
    self.publisherNote = publisherNote
    self.baseURL = baseURL
    self.date = date
    self.severities = severities
    self.labels = labels
    self.translationPending = translationPending
  }
}
