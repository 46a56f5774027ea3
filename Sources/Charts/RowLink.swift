/// The row of a table, on the same page, that holds the figures of a mark.
package struct RowLink: Hashable, Sendable {
  /// The row's id, without `#`.
  package let id: String

  /// Takes `[A-Za-z_][A-Za-z0-9_.-]*`; `nil` for anything else.
  package init?(_ id: String) {
    var isFirst = true
    for byte in id.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "_"):
        break
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"):
        if isFirst { return nil }
      default: return nil
      }
      isFirst = false
    }
    guard !isFirst else { return nil }
    self.id = id
  }
}
