import Records
package import XMLTree

/// Money on its way from sources to uses; one can only be made of flows that balance.
package struct SankeyChart: Chart {
  package struct Node: Hashable, Sendable {
    package let label: String
    /// What passes through it.
    package let amount: Figure
    package let link: RowLink?

    package init(label: String, amount: Figure, link: RowLink? = nil) {
      self.label = label
      self.amount = amount
      self.link = link
    }
  }

  package struct Flow: Hashable, Sendable {
    /// Places in the list of nodes.
    package let from: Int
    package let to: Int
    package let amount: Figure

    package init(from: Int, to: Int, amount: Figure) {
      self.from = from
      self.to = to
      self.amount = amount
    }
  }

  package let nodes: [Node]
  package let flows: [Flow]
  package let caption: ChartCaption
  /// The column of each node, from 0: one past the last of those that flow into it.
  let columns: [Int]

  /// A chart of flows that balance.
  ///
  /// - Throws: `SankeyRefusal` with every reason why the picture would say what isn't so.
  package init(nodes: [Node], flows: [Flow], caption: ChartCaption) throws(SankeyRefusal) {
    self.nodes = nodes
    self.flows = flows
    self.caption = caption
    let balance = SankeyBalance(nodes: nodes, flows: flows)
    guard balance.faults.isEmpty else { throw SankeyRefusal(faults: balance.faults) }
    columns = balance.columns
  }

  package var text: ChartText { caption.text(table) }

  package var table: ChartTable {
    ChartTable(
      headings: [""],
      rows: flows.map { flow in
        ChartTable.Row(
          "\(nodes[flow.from].label) → \(nodes[flow.to].label)", [Phrase(flow.amount)],
          nodes[flow.from].link)
      })
  }

  package func svg(width: ChartWidth, id: String) -> Element? {
    var sheet = Sheet(width: width, id: id)
    SankeyPlot(chart: self, sheet: sheet).draw(on: &sheet)
    return sheet.svg(text: text)
  }
}
