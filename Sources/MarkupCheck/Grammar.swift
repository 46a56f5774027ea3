/// The elements and attributes a kind of file may use, compiled to tables.
final class Grammar: Sendable {
  struct Element: Sendable {
    let name: String
    let model: ContentModel
    let attributes: [String: ValueType]
    let required: [String]
    let isVoid: Bool
  }

  /// Names with the space's letter in front, such as `h:ul`; numbered from 1, since symbol 0 is text.
  let names: NameTable
  /// By number; 0 isn't one.
  let elements: [Element]
  let root: Int

  init(root: String, rows: [(name: String, model: String, attributes: [GrammarAttribute])]) {
    let names = NameTable(rows.map(\.name))
    self.names = names
    self.root = names.number(of: root)
    let sets = GrammarRows.sets.mapValues { words in
      words.split(separator: " ").map { $0 == "text" ? 0 : names.number(of: String($0)) }
        .filter { $0 != 0 } + (words.hasPrefix("text") ? [0] : [])
    }
    elements = rows.map { row in
      let space = row.name.prefix(2)
      let model = ContentModel(row.model, symbolCount: rows.count + 1, sets: sets) { word in
        if word == "text" { return 0 }
        let number = names.number(of: word.contains(":") ? word : space + word)
        precondition(number != 0, "the model of \(row.name) names an element that exists: \(word)")
        return number
      }
      return Element(
        name: String(row.name.dropFirst(2)), model: model,
        attributes: Dictionary(row.attributes.map { ($0.name, $0.type) }) { _, last in last },
        required: row.attributes.filter(\.isRequired).map(\.name),
        isVoid: row.name.hasPrefix("h:") && GrammarRows.void.contains(String(row.name.dropFirst(2)))
      )
    }
  }

  func element(space: Int32, name: String) -> Int {
    let letter = ["n:", "h:", "s:", "m:", "o:", "a:"][Int(space)]
    return names.number(of: letter + name)
  }

  func name(of symbol: Int) -> String { symbol == 0 ? "text" : elements[symbol - 1].name }
}

struct GrammarAttribute: Sendable {
  let name: String
  let type: ValueType
  let isRequired: Bool

  /// `name!` is required.
  init(_ name: String, _ type: ValueType) {
    isRequired = name.hasSuffix("!")
    self.name = isRequired ? String(name.dropLast()) : name
    self.type = type
  }
}
