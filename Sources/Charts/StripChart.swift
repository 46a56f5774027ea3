import Records
package import XMLTree

/// How the figures of many are spread over one scale, with one of them picked out.
///
/// The scale spans the figures and needn't hold zero: places are compared, not lengths.
package struct StripChart: Chart {
  package struct Item: Hashable, Sendable {
    package let label: String
    package let figure: Figure
    package let link: RowLink?

    package init(label: String, figure: Figure, link: RowLink? = nil) {
      self.label = label
      self.figure = figure
      self.link = link
    }
  }

  package let items: [Item]
  /// Which of the items is picked out, by its place in `items`; `nil` for none.
  package let picked: Int?
  /// The word for the others with how many there are, such as `12 departments (self-assessed)`.
  package let othersLabel: String
  /// The value in the middle, its text with the word for it; `nil` for none.
  package let median: Figure?
  package let caption: ChartCaption

  package init(
    items: [Item], picked: Int?, othersLabel: String, median: Figure?,
    caption: ChartCaption
  ) {
    self.items = items
    self.picked = picked.flatMap { items.indices.contains($0) ? $0 : nil }
    self.othersLabel = othersLabel
    self.median = median
    self.caption = caption
  }

  package var text: ChartText { caption.text(table) }

  package var table: ChartTable {
    ChartTable(
      headings: [""], rows: items.map { ChartTable.Row($0.label, [Phrase($0.figure)], $0.link) })
  }

  package func svg(width: ChartWidth, id: String) -> Element? {
    guard !items.isEmpty else { return nil }
    var sheet = Sheet(width: width, id: id)
    drawKey(on: &sheet)
    let values = items.map(\.figure.value) + (median.map { [$0.value] } ?? [])
    let axis = HorizontalAxis(
      spanning: values, hasZero: false, from: sheet.left + 10, to: sheet.right - 10,
      caption: caption, sheet: sheet)
    let places = stack(axis.scale)
    let layers = (places.map(\.layer).max() ?? 0) + 1
    let rise = min(Self.dot, Length(180) / layers)
    let (top, bottom) = (sheet.top + 8, sheet.top + 8 + max(rise * (layers - 1) + 32, 48))
    axis.drawGrid(from: top, to: bottom, on: &sheet)
    if let median {
      sheet.addBox(
        .target, x: axis.scale.position(of: median.value) - Length(hundredths: 150), y: top,
        width: 3, height: bottom - top)
    }
    // The one picked out last, so that nothing lies over it.
    for index in items.indices.filter({ $0 != picked }) + (picked.map { [$0] } ?? []) {
      draw(index, x: places[index].x, y: bottom - 14 - rise * places[index].layer, on: &sheet)
    }
    sheet.advance(by: bottom - sheet.top + 4)
    axis.drawFigures(on: &sheet)
    return sheet.svg(text: text)
  }

  private func draw(_ index: Int, x: Length, y: Length, on sheet: inout Sheet) {
    let item = items[index]
    sheet.addLink(to: item.link, name: name(of: item)) { sheet in
      let isPicked = index == picked
      sheet.add(isPicked ? Series.third.marker(x: x, y: y) : StateMark.noTarget.shape(x: x, y: y))
    }
  }

  private func name(of item: Item) -> Phrase {
    [Phrase(item.label), Phrase(item.figure)].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func drawKey(on sheet: inout Sheet) {
    let picked = picked.map { items[$0] }
    Legend(
      items: [
        picked.map {
          Legend.Item(.marker(.third), name(of: $0))
        },
        Legend.Item(.mark(.noTarget), othersLabel),
        median.map { Legend.Item(.tick, Phrase($0)) },
      ].compactMap { $0 }
    ).draw(on: &sheet)
  }

  /// Where each item stands: dots that would touch are laid on those that stand already.
  private func stack(_ scale: PositionScale) -> [(x: Length, layer: Int)] {
    let xs = items.map { scale.position(of: $0.figure.value) }
    var places = xs.map { (x: $0, layer: 0) }
    var ends: [Length] = []
    for index in xs.indices.sorted(by: { (xs[$0], $0) < (xs[$1], $1) }) {
      let layer = ends.firstIndex { $0 + Self.dot <= xs[index] } ?? ends.count
      if layer == ends.count { ends.append(xs[index]) } else { ends[layer] = xs[index] }
      places[index].layer = layer
    }
    return places
  }

  /// From the middle of a dot to the next that doesn't touch it.
  private static let dot: Length = 14
}
