/// A file operation the system refused.
package struct FileSystemFailure: Error, Hashable, Sendable {
  /// What was tried, as a verb: `read`, `create`, `exchange`.
  package let operation: String
  package let path: String
  /// The system's `errno`.
  package let code: Int32
  /// The system's own words for `code`.
  package let reason: String

  package init(operation: String, path: String, code: Int32, reason: String) {
    self.operation = operation
    self.path = path
    self.code = code
    self.reason = reason
  }

  /// `can't create 'site/zh/index.html': No space left on device`.
  package var text: String { "can't \(operation) '\(path)': \(reason)" }
}
