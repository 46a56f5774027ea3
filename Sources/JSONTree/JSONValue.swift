/// A value of JSON whose members keep the order they are given in.
///
/// Names within one object are unique; whoever builds it sees to that.
package enum JSONValue: Hashable, Sendable {
  case null
  case boolean(Bool)
  case integer(Int)
  /// A decimal as it is printed, such as `91.870`; text outside JSON's grammar of numbers is
  /// written as a string, so that no document is ever broken by it.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// A name and its value.
  package struct Member: Hashable, Sendable {
    package let name: String
    package let value: JSONValue

    package init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }
}
