package import Records

extension FieldPath {
  /// How a text of content/ came by its English.
  package enum TranslationKind: String, Sendable, CaseIterable {
    case translated
    case machineMade = "machine-made"
    case pending
  }

  /// How many texts of a department, or of the site itself, are of that kind; for the record `site`.
  package static func translationCount(
    _ kind: TranslationKind, of department: Identifier?
  ) -> FieldPath {
    let owner = department.map { "departments.\($0.text)" } ?? "site"
    return FieldPath("translations.\(owner).\(kind.rawValue)")
  }
}

extension TranslationCount {
  package func number(of kind: FieldPath.TranslationKind) -> Int {
    switch kind {
    case .translated: translated
    case .machineMade: machineMade
    case .pending: pending
    }
  }
}
