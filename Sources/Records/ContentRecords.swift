/// Everything content/ holds, read and typed but not yet scored or audited.
package struct ContentRecords: Sendable {
  package let site: Site
  /// Sorted by id.
  package let schemes: [Scheme]
  /// Sorted by id.
  package let departments: [Department]
  /// Sorted by id.
  package let reports: [Report]
  /// Sorted by id.
  package let pages: [StandingPage]
  /// Sorted by department, then name.
  package let attachments: [Attachment]
  /// In the order of baseline.yaml.
  package let baseline: [BaselineEntry]
  /// In the order of waivers.yaml.
  package let waivers: [Waiver]
  /// In the order of retired.yaml.
  package let retired: [RetiredAddress]
  /// Without terms when there is no glossary.yaml.
  package let glossary: Glossary

  /// The site's own texts, then each department's, sorted by id.
  package let translationCounts: [TranslationCount]
  /// Every text in use that has an entry in a catalogue: the site's, then each department's.
  package let translations: [Translation]
  /// Translations in use that a machine made and nobody has looked over.
  package let machineMade: Set<String>

  package init(
    site: Site, schemes: [Scheme], departments: [Department], reports: [Report],
    pages: [StandingPage], attachments: [Attachment] = [], baseline: [BaselineEntry] = [],
    waivers: [Waiver] = [], retired: [RetiredAddress] = [], glossary: Glossary = Glossary(),
    translationCounts: [TranslationCount] = [], translations: [Translation] = [],
    machineMade: Set<String> = []
  ) {
    self.site = site
    self.schemes = schemes
    self.departments = departments
    self.reports = reports
    self.pages = pages
    self.attachments = attachments
    self.baseline = baseline
    self.waivers = waivers
    self.retired = retired
    self.translationCounts = translationCounts
    self.translations = translations
    self.machineMade = machineMade
    self.glossary = glossary
  }
}
