package import Languages
package import Records

/// A revisable field named by its path: what it is of, and what it is called.
package struct RevisedField: Hashable, Sendable {
  /// What in a report the value is of.
  package enum Subject: Hashable, Sendable {
    case report
    case source(FundSource.Kind)
    case goal(Identifier)
    case indicator(Identifier)
  }

  package let subject: Subject
  package let label: Bilingual<String>
  package let kind: ValueKind
  package let isComputed: Bool
  /// Whether a score, the grade or the total moves with it.
  package let isMaterial: Bool
  /// Whether it is the goal or the indicator itself, by its name.
  package let isRow: Bool

  /// `nil` when no published value has this path.
  package init?(_ path: FieldPath) {
    if let field = RevisableField.report.first(where: { $0.name == path.text }) {
      self.init(.report, field)
      return
    }
    let parts = path.text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let name = parts.count > 2 ? parts[2] : ""
    switch (parts.first, parts.count) {
    case ("budget", 4) where parts[1] == "sources":
      guard let kind = FundSource.Kind(rawValue: parts[2]),
        let field = RevisableField.source.first(where: { $0.name == parts[3] })
      else { return nil }
      self.init(.source(kind), field)
    case ("goals", 2...3):
      guard let id = Identifier(parts[1]), parts.count == 2 || !name.isEmpty,
        let field = RevisableField.goal.first(where: { $0.name == name })
      else { return nil }
      self.init(.goal(id), field)
    case ("indicators", 2...3):
      guard let id = Identifier(parts[1]), parts.count == 2 || !name.isEmpty,
        let field = RevisableField.indicator.first(where: { $0.name == name })
      else { return nil }
      self.init(.indicator(id), field)
    default: return nil
    }
  }

  private init<Row>(_ subject: Subject, _ field: RevisableField<Row>) {
    self.subject = subject
    label = field.label
    kind = field.kind
    isComputed = field.isComputed
    isMaterial = field.isMaterial
    isRow = field.name.isEmpty
  }

  /// The paths of a report's own values, for whoever mistyped one.
  static let reportPaths = RevisableField.report.map(\.name)

  /// As findings name it, such as 指标“补植树木数量”的得分; goals and indicators that the report no
  /// longer has are named by their ids.
  func name(in report: Report) -> Bilingual<String> {
    switch subject {
    case .report: return label
    case .source(let kind):
      return Bilingual(
        zh: "资金来源“\(kind.rawValue)”的\(label.zh)", en: "\(label.en) of '\(kind.rawValue)'")
    case .goal(let id):
      let name = report.goals.first { $0.id.value == id }?.name.value
      return of(name ?? Bilingual(zh: id.text, en: id.text), zh: "目标", en: "goal")
    case .indicator(let id):
      let name = report.indicators.first { $0.id.value == id }?.name.value
      return of(name ?? Bilingual(zh: id.text, en: id.text), zh: "指标", en: "indicator")
    }
  }

  private func of(_ name: Bilingual<String>, zh: String, en: String) -> Bilingual<String> {
    Bilingual(zh: "\(zh)“\(name.zh)”的\(label.zh)", en: "\(label.en) of the \(en) '\(name.en)'")
  }
}
