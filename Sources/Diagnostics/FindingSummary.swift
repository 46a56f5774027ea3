package import Languages

/// How often each rule found something, the heaviest and most frequent first.
package struct FindingSummary: Hashable, Sendable {
  /// The findings of one rule with one severity.
  package struct Row: Hashable, Sendable {
    package let rule: RuleName
    package let severity: Severity
    package let count: Int
    /// How many of them are covered by an acknowledgement or the baseline.
    package let accepted: Int
  }

  /// By severity, then count, then name.
  package let rows: [Row]

  package init(of findings: [ReportedFinding]) {
    struct Key: Hashable {
      let rule: RuleName
      let severity: Severity
    }
    let groups = Dictionary(grouping: findings) {
      Key(rule: $0.finding.rule, severity: $0.finding.severity)
    }
    rows = groups.map { key, group in
      Row(
        rule: key.rule, severity: key.severity, count: group.count,
        accepted: group.count { $0.standing.isAccepted })
    }
    .sorted { left, right in
      if left.severity != right.severity { return left.severity > right.severity }
      if left.count != right.count { return left.count > right.count }
      return left.rule < right.rule
    }
  }

  package func count(of severity: Severity) -> Int {
    rows.reduce(0) { $0 + ($1.severity == severity ? $1.count : 0) }
  }

  /// A table: a heading, then a line for each row; nothing at all without findings.
  ///
  /// The column of accepted findings only shows when there are any.
  package func lines(in language: Language) -> [String] {
    if rows.isEmpty { return [] }
    let heading = Bilingual(
      zh: ["级别", "条数", "已放行", "规则"], en: ["severity", "findings", "accepted", "rule"])
    var table = [heading[language]]
    table += rows.map { row in
      [row.severity.name[language], String(row.count), String(row.accepted), row.rule.text]
    }
    if !rows.contains(where: { $0.accepted > 0 }) {
      for index in table.indices { table[index].remove(at: 2) }
    }
    let widths = table[0].indices.map { column in
      table.map { Self.columns(of: $0[column]) }.max() ?? 0
    }
    return table.map { cells in
      cells.indices.map { column in
        let blanks = String(
          repeating: " ", count: widths[column] - Self.columns(of: cells[column]))
        // Names stand at the left, the last without blanks after it; numbers at the right.
        if column == cells.count - 1 { return cells[column] }
        return column == 0 ? cells[column] + blanks : blanks + cells[column]
      }
      .joined(separator: "  ")
    }
  }

  private static func columns(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + $1.columns }
  }
}

extension Severity {
  fileprivate var name: Bilingual<String> {
    switch self {
    case .error: Bilingual(zh: "错误", en: "error")
    case .warning: Bilingual(zh: "警告", en: "warning")
    case .info: Bilingual(zh: "提示", en: "info")
    }
  }
}
