import Records

/// Reads a form (自评表): money, goals and indicators in tables, known by their labels.
struct FormReader {
  private let account: SourceAccount
  private let findings: ImportFindings

  init(account: SourceAccount, findings: ImportFindings) {
    self.account = account
    self.findings = findings
  }

  static func isForm(_ rows: [FormRow]) -> Bool { false }

  mutating func draft(of rows: [FormRow]) -> DraftReport { DraftReport() }
}
