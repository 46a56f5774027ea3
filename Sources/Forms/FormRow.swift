import Content

/// A row of a table to be: a mapping of the record, and what is known of where it belongs.
struct FormRow {
  let fields: DraftFields
  let known: [String: String]

  init(_ fields: DraftFields, known: [String: String] = [:]) {
    self.fields = fields
    self.known = known
  }
}

extension FormTable {
  func sheet(_ rows: [FormRow]) -> FormBook.Sheet {
    let words = columns.map { FormWords(field($0)) }
    let filled = rows.map { row in
      zip(columns, words).map { column, words in
        let text = text(row, column, words)
        return FormBook.Cell(text, isLocked: column.isLasting && text != FormText.open)
      }
    }
    let spare = columns.map { column in
      if case .information = column.kind { return FormBook.Cell("", isLocked: true) }
      return FormBook.Cell("")
    }
    return FormBook.Sheet(
      name: name, title: title,
      columns: zip(columns, words).map {
        FormBook.Column($0.title, width: $0.width, choices: choices($0, $1))
      }, rows: filled + Array(repeating: spare, count: spareRows))
  }

  private func choices(_ column: Column, _ words: FormWords) -> [String] {
    column.key == "kind" && name == FormLayout.narrativeName ? FormLayout.rowKinds : words.labels
  }

  private func text(_ row: FormRow, _ column: Column, _ words: FormWords) -> String {
    if let known = row.known[column.key] { return words.label(known) }
    let fields = row.fields
    if case .measure = column.kind { return Self.measure(column.key, fields) }
    guard let value = fields[column.key] else { return "" }
    return words.label(Self.cell(value))
  }

  /// A value that takes one cell.
  static func cell(_ value: DraftValue) -> String {
    switch value {
    case .text(let text): FormText.cell(text)
    case .open: FormText.open
    case .list(let items):
      FormText.cell(
        FormText.cell(
          items.map { item in
            guard case .text(let text) = item else { return FormText.open }
            return text
          }))
    case .fields: preconditionFailure("a mapping takes more than a cell")
    }
  }

  private static func measure(_ key: String, _ fields: DraftFields) -> String {
    let unit = fields.text(key == "actual" && fields["actual-unit"] != nil ? "actual-unit" : "unit")
    if let number = fields.text(key) { return FormText.cell(.number(number), unit: unit) }
    if fields[key] == .open { return FormText.open }
    if let words = fields.text("\(key)-level") { return FormText.cell(.level(words), unit: unit) }
    if fields["\(key)-level"] == .open { return FormText.openLevel }
    guard let from = fields.text("\(key)-from"), let to = fields.text("\(key)-to") else {
      return ""
    }
    return FormText.cell(.range(from: from, to: to), unit: unit)
  }
}
