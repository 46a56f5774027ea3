/// One text found inside an attached file.
package struct AttachedText: Hashable, Sendable {
  /// Where it stands in the file: `line 3`, `Sheet1!B7`, `docProps/core.xml: creator`.
  package let part: String
  /// What heads it: the heading of its column, or the name of its element.
  package let label: String?
  package let text: String

  package init(part: String, label: String? = nil, text: String) {
    self.part = part
    self.label = label
    self.text = text
  }
}
