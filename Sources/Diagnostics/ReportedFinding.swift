/// A finding as a report of the run lists it.
package struct ReportedFinding: Hashable, Sendable {
  package let finding: Finding
  package let standing: Standing

  package init(_ finding: Finding, standing: Standing = .open) {
    self.finding = finding
    self.standing = standing
  }
}
