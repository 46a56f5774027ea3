/// A document that supports what a record states (佐证材料).
package struct Evidence: Hashable, Sendable {
  package let title: Text
  package let date: Placed<CalendarDate>?
  /// Where it can be had; `nil` when it isn't published elsewhere.
  package let address: Placed<String>?
  /// The file of the department's folder that it is; `nil` when it isn't attached.
  package let file: Placed<AttachmentName>?
  /// The SHA-256 the file must have; `nil` when it isn't stated.
  package let digest: Placed<String>?

  package init(
    title: Text, date: Placed<CalendarDate>?, address: Placed<String>?,
    file: Placed<AttachmentName>? = nil, digest: Placed<String>? = nil
  ) {
    self.title = title
    self.date = date
    self.address = address
    self.file = file
    self.digest = digest
  }
}
