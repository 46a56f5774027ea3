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
