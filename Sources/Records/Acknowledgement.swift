package import Diagnostics

/// An editor's public statement that a finding is known, and what is to be made of it.
///
/// It holds only while the rule still finds the very same values at the very same field.
package struct Acknowledgement: Hashable, Sendable {
  package let rule: Placed<RuleName>
  package let field: Placed<FieldPath>
  /// The values of the finding, in its order, as text: `["93", "91.87"]`.
  package let values: [Placed<String>]
  package let explanation: Text

  package init(
    rule: Placed<RuleName>, field: Placed<FieldPath>, values: [Placed<String>], explanation: Text
  ) {
    self.rule = rule
    self.field = field
    self.values = values
    self.explanation = explanation
  }
}

/// Where in a report a figure stands, independent of the file's layout.
///
/// `total`, `budget.basic`, `goals.city-appearance`, `goals.city-appearance.output`,
/// `indicators.shop-front-trading.deducted`, `sections.expenditure.basic`.
package struct FieldPath: Hashable, Sendable, Comparable {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package static func < (left: FieldPath, right: FieldPath) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}
