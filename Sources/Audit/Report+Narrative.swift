import Records

extension Report {
  /// Every printed word of the sections, in order.
  var narrative: [NarrativeText] {
    sections.flatMap { section in
      ([section.heading].compactMap(\.self) + section.blocks.map(\.text))
        .map { NarrativeText(part: section.part.value, text: $0) }
    }
  }
}

extension FieldPath {
  static let sections = FieldPath("sections")
  static let executionReason = FieldPath("budget.reason")
  static let title = FieldPath("title")
  static let reason = FieldPath("reason")
  static let measure = FieldPath("measure")

  /// What a record says of its project.
  static func project(_ key: String) -> FieldPath {
    FieldPath("project.\(key)")
  }

  static func section(_ part: OutlinePart) -> FieldPath {
    FieldPath("sections.\(part.rawValue)")
  }

  /// The rows by source of funds, in one column.
  static func sources(_ column: String) -> FieldPath {
    FieldPath("budget.sources.\(column)")
  }
}
