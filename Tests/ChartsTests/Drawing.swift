import Testing
import XMLTree

@testable import Charts

/// A drawn chart taken apart again, in user units.
struct Drawing {
  let root: Element
  let metrics: TextMetrics
  let width: Double
  let height: Double
  /// Every element below the root, in order.
  let elements: [Element]

  init(_ root: Element, _ width: ChartWidth) throws {
    self.root = root
    metrics = TextMetrics(size: width.textSize)
    let box = try #require(root.value(of: "viewBox")).split(separator: " ").compactMap(Double.init)
    try #require(box.count == 4)
    #expect(box[0] == 0 && box[1] == 0)
    (self.width, height) = (box[2], box[3])
    elements = Self.descendants(of: root)
  }

  var whole: Box { Box(left: 0, top: 0, right: width, bottom: height) }

  func named(_ name: String) -> [Element] {
    elements.filter { $0.name == name }
  }

  /// The room each text takes at most.
  var texts: [Box] {
    get throws {
      try named("text").map { element in
        let x = try Self.number(element, "x")
        let y = try Self.number(element, "y")
        let width = metrics.width(of: element.plainText).units
        let left =
          switch element.value(of: "text-anchor") {
          case "middle": x - width / 2
          case "end": x - width
          default: x
          }
        return Box(
          left: left, top: y - metrics.ascent.units, right: left + width,
          bottom: y + metrics.descent.units, what: element.plainText,
          isHaloed: element.classes.contains("halo"))
      }
    }
  }

  /// Boxes of every filled rectangle, without the hatching over some of them.
  var rectangles: [(paint: String, box: Box)] {
    get throws {
      try named("rect").compactMap { element in
        guard let paint = element.value(of: "class") else { return nil }
        return (paint, try Self.box(of: element))
      }
    }
  }

  /// Every class, as often as it is used.
  var classes: [String] { elements.flatMap(\.classes) }

  /// The bars, top down and from left to right: what the key shows of them is less tall.
  var bars: [(paint: String, box: Box)] {
    get throws {
      try rectangles.filter { $0.paint != "target" && $0.box.bottom - $0.box.top > 17 }
    }
  }

  /// Where a zero line stands: x, top and bottom.
  var axes: [Box] {
    get throws {
      try named("path").filter { $0.value(of: "class") == "axis" }.compactMap { element in
        let numbers = try #require(element.value(of: "d")).dropFirst()
          .split { $0 == " " || $0 == "v" }.compactMap { Double($0) }
        guard numbers.count == 3 else { return nil }
        return Box(
          left: numbers[0] - 0.75, top: numbers[1], right: numbers[0] + 0.75,
          bottom: numbers[1] + numbers[2], what: "axis")
      }
    }
  }

  /// Circles and diamonds.
  var marks: [Box] {
    get throws {
      let circles = try named("circle").map { element in
        let (x, y) = (try Self.number(element, "cx"), try Self.number(element, "cy"))
        let r = try Self.number(element, "r") + 1
        return Box(left: x - r, top: y - r, right: x + r, bottom: y + r, what: "circle")
      }
      let diamonds = try named("path").filter { $0.value(of: "class") == "missed" }.map { element in
        let numbers = try #require(element.value(of: "d"))
          .split { "MLZ ".contains($0) }.compactMap { Double($0) }
        try #require(numbers.count == 8)
        return Box(
          left: numbers[6], top: numbers[1], right: numbers[2], bottom: numbers[5], what: "diamond")
      }
      return circles + diamonds
    }
  }

  static func box(of element: Element) throws -> Box {
    let (x, y) = (try number(element, "x"), try number(element, "y"))
    return Box(
      left: x, top: y, right: x + (try number(element, "width")),
      bottom: y + (try number(element, "height")), what: element.value(of: "class") ?? "hatch")
  }

  private static func number(_ element: Element, _ name: String) throws -> Double {
    try #require(element.value(of: name).flatMap(Double.init))
  }

  private static func descendants(of element: Element) -> [Element] {
    element.children.flatMap { child -> [Element] in
      guard case .element(let child) = child else { return [] }
      return [child] + descendants(of: child)
    }
  }
}

/// A rectangle and what it is, for the message of a test that fails.
struct Box: Hashable {
  let left: Double
  let top: Double
  let right: Double
  let bottom: Double
  var what = ""
  /// Whether a rim of the ground keeps it apart from a line behind it.
  var isHaloed = false

  var corners: [Double] { [left, top, right, bottom] }

  /// Whether the two share more than an edge.
  func overlaps(_ other: Box) -> Bool {
    left < other.right - 0.001 && other.left < right - 0.001
      && top < other.bottom - 0.001 && other.top < bottom - 0.001
  }

  func contains(_ other: Box) -> Bool {
    left <= other.left && top <= other.top && other.right <= right && other.bottom <= bottom
  }
}

extension Length {
  var units: Double { Double(hundredths) / 100 }
}

extension Element {
  var classes: [String] {
    (value(of: "class") ?? "").split(separator: " ").map(String.init)
  }

  /// The text in the element and below it.
  var plainText: String {
    children.map { child in
      switch child {
      case .text(let text): text
      case .element(let element): element.plainText
      }
    }.joined()
  }
}
