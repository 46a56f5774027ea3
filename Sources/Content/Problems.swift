import Diagnostics
import Languages

/// Gathers what the readers find, so that one problem never hides the next.
final class Problems {
  private(set) var findings: [Finding] = []

  var hasErrors: Bool { findings.contains { $0.severity == .error } }

  func error(
    _ rule: RuleName, en: String, zh: String, at place: SourcePlace, notes: [Finding.Note] = []
  ) {
    findings.append(
      Finding(
        rule: rule, severity: .error, summary: Bilingual(zh: zh, en: en), place: place,
        notes: notes))
  }

  func warning(_ rule: RuleName, en: String, zh: String, at place: SourcePlace) {
    findings.append(
      Finding(rule: rule, severity: .warning, summary: Bilingual(zh: zh, en: en), place: place))
  }

  func info(_ rule: RuleName, en: String, zh: String, at place: SourcePlace) {
    findings.append(
      Finding(rule: rule, severity: .info, summary: Bilingual(zh: zh, en: en), place: place))
  }

  func add(_ more: [Finding]) {
    findings += more
  }
}

extension Bilingual<String> {
  /// `; did you mean 'x'?`, or nothing when there is no suggestion.
  static func didYouMean(_ suggestion: String?) -> Bilingual<String> {
    guard let suggestion else { return Bilingual(zh: "", en: "") }
    return Bilingual(zh: "；是否应为“\(suggestion)”？", en: "; did you mean '\(suggestion)'?")
  }
}

extension String {
  /// The text as a message quotes it: on one line, at most 40 characters and an ellipsis.
  var shortened: String {
    guard let end = plainCut else { return carefullyShortened }
    return end == endIndex ? self : self[..<end] + "…"
  }

  /// Where 40 characters end, or the text does before; `nil` where that isn't plain to see.
  ///
  /// Every message of a catalogue is shortened.
  private var plainCut: Index? {
    var cut = endIndex
    var count = 0
    for index in unicodeScalars.indices {
      guard unicodeScalars[index].isPlain else { return nil }
      if count == 40 {
        cut = index
        break
      }
      count += 1
    }
    return cut
  }

  /// The same for any text.
  var carefullyShortened: String {
    let line = String(prefix(41).map { $0.isNewline ? " " : $0 })
    return line.count > 40 ? line.prefix(40) + "…" : line
  }

  /// Nothing but blanks.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
