import Attachments
import Diagnostics
import Languages

/// Gathers what the readers of one file find, in the order found.
final class ImportFindings {
  /// The file, as messages name it.
  let file: String
  private(set) var all: [Finding] = []

  init(file: String) {
    self.file = file
  }

  var hasErrors: Bool { all.contains { $0.severity == .error } }

  func error(_ rule: RuleName, zh: String, en: String, at place: SourcePlace? = nil) {
    add(rule, .error, zh: zh, en: en, place)
  }

  func warning(_ rule: RuleName, zh: String, en: String, at place: SourcePlace? = nil) {
    add(rule, .warning, zh: zh, en: en, place)
  }

  func info(_ rule: RuleName, zh: String, en: String, at place: SourcePlace? = nil) {
    add(rule, .info, zh: zh, en: en, place)
  }

  func add(_ findings: [Finding]) {
    all += findings
  }

  /// What keeps the container or a part of it from being read refuses the file.
  func add(_ obstacles: [Obstacle]) {
    for obstacle in obstacles {
      let rule =
        switch obstacle.kind {
        case .wrongKind: ImportRule.fileKind
        case .unread: ImportRule.fileUnread
        case .hidden: ImportRule.hidden
        }
      error(rule, zh: obstacle.summary.zh, en: obstacle.summary.en)
    }
  }

  private func add(
    _ rule: RuleName, _ severity: Severity, zh: String, en: String, _ place: SourcePlace?
  ) {
    all.append(
      Finding(
        rule: rule, severity: severity, summary: Bilingual(zh: zh, en: en),
        place: place ?? SourcePlace(file: file)))
  }
}

extension String {
  /// The text as a message quotes it: on one line, at most 40 characters and an ellipsis.
  var quoted: String {
    let line = String(prefix(41).map { $0.isNewline ? " " : $0 })
    return line.count > 40 ? line.prefix(40) + "…" : line
  }
}
