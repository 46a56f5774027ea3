/// The two widths each chart is drawn in, since a chart scaled down scales its text.
///
/// A page holds both and shows one: the wide one only where it has about 900 px.
package enum ChartWidth: String, Hashable, Sendable, CaseIterable {
  case wide
  case narrow

  /// The width of the view box in user units.
  package var units: Int {
    switch self {
    case .wide: 960
    case .narrow: 340
    }
  }

  /// The size of all text in user units, so that it stays over 15 px on a screen of 320 px.
  package var textSize: Int {
    switch self {
    case .wide: 16
    case .narrow: 19
    }
  }
}
