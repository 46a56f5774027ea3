import Content

extension FormTable {
  /// The mapping that a row makes, each value with its cell as origin.
  func fields(_ row: FilledTable.Row) -> DraftFields {
    var fields = DraftFields()
    var figures = DraftFields()
    for column in columns {
      guard let cell = row[column.key] else { continue }
      switch column.kind {
      case .parent, .information: continue
      case .measure:
        let isOwn = column.key == "actual" && row["actual-unit"] != nil
        let unit = row[isOwn ? "actual-unit" : "unit"].map { FormText.trimmed($0.text) }
        for field in Self.measure(column.key, cell, unit: unit) { fields.set(field) }
      case .text, .number, .texts:
        let field = FilledFormReader.field(
          column.key, cell, column.kind, FormWords(self.field(column)))
        if column.key.hasPrefix("figures.") {
          figures.set(
            .init(String(column.key.dropFirst(8)), field.value, origin: field.origin))
        } else {
          fields.set(field)
        }
      }
    }
    if !figures.fields.isEmpty { fields["figures"] = .fields(figures) }
    return fields
  }

  private static func measure(
    _ key: String, _ cell: FilledCell, unit: String?
  ) -> [DraftFields.Field] {
    switch FormText.measure(cell.text, unit: unit) {
    case .number(let number): [.init(key, .text(number), origin: cell.name)]
    case .level(let words): [.init("\(key)-level", .text(words), origin: cell.name)]
    case .range(let from, let to):
      [
        .init("\(key)-from", .text(from), origin: cell.name),
        .init("\(key)-to", .text(to), origin: cell.name),
      ]
    case .open: [.init(key, .open, origin: cell.name)]
    case .openLevel: [.init("\(key)-level", .open, origin: cell.name)]
    }
  }
}

extension FilledFormReader {
  /// A field out of one cell.
  static func field(
    _ name: String, _ cell: FilledCell, _ kind: FormTable.Kind, _ words: FormWords
  ) -> DraftFields.Field {
    let value: DraftValue
    if let text = FormText.text(cell.text) {
      switch kind {
      case .texts: value = .list(FormText.texts(text).map { .text($0) })
      case .number(let unit): value = .text(FormText.number(text, unit: unit) ?? text)
      case .text, .measure, .parent, .information:
        value = .text(words.pairs.isEmpty ? text : words.text(text))
      }
    } else {
      value = .open
    }
    return DraftFields.Field(name, value, origin: cell.name)
  }
}
