/// The class of a part of a chart; the theme's stylesheet gives it its colour.
enum Paint: String, Hashable, Sendable {
  /// Points had; a value reached. A filled shape.
  case got
  /// Points lost; too pale to stand alone, so the theme outlines it. Text in it is plain.
  case lost
  /// The tick at a target.
  case target
  /// The zero line.
  case axis
  /// The name of a row.
  case label
  /// A printed figure.
  case value
  /// What matters less: secondary words, a bar to compare with.
  case muted
}
