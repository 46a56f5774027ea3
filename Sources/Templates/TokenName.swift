/// The design tokens a theme has, each a custom property of CSS; nothing else may be set.
enum TokenName {
  enum Kind: Hashable {
    /// `#rrggbb`, so that contrast can be computed; one for each ground.
    case colour
    /// Names of faces in their order.
    case faces
    /// A number with `em`, `rem`, `ch` or `px`.
    case length
  }

  /// In the order they are published.
  static let all: [(name: String, kind: Kind)] =
    [
      "paper", "sheet", "ink", "ink-2", "rule", "link", "seal", "seal-ink", "got", "lost",
      "lost-fill", "series-1", "series-2", "series-3", "series-4", "heat-1", "heat-2", "heat-3",
      "heat-4", "heat-5", "mark", "mark-ink",
    ].map { ($0, .colour) } + [("serif", .faces), ("sans", .faces), ("measure", .length)]

  static func kind(of name: String) -> Kind? {
    all.first { $0.name == name }?.kind
  }

  /// What is drawn or written on what, and the least contrast it needs.
  ///
  /// - Source: WCAG 2.2, 1.4.3 for text (4.5 to 1) and 1.4.11 for marks (3 to 1).
  static let pairs: [(front: String, ground: String, hundredths: Int)] =
    [
      ("ink", "paper"), ("ink", "sheet"), ("ink-2", "paper"), ("ink-2", "sheet"),
      ("link", "paper"), ("link", "sheet"), ("seal", "paper"), ("seal-ink", "seal"),
      ("got", "paper"), ("lost", "paper"), ("lost", "sheet"), ("mark-ink", "mark"),
      ("ink", "heat-1"), ("ink", "heat-2"), ("ink", "heat-3"),
      ("paper", "heat-4"), ("paper", "heat-5"),
    ].map { ($0.0, $0.1, 450) }
    + ["series-1", "series-2", "series-3", "series-4"].map { ($0, "paper", 300) }
}
