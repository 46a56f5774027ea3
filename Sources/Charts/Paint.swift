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
  /// A line at a tick of an axis.
  case grid
  /// Fills of the four series a chart can hold, in order; `Series` says what else tells them apart.
  case series1 = "series-1"
  case series2 = "series-2"
  case series3 = "series-3"
  case series4 = "series-4"
  /// A part of a flow chart that money passes through.
  case node
  /// Steps of one hue, pale to full, behind a printed figure.
  case heat1 = "heat-1"
  case heat2 = "heat-2"
  case heat3 = "heat-3"
  case heat4 = "heat-4"
  case heat5 = "heat-5"
  /// A printed figure on one of the two full steps.
  case onHeat = "on-heat"
  /// A printed figure that a line may pass, with a rim of the ground round it.
  case onLine = "value halo"
  /// Where a figure should stand and none does.
  case gap
}
