import XMLTree

/// One of at most four series: a colour, a texture, a marker and a dash, all four of them different.
enum Series: Int, Hashable, Sendable, CaseIterable {
  case first
  case second
  case third
  case fourth

  var paint: Paint {
    switch self {
    case .first: .series1
    case .second: .series2
    case .third: .series3
    case .fourth: .series4
    }
  }

  /// How its line is broken; none for the first.
  var dash: [Attribute] {
    switch self {
    case .first: []
    case .second: [Attribute("stroke-dasharray", "9 4")]
    case .third: [Attribute("stroke-dasharray", "2 4")]
    case .fourth: [Attribute("stroke-dasharray", "12 4 2 4")]
    }
  }

  /// The marker round a point: circle, square, diamond, triangle.
  func marker(x: Length, y: Length) -> Node {
    let data =
      switch self {
      case .first: "M\((x - 5).text) \(y.text)a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z"
      case .second: "M\((x - 5).text) \((y - 5).text)h10v10h-10Z"
      case .third: "M\(x.text) \((y - 7).text)l7 7l-7 7l-7 -7Z"
      case .fourth: "M\(x.text) \((y - 6).text)l6 11h-12Z"
      }
    return .element(
      Element("path", [Attribute("class", "dot \(paint.rawValue)"), Attribute("d", data)]))
  }
}
