import JSONTree

extension DataTable {
  /// The rows as objects; figures are strings, so that no reader rounds them, and what isn't stated
  /// is `null`.
  var json: JSONValue {
    .array(
      rows.map { row in
        .object(
          zip(columns, row).map { column, cell in
            JSONValue.Member(column.name, cell.isEmpty ? .null : .string(cell))
          })
      })
  }
}
