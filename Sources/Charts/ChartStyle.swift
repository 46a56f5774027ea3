/// How charts look in files that stand alone: made of the theme's tokens and its rules for charts,
/// so that a theme says each colour once.
package struct ChartStyle: Hashable, Sendable {
  private let light: String
  private let dark: String
  private let faces: String
  private let rules: String

  /// - Parameters:
  ///   - light: The colours on a light ground as declarations, `--ink: #1c1b19;` and so on.
  ///   - dark: Those on a dark ground.
  ///   - faces: What `font-family` is to be.
  ///   - rules: A rule for each class that a drawing uses, as in theme/assets/charts.css.
  package init(light: String, dark: String, faces: String, rules: String) {
    self.light = light
    self.dark = dark
    self.faces = faces
    self.rules = rules
  }

  /// The style of a file: light, dark, in print and with the reader's own colours.
  var text: String {
    """

    svg { \(light) color-scheme: light dark; font-family: \(faces); }
    @media (prefers-color-scheme: dark) { svg { \(dark) } }
    @media print { svg { \(light) } }
    .paper { fill: var(--paper); }
    .chart { fill: var(--ink); }
    \(rules)
    @media (forced-colors: active) { .paper { fill: Canvas; } }

    """
  }
}
