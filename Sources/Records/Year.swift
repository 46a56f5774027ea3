/// A fiscal year, which in China is the calendar year: 1949 to 2199.
package struct Year: Hashable, Sendable, Comparable {
  package let number: Int

  /// `nil` unless `text` is four digits in range.
  package init?(_ text: String) {
    guard text.utf8.count == 4, text.utf8.allSatisfy({ (48...57).contains($0) }),
      let number = Int(text), (1949...2199).contains(number)
    else { return nil }
    self.number = number
  }

  package var text: String { String(number) }

  package static func < (left: Year, right: Year) -> Bool { left.number < right.number }
}
