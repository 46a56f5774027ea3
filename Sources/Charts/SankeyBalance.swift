import Records

/// What is wrong with a set of flows, and where its nodes stand when nothing is.
struct SankeyBalance {
  let faults: [SankeyRefusal.Fault]
  /// The column of each node; empty when something is wrong.
  let columns: [Int]

  init(nodes: [SankeyChart.Node], flows: [SankeyChart.Flow]) {
    var faults: [SankeyRefusal.Fault] = []
    if flows.isEmpty { faults.append(.empty) }
    if nodes.count > 12 { faults.append(.tooManyNodes(nodes.count)) }
    for (index, flow) in flows.enumerated() {
      if !nodes.indices.contains(flow.from) || !nodes.indices.contains(flow.to) {
        faults.append(.unknownNode(flow: index))
      }
      if flow.amount.value <= ExactDecimal(0) { faults.append(.notPositive(flow: index)) }
    }
    for (index, node) in nodes.enumerated() {
      let into = flows.filter { $0.to == index }.map(\.amount.value)
      let outOf = flows.filter { $0.from == index }.map(\.amount.value)
      if into.isEmpty, outOf.isEmpty { faults.append(.untouched(node: index)) }
      let stated = node.amount.value
      if !into.isEmpty, into.sum() != stated {
        faults.append(.inflow(node: index, stated: stated, flowing: into.sum()))
      }
      if !outOf.isEmpty, outOf.sum() != stated {
        faults.append(.outflow(node: index, stated: stated, flowing: outOf.sum()))
      }
    }
    var columns = [Int](repeating: 0, count: nodes.count)
    if faults.isEmpty {
      // The longest way through n nodes has n - 1 flows: what still moves after n rounds is a circle.
      var moves = true
      for _ in nodes.indices where moves {
        moves = false
        for flow in flows where columns[flow.to] <= columns[flow.from] {
          columns[flow.to] = columns[flow.from] + 1
          moves = true
        }
      }
      if moves { faults.append(.circle) }
    }
    self.faults = faults
    self.columns = faults.isEmpty ? columns : []
  }
}
