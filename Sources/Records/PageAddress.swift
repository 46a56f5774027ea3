/// Where a page stands below the folder of its language, such as `departments/parks/2023/`.
package struct PageAddress: Hashable, Sendable, Comparable {
  /// Ends in a slash; empty for the home page.
  package let text: String

  /// `nil` unless each component is 1 to 64 of a–z, 0–9 and `-` and is followed by a slash.
  package init?(_ text: String) {
    guard text.isEmpty || text.hasSuffix("/") else { return nil }
    let components = text.dropLast().split(separator: "/", omittingEmptySubsequences: false)
    guard text.isEmpty || components.allSatisfy({ Identifier(String($0)) != nil }) else {
      return nil
    }
    self.text = text
  }

  /// The page of a report.
  package init(of report: ReportID) {
    text = "departments/\(report.text)/"
  }

  package static func + (left: PageAddress, right: PageAddress) -> PageAddress {
    PageAddress(joined: left.text + right.text)
  }

  private init(joined text: String) {
    self.text = text
  }

  package static func < (left: PageAddress, right: PageAddress) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}
