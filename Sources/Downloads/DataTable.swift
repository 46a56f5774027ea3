package import Languages

/// A table of the open data: the same for all languages, one row a thing.
package struct DataTable: Sendable {
  /// A–z and hyphens; the file's name without its ending.
  package let name: String
  package let title: Bilingual<String>
  package let columns: [Column]
  /// As many cells each as there are columns.
  package let rows: [[String]]

  /// What stands in a column; how it is typed in a Data Package.
  package struct Column: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable {
      case text = "string"
      case number
      case integer
      case year
      case date
    }

    /// a–z and `_`.
    package let name: String
    package let kind: Kind
    package let title: Bilingual<String>
    package let isRequired: Bool

    package init(
      _ name: String, _ kind: Kind = .text, zh: String, en: String, isRequired: Bool = false
    ) {
      self.name = name
      self.kind = kind
      self.title = Bilingual(zh: zh, en: en)
      self.isRequired = isRequired
    }
  }
}

/// A column and what a row of it is made from.
struct ColumnOf<Row> {
  let column: DataTable.Column
  let cell: (Row) -> String?

  init(
    _ name: String, _ kind: DataTable.Column.Kind = .text, zh: String, en: String,
    isRequired: Bool = false, _ cell: @escaping (Row) -> String?
  ) {
    column = DataTable.Column(name, kind, zh: zh, en: en, isRequired: isRequired)
    self.cell = cell
  }
}

extension DataTable {
  /// What a record doesn't state is an empty cell.
  init<Row>(
    _ name: String, zh: String, en: String, rows: [Row], columns: [ColumnOf<Row>]
  ) {
    self.init(
      name: name, title: Bilingual(zh: zh, en: en), columns: columns.map(\.column),
      rows: rows.map { row in columns.map { $0.cell(row) ?? "" } })
  }
}
