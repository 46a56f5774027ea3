package import Languages

/// Findings as a person reads them: the printed line, then the source line with a caret below.
///
/// ```
/// content/a.yaml:3:8: error: '2O26' isn't a year; did you mean '2026'? [a-rule]
///     year: 2O26
///           ^
/// ```
package struct FindingText {
  private let language: Language
  private let width: Int
  private let line: (_ file: String, _ number: Int) -> String?

  private static let indent = "    "

  /// - Parameters:
  ///   - language: The language of the messages.
  ///   - width: The columns a source line may take beside its indentation.
  ///   - lines: The lines of a file, without line ends, as they may be shown: whoever passes them
  ///     has masked what mustn't be. `nil` when the file can't be read; asked once for each place.
  package init(
    in language: Language, width: Int = 100, lines: @escaping (_ file: String) -> [String]?
  ) {
    self.init(in: language, width: width) { file, number in
      guard let lines = lines(file), number <= lines.count else { return nil }
      return lines[number - 1]
    }
  }

  /// The same with the lines one by one, `line` being asked for those that are shown only.
  ///
  /// - Parameters:
  ///   - language: The language of the messages.
  ///   - width: The columns a source line may take beside its indentation.
  ///   - line: The line of a file with a number from 1; `nil` when there is none.
  package init(
    in language: Language, width: Int = 100,
    line: @escaping (_ file: String, _ number: Int) -> String?
  ) {
    self.language = language
    self.width = width
    self.line = line
  }

  /// The finding and its notes, several lines without a line end at the end.
  ///
  /// A note shows its own source line when its place isn't the finding's. Characters that would
  /// steer a terminal are replaced by U+FFFD wherever they come from.
  package func text(of finding: Finding) -> String {
    let bare = Finding(
      rule: finding.rule, severity: finding.severity, summary: finding.summary,
      place: finding.place)
    var text = [Self.printable(bare.text(in: language))] + source(at: finding.place)
    for note in finding.notes {
      let place = note.place ?? finding.place
      text.append(Self.printable("\(place.text): note: \(note.summary[language])"))
      if place != finding.place { text += source(at: place) }
    }
    return text.joined(separator: "\n")
  }

  private func source(at place: SourcePlace) -> [String] {
    guard place.line > 0, let line = line(place.file, place.line) else { return [] }
    let excerpt = SourceExcerpt(of: line, column: place.column, width: width)
    return [excerpt.line, excerpt.caret].compactMap { $0 }
      .map { $0.isEmpty ? "" : Self.indent + $0 }
  }

  private static func printable(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map(\.printable)))
  }
}
