import Foundation
import Testing

@Suite("Charts on the pages of the 2022 report")
struct ChartFigureTests {
  static let pages = ["zh", "en"].flatMap { language in
    ["", "goals/city-appearance/", "goals/planning-inspection/", "goals/station-square/"]
      .map { "\(language)/\(SitePagesTests.brigade)2022/\($0)index.html" }
  }

  /// What a chart says less the figures that name themselves: in its labels, in the titles of its
  /// links and in its description.
  private static func unnamed(in chart: Substring) -> [String] {
    let labels = chart.replacing(
      /<tspan data-figure="[^"]+" data-value="[^"]+"(?: data-record="[^"]+")?>[^<]*<\/tspan>/,
      with: "")
    let described = labels.matches(of: /data-figures="([^"]+)">([^<]*)</).map { match in
      var scalars = Array(String(match.2).unicodeScalars)
      for span in match.1.split(separator: " ").reversed() {
        let bounds = span.split(separator: "@").last?.split(separator: "+").compactMap { Int($0) }
        guard let bounds, bounds.count == 2 else { continue }
        scalars.removeSubrange(bounds[0]..<(bounds[0] + bounds[1]))
      }
      var words = String.UnicodeScalarView()
      words.append(contentsOf: scalars)
      return String(words)
    }
    let rest = labels.replacing(/data-figures="[^"]+">[^<]*</, with: "><")
    let names = rest.matches(of: /aria-label="([^"]*)"/).map { String($0.1) }
    return described + names + [String(rest.replacing(/<[^>]*>/, with: " "))]
  }

  @Test("name every figure in their words", arguments: pages)
  func figures(page: String) throws {
    let charts = try RealPages().text(page).matches(of: /<svg.*?<\/svg>/.dotMatchesNewlines())
    #expect(!charts.isEmpty)
    for chart in charts {
      #expect(chart.0.contains(" data-figure=\"") && chart.0.contains(" data-figures=\""))
      for words in Self.unnamed(in: chart.0) {
        let hasDigits = words.contains { ("0"..."9").contains($0) }
        #expect(!hasDigits, "a figure without a name in '\(words)'")
      }
    }
  }

  @Test("lead from each mark to a row of the same page", arguments: pages)
  func links(page: String) throws {
    let text = try RealPages().text(page)
    let links = text.matches(of: /<a href="#([^"]+)"><title/).map(\.1)
    #expect(!links.isEmpty)
    for link in links { #expect(text.contains("<tr id=\"\(link)\">"), "\(link)") }
    for figure in text.matches(of: /<figure[^>]*>/) {
      #expect(figure.0.contains(" role=\"group\" aria-label=\""))
    }
  }
}
