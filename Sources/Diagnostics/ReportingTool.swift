/// Who a report says it is from.
package struct ReportingTool: Hashable, Sendable {
  package let name: String
  /// A semantic version, such as `0.3.0`.
  package let version: String

  package init(name: String = "gazette", version: String) {
    self.name = name
    self.version = version
  }
}
