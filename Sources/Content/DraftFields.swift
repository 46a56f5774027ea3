/// What a mapping of a content file is to say, field by field, before it is text.
///
/// Unlike a record it may be incomplete: what isn't known yet stands as `DraftValue.open`.
package struct DraftFields: Hashable, Sendable {
  package struct Field: Hashable, Sendable {
    package let name: String
    package let value: DraftValue
    /// A comment beside the field; of an open field it follows what is due.
    package let remark: String?
    /// Where the value was found, such as `绩效指标!F5`; it isn't written.
    package let origin: String?

    package init(
      _ name: String, _ value: DraftValue, remark: String? = nil, origin: String? = nil
    ) {
      self.name = name
      self.value = value
      self.remark = remark
      self.origin = origin
    }
  }

  /// Each name once.
  ///
  /// Only for figures in a text does the order count; a file has the other fields in the order of
  /// its table.
  package private(set) var fields: [Field]

  package init(_ fields: [Field] = []) {
    self.fields = []
    for field in fields { set(field) }
  }

  /// The value under a name; setting `nil` takes the field out.
  package subscript(name: String) -> DraftValue? {
    get { fields.first { $0.name == name }?.value }
    set {
      if let newValue { set(Field(name, newValue)) } else { fields.removeAll { $0.name == name } }
    }
  }

  /// Replaces the field of the same name, or adds it.
  package mutating func set(_ field: Field) {
    if let index = fields.firstIndex(where: { $0.name == field.name }) {
      fields[index] = field
    } else {
      fields.append(field)
    }
  }

  /// The text under a name; `nil` when there is none, or no text.
  package func text(_ name: String) -> String? {
    guard case .text(let text)? = self[name] else { return nil }
    return text
  }

  /// The mappings of a list; empty when there is none.
  package func mappings(_ name: String) -> [DraftFields] {
    guard case .list(let items)? = self[name] else { return [] }
    return items.compactMap { item in
      guard case .fields(let fields) = item else { return nil }
      return fields
    }
  }

  /// The texts of a list; empty when there is none.
  package func texts(_ name: String) -> [String] {
    guard case .list(let items)? = self[name] else { return [] }
    return items.compactMap { item in
      guard case .text(let text) = item else { return nil }
      return text
    }
  }

  /// How many fields are open, at whatever depth.
  package var openCount: Int { fields.reduce(0) { $0 + $1.value.openCount } }

  /// The same without comments and origins, to be held against another.
  package var bare: DraftFields {
    DraftFields(fields.map { Field($0.name, $0.value.bare) })
  }
}

package indirect enum DraftValue: Hashable, Sendable {
  /// A scalar as the record has it: a number with its printed decimals, a word of a vocabulary.
  case text(String)
  /// Still to be filled in: the file has the field without a value, which is a finding there.
  case open
  case list([DraftValue])
  case fields(DraftFields)

  fileprivate var openCount: Int {
    switch self {
    case .text: 0
    case .open: 1
    case .list(let items): items.reduce(0) { $0 + $1.openCount }
    case .fields(let fields): fields.openCount
    }
  }

  fileprivate var bare: DraftValue {
    switch self {
    case .text, .open: self
    case .list(let items): .list(items.map(\.bare))
    case .fields(let fields): .fields(fields.bare)
    }
  }
}
