/// How much content is made.
package struct SampleSize: Sendable {
  package let departments: Int
  package let years: Int
  /// Of each department in each year, beside its own report.
  package let projects: Int
  package let seed: UInt64

  /// `nil` unless there is a department, one to twenty years, and at most 99 projects.
  package init?(departments: Int, years: Int, projects: Int, seed: UInt64) {
    // Past this the names of departments would come again.
    guard (1...5_184).contains(departments), (1...20).contains(years), (0...99).contains(projects)
    else { return nil }
    self.departments = departments
    self.years = years
    self.projects = projects
    self.seed = seed
  }

  package var reports: Int { departments * years * (1 + projects) }
}
