package import Diagnostics
package import Records
package import Scoring

/// The revisable values of a report as its record has them now.
package struct RecordValues: Sendable {
  package struct Value: Hashable, Sendable {
    package let field: FieldPath
    package let kind: ValueKind
    package let isComputed: Bool
    package let text: String
    /// Of a value that isn't computed.
    package let place: SourcePlace?
  }

  package let report: Report
  /// In the order of the data files; what the record doesn't state is left out.
  package private(set) var values: [Value] = []
  private var byField: [FieldPath: Int] = [:]
  /// Goals and indicators, by path, and where they stand.
  private(set) var rows: [FieldPath: SourcePlace] = [:]

  package init(of scored: ScoredReport) {
    report = scored.report
    add(RevisableField.report, of: scored, under: nil)
    for source in report.budget.sources {
      add(
        RevisableField.source, of: source,
        under: FieldPath("budget.sources.\(source.kind.value.rawValue)"))
    }
    for goal in report.goals {
      let path = FieldPath("goals.\(goal.id.value.text)")
      rows[path] = goal.name.place
      add(RevisableField.goal, of: goal, under: path)
    }
    for goal in report.goals {
      for group in goal.groups {
        for indicator in group.indicators {
          let path = FieldPath("indicators.\(indicator.id.value.text)")
          rows[path] = indicator.name.place
          add(
            RevisableField.indicator,
            of: IndicatorRow(goal: goal, group: group, indicator: indicator), under: path)
        }
      }
    }
  }

  package subscript(field: FieldPath) -> Value? { byField[field].map { values[$0] } }

  /// Where a value stands, or would: at its own place, its row's, or the top of the file.
  func place(of field: FieldPath) -> SourcePlace {
    if let place = self[field]?.place { return place }
    let row = field.text.split(separator: ".").prefix(2).joined(separator: ".")
    return rows[FieldPath(row)] ?? report.source
  }

  private mutating func add<Row>(
    _ fields: [RevisableField<Row>], of row: Row, under path: FieldPath?
  ) {
    for field in fields {
      guard let stated = field.value(row) else { continue }
      let path = field.path(under: path)
      byField[path] = values.count
      values.append(
        Value(
          field: path, kind: field.kind, isComputed: field.isComputed, text: stated.text,
          place: stated.place))
    }
  }
}

extension RevisableField {
  /// The path of the field in its report.
  func path(under row: FieldPath?) -> FieldPath {
    guard let row else { return FieldPath(name) }
    return name.isEmpty ? row : FieldPath("\(row.text).\(name)")
  }
}
