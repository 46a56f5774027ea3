import Foundation
import Testing

@Suite("The style sheets serve either direction of writing")
struct StyleSheetTests {
  /// What names a side of the page instead of a side of the line; each found is told as written.
  static func sides(in line: String) -> [String] {
    let physical = [
      "(margin|padding|border)-(left|right)[a-z-]*:", "text-align: *(left|right)",
      "float: *(left|right)", "(^|[ ;{])(left|right):",
    ]
    let found = physical.flatMap { pattern -> [String] in
      var found: [String] = []
      var rest = line[...]
      while let range = rest.range(of: pattern, options: .regularExpression) {
        found.append(rest[range].trimmingCharacters(in: CharacterSet(charactersIn: " ;{")))
        rest = rest[range.upperBound...]
      }
      return found
    }
    return found + unevenShorthands(in: line)
  }

  /// Four values whose second and fourth differ: `padding: 0 1em 0 0`.
  private static func unevenShorthands(in line: String) -> [String] {
    line.components(separatedBy: CharacterSet(charactersIn: ";{}")).compactMap { part in
      let text = part.trimmingCharacters(in: .whitespaces)
      let pair = text.components(separatedBy: ": ")
      guard pair.count == 2, ["margin", "padding", "border-width"].contains(pair[0]) else {
        return nil
      }
      let values = pair[1].split(separator: " ")
      return values.count == 4 && values[1] != values[3] ? text : nil
    }
  }

  @Test("A side of the page is found however it is written")
  func finds() {
    #expect(
      Self.sides(in: "a { margin-left: 0; text-align: right; left: 0; padding: 0 1em 0 0; }") == [
        "margin-left:", "text-align: right", "left:", "padding: 0 1em 0 0",
      ])
    #expect(
      Self.sides(in: "a { margin: 0 1em 0 1em; inset-inline-start: 0; text-align: start; }") == [])
  }

  @Test("None names left or right")
  func logical() throws {
    let sheets = try SourceFile.all(in: "theme/assets", endings: ["css"])
    try #require(sheets.contains { $0.path == "theme/assets/style.css" })
    let found = sheets.flatMap { sheet in
      sheet.lines.enumerated().flatMap { index, line in
        Self.sides(in: line).map { "\(sheet.path):\(index + 1): \($0)" }
      }
    }
    #expect(found == [])
  }
}
