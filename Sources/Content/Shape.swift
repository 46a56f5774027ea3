import Languages

/// What a mapping of a content file may hold: the reader goes by it, and its JSON Schema is made
/// from it, so that no field can be in the one and not in the other.
struct Shape: Hashable, Sendable {
  enum Presence {
    case required
    case optional
    /// Known, so that the reader can say why it doesn't belong here; the schema leaves it out.
    case refused
  }

  /// Which numbers a field takes.
  enum Range {
    case any
    case notNegative
    case positive
  }

  /// What stands in a field.
  indirect enum Kind: Hashable, Sendable {
    /// A text with its English in a catalogue.
    case text
    /// A text that needs no translation.
    case plainText
    case number(Range)
    /// A whole number from 0 to the limit.
    case count(upTo: Int)
    case flag
    case identifier
    case year
    case date
    case webAddress
    /// The name of a file among the department's attachments.
    case attachmentName
    /// A SHA-256 in hexadecimal digits.
    case digest
    /// A code, a number or an address of a form that isn't the site's own to choose.
    case fixed(FixedForm)
    /// One of the words, which are those, or some of those, of one type.
    case word(ObjectIdentifier, [Word])
    /// A required list holds at least one item.
    case list(Kind)
    case mapping(Shape)
  }

  struct Word: Hashable, Sendable {
    let text: String
    let meaning: Bilingual<String>
  }

  struct Field: Hashable, Sendable {
    let name: String
    let presence: Presence
    let kind: Kind
    /// A phrase without a full stop.
    let meaning: Bilingual<String>

    static func required(_ name: String, _ kind: Kind, zh: String, en: String) -> Field {
      Field(name: name, presence: .required, kind: kind, meaning: Bilingual(zh: zh, en: en))
    }

    static func optional(_ name: String, _ kind: Kind, zh: String, en: String) -> Field {
      Field(name: name, presence: .optional, kind: kind, meaning: Bilingual(zh: zh, en: en))
    }

    static func refused(_ name: String, _ kind: Kind, zh: String, en: String) -> Field {
      Field(name: name, presence: .refused, kind: kind, meaning: Bilingual(zh: zh, en: en))
    }
  }

  let title: Bilingual<String>
  let fields: [Field]
  let conditions: [Condition]
  private let indices: [String: Int]

  init(zh: String, en: String, _ fields: [Field], where conditions: [Condition] = []) {
    title = Bilingual(zh: zh, en: en)
    self.fields = fields
    self.conditions = conditions
    indices = Dictionary(
      uniqueKeysWithValues: fields.enumerated().map { ($0.element.name, $0.offset) })
  }

  var names: [String] { fields.map(\.name) }

  /// `nil` when the mapping has no such field.
  func field(_ name: String) -> Field? { indices[name].map { fields[$0] } }
}

extension Shape.Kind {
  static func word<Word: ContentWord>(_ type: Word.Type) -> Shape.Kind {
    word(Array(type.allCases))
  }

  /// Some of the words of a type.
  static func word<Word: ContentWord>(_ words: [Word]) -> Shape.Kind {
    .word(
      ObjectIdentifier(Word.self),
      words.map { Shape.Word(text: $0.rawValue, meaning: $0.meaning) })
  }

  static func list(of shape: Shape) -> Shape.Kind { .list(.mapping(shape)) }
}
