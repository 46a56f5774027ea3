import Diagnostics
import SiteFiles
import Testing

/// A text in which `‹rule-name›` says where a rule finds fault; the marks are taken out.
struct MarkedText {
  let text: String
  /// In the order of the text.
  let marks: [(rule: RuleName, line: Int, column: Int)]

  init(_ marked: String) {
    var text = String.UnicodeScalarView()
    var marks: [(rule: RuleName, line: Int, column: Int)] = []
    var name: String.UnicodeScalarView?
    var line = 1
    var column = 1
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "‹": name = String.UnicodeScalarView()
      case "›":
        marks.append((RuleName(String(name ?? String.UnicodeScalarView())), line, column))
        name = nil
      default:
        if name != nil {
          name?.append(scalar)
          continue
        }
        text.append(scalar)
        column = scalar == "\n" ? 1 : column + 1
        line += scalar == "\n" ? 1 : 0
      }
    }
    self.text = String(text)
    self.marks = marks
  }

  /// The findings as printed in English: one for each mark, with the sentence at the same position.
  func lines(in file: SitePath, saying sentences: [String]) throws -> [String] {
    try #require(marks.count == sentences.count, "a sentence for each mark")
    return zip(marks, sentences).map { mark, sentence in
      let place = SourcePlace(file: "site/\(file.text)", line: mark.line, column: mark.column)
      return "\(place.text): error: \(sentence) [\(mark.rule.text)]"
    }
  }
}
