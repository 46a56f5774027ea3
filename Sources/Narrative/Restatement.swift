/// A thing said again: the first statement of it and a later one, which may disagree.
package struct Restatement: Hashable, Sendable {
  package let first: Quantity
  /// Which of the texts the first statement stands in, from 0.
  package let firstText: Int
  package let later: Quantity
  /// Which of the texts the later statement stands in, from 0.
  package let laterText: Int

  package var agrees: Bool { first.agrees(with: later) }
}
