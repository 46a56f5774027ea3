package import Records

/// All that may be published: only the auditor can make it, so nothing unaudited reaches a page.
package struct AuditedRecords: Sendable {
  package let site: Site
  /// Sorted by id.
  package let departments: [Department]
  /// Sorted by department, then year.
  package let reports: [AuditedReport]
  /// Sorted by id.
  package let pages: [StandingPage]
  /// Sorted by department, then name; the gate for private and secret data has read them.
  package let attachments: [Attachment]
  /// In the order of retired.yaml.
  package let retired: [RetiredAddress]
  package let glossary: Glossary

  /// The site's own texts, then each department's, sorted by id.
  package let translationCounts: [TranslationCount]
  /// Translations in use that a machine made and nobody has looked over.
  package let machineMade: Set<String>

  init(
    site: Site, departments: [Department], reports: [AuditedReport], pages: [StandingPage],
    attachments: [Attachment], retired: [RetiredAddress], glossary: Glossary,
    translationCounts: [TranslationCount],
    machineMade: Set<String>
  ) {
    self.site = site
    self.departments = departments
    self.reports = reports
    self.pages = pages
    self.attachments = attachments
    self.retired = retired
    self.translationCounts = translationCounts
    self.machineMade = machineMade
    self.glossary = glossary
  }
}
