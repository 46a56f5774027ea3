import Records
import XMLTree

@testable import Charts

/// A chart to draw, under a name that says what it holds.
struct Sample: Sendable {
  let name: String
  let draw: @Sendable (ChartWidth, String) -> Element?

  init(_ name: String, _ draw: @escaping @Sendable (ChartWidth, String) -> Element?) {
    self.name = name
    self.draw = draw
  }

  func svg(_ width: ChartWidth) -> Element? {
    draw(width, "\(name)-\(width.rawValue)")
  }
}

/// A figure from digits as a record prints them.
func figure(_ digits: String, _ text: String? = nil) -> Figure {
  Figure(ExactDecimal(digits) ?? ExactDecimal(0), text: text ?? digits)
}

let sampleText = ChartText(title: "A title", description: "A description.")
