package import Records

/// Why flows can't be drawn: all the reasons at once.
package struct SankeyRefusal: Error, Hashable {
  package enum Fault: Hashable, Sendable {
    /// Nothing flows.
    case empty
    /// More than twelve nodes: a table says it better.
    case tooManyNodes(Int)
    /// The flow at this place in the list begins or ends at no node.
    case unknownNode(flow: Int)
    /// The flow at this place in the list isn't more than zero.
    case notPositive(flow: Int)
    /// No flow begins or ends at the node.
    case untouched(node: Int)
    /// Flows lead back to where they came from.
    case circle
    /// The node is said to hold one amount, and another flows in.
    case inflow(node: Int, stated: ExactDecimal, flowing: ExactDecimal)
    /// The node is said to hold one amount, and another flows out.
    case outflow(node: Int, stated: ExactDecimal, flowing: ExactDecimal)
  }

  package let faults: [Fault]
}
