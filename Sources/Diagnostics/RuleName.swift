/// The published name of a rule, such as `total-equals-scores`; never reused for another rule.
package struct RuleName: Hashable, Sendable, ExpressibleByStringLiteral, Comparable {
  package let text: String

  package init(stringLiteral text: String) {
    self.text = text
  }

  package init(_ text: String) {
    self.text = text
  }

  package static func < (left: RuleName, right: RuleName) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}
