import Foundation

@testable import Charts

/// The theme's tokens and its rules for charts, read from the checkout.
struct ThemeFiles {
  let rules: String
  private let sheet: String

  init() throws {
    let theme = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(component: "theme")
    rules = try String(
      contentsOf: theme.appending(components: "assets", "charts.css"), encoding: .utf8)
    sheet = try String(contentsOf: theme.appending(component: "tokens.css"), encoding: .utf8)
  }

  /// The declarations of a ground, by name.
  func tokens(_ palette: Palette) -> [String: String] {
    var tokens: [String: String] = [:]
    for line in lines(palette) {
      let pair = line.split(separator: ":", maxSplits: 1)
      tokens[String(pair[0])] = pair[1].filter { $0 != ";" }.trimmingCharacters(in: .whitespaces)
    }
    return tokens
  }

  /// As SiteBuild would make it of the same files.
  var style: ChartStyle {
    func colours(_ palette: Palette) -> String {
      lines(palette).filter { $0.contains("#") }.joined(separator: " ")
    }
    return ChartStyle(
      light: colours(.light), dark: colours(.dark), faces: tokens(.light)["--sans"] ?? "",
      rules: rules)
  }

  private func lines(_ palette: Palette) -> [String] {
    let block =
      sheet.components(separatedBy: palette == .light ? ":root {" : "dark) {")
      .dropFirst().first ?? ""
    return block.prefix { $0 != "}" }.split(separator: "\n")
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { $0.hasPrefix("--") }
  }
}
