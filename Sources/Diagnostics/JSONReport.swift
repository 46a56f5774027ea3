package import JSONTree
import Languages

/// The report of a run in a form of our own, for scripts: every finding in both languages.
///
/// `version` is 1 and only rises when a member changes its meaning or goes; new members may come at
/// any time. `line` and `column` are left out where they aren't known.
package enum JSONReport {
  package static let version = 1

  /// `findings` in the order they are given in.
  package static func document(
    of findings: [ReportedFinding], by tool: ReportingTool
  ) -> JSONValue {
    .object([
      .init("version", .integer(version)),
      .init(
        "tool",
        .object([.init("name", .string(tool.name)), .init("version", .string(tool.version))])),
      .init("summary", value(of: FindingSummary(of: findings))),
      .init("findings", .array(findings.map(value(of:)))),
    ])
  }

  private static func value(of summary: FindingSummary) -> JSONValue {
    var members = Severity.allCases.map { severity in
      JSONValue.Member(severity.word, .integer(summary.count(of: severity)))
    }
    let rules = summary.rows.map { row in
      JSONValue.object([
        .init("rule", .string(row.rule.text)),
        .init("severity", .string(row.severity.word)),
        .init("count", .integer(row.count)),
        .init("accepted", .integer(row.accepted)),
      ])
    }
    members.append(.init("rules", .array(rules)))
    return .object(members)
  }

  private static func value(of reported: ReportedFinding) -> JSONValue {
    let finding = reported.finding
    var members: [JSONValue.Member] = [
      .init("rule", .string(finding.rule.text)),
      .init("severity", .string(finding.severity.word)),
      .init("summary", value(of: finding.summary)),
    ]
    members += self.members(of: finding.place)
    members.append(.init("standing", .string(reported.standing.word)))
    if let reason = reported.standing.reason { members.append(.init("reason", .string(reason))) }
    let notes = finding.notes.map { note in
      JSONValue.object(
        [.init("summary", value(of: note.summary))] + (note.place.map(self.members(of:)) ?? []))
    }
    members.append(.init("notes", .array(notes)))
    return .object(members)
  }

  private static func value(of text: Bilingual<String>) -> JSONValue {
    .object([.init("zh", .string(text.zh)), .init("en", .string(text.en))])
  }

  private static func members(of place: SourcePlace) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = [.init("file", .string(place.file))]
    if place.line > 0 { members.append(.init("line", .integer(place.line))) }
    if place.line > 0, place.column > 0 { members.append(.init("column", .integer(place.column))) }
    return members
  }
}

extension Standing {
  fileprivate var word: String {
    switch self {
    case .open: "open"
    case .acknowledged: "acknowledged"
    case .lowered: "lowered"
    case .baseline: "baseline"
    }
  }
}
