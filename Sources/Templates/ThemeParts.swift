import Gettext

/// What a theme folder holds, before it is known to hang together.
struct ThemeParts {
  /// Sorted by the path in the folder.
  var templates: [ParsedTemplate] = []
  var assets: [ThemeAsset] = []
  /// By the file's name, such as `zh.po`.
  var catalogues: [String: Catalogue] = [:]
  /// `nil` when there is no tokens.css.
  var tokens: TokenSheet?

  /// What pages load: the style sheet is the tokens, the rules for charts and the theme's own, in
  /// one file so that a page asks for one.
  var published: [ThemeAsset] {
    let charts = chartRules
    return assets.filter { $0.name != "charts.css" }.map { asset in
      guard asset.name == "style.css" else { return asset }
      return ThemeAsset(name: asset.name, bytes: (tokens?.css ?? []) + charts + asset.bytes)
    }
  }

  /// How a drawing looks that stands alone.
  var drawing: DrawingStyle {
    (tokens ?? TokenSheet(file: "")).drawing(rules: String(decoding: chartRules, as: UTF8.self))
  }

  private var chartRules: [UInt8] { assets.first { $0.name == "charts.css" }?.bytes ?? [] }
}
