/// A document that supports what a record states (佐证材料).
package struct Evidence: Hashable, Sendable {
  package let title: Text
  package let date: Placed<CalendarDate>?
  /// Where it can be had; `nil` when it isn't published.
  package let address: Placed<String>?

  package init(title: Text, date: Placed<CalendarDate>?, address: Placed<String>?) {
    self.title = title
    self.date = date
    self.address = address
  }
}
