/// A name that heads a clause, and what its sentence says in numbers after it.
package struct Mention: Hashable, Sendable {
  /// Which of the names, from 0.
  package let name: Int
  /// The number right behind the name (道路绿化率95%, 道路绿化率达到95%, 道路绿化率：95%).
  package let direct: Quantity?
  /// The other numbers up to the next name or the end of the sentence.
  package let further: [Quantity]
}
