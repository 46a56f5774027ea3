/// What a theme says of drawings: colours by ground, faces, and the rules for charts.
package struct DrawingStyle: Sendable {
  /// Declarations of CSS, such as `--ink:#1c1b19;`.
  package let light: String
  package let dark: String
  /// What `font-family` is to be.
  package let faces: String
  /// assets/charts.css as it stands.
  package let rules: String

  package init(light: String, dark: String, faces: String, rules: String) {
    self.light = light
    self.dark = dark
    self.faces = faces
    self.rules = rules
  }
}
