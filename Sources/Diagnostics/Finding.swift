package import Languages

/// Something wrong with the content, the theme or a page: a rule, a place, a sentence.
package struct Finding: Hashable, Sendable {
  /// The other half of a conflict, or what to do.
  package struct Note: Hashable, Sendable {
    package let summary: Bilingual<String>
    package let place: SourcePlace?

    package init(_ summary: Bilingual<String>, place: SourcePlace? = nil) {
      self.summary = summary
      self.place = place
    }
  }

  package let rule: RuleName
  package let severity: Severity
  /// One line: the rule broken, the offending value in quotes, no full stop.
  package let summary: Bilingual<String>
  package let place: SourcePlace
  package let notes: [Note]

  package init(
    rule: RuleName, severity: Severity, summary: Bilingual<String>, place: SourcePlace,
    notes: [Note] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.summary = summary
    self.place = place
    self.notes = notes
  }

  /// `path:line:column: severity: summary [rule]`, then a line for each note.
  package func text(in language: Language) -> String {
    var lines = ["\(place.text): \(severity.word): \(summary[language]) [\(rule.text)]"]
    for note in notes {
      let place = note.place ?? self.place
      lines.append("\(place.text): note: \(note.summary[language])")
    }
    return lines.joined(separator: "\n")
  }
}

extension Finding: Comparable {
  /// By place, then rule, then the English words: the same findings always print in one order.
  package static func < (left: Finding, right: Finding) -> Bool {
    if left.place != right.place { return left.place < right.place }
    if left.rule != right.rule { return left.rule < right.rule }
    return left.summary.en.utf8.lexicographicallyPrecedes(right.summary.en.utf8)
  }
}
