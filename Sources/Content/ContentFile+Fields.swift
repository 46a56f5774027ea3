package import Languages

/// What a field of a content file takes, for forms that ask for it.
package struct FieldDescription: Hashable, Sendable {
  package struct Word: Hashable, Sendable {
    package let text: String
    package let meaning: Bilingual<String>
  }

  /// A phrase without a full stop.
  package let meaning: Bilingual<String>
  package let isNumber: Bool
  package let isFlag: Bool
  /// Empty where the field takes more than a few words.
  package let words: [Word]
}

extension ContentFile {
  /// Every field that holds a value and no further fields, by the names that lead to it:
  /// `goals.groups.kind`.
  package var fieldPaths: [String] { Self.paths(of: shape, below: "") }

  private static func paths(of shape: Shape, below start: String) -> [String] {
    shape.fields.filter { $0.presence != .refused }.flatMap { field in
      switch field.kind {
      case .mapping(let inner), .list(.mapping(let inner)):
        paths(of: inner, below: "\(start)\(field.name).")
      default: ["\(start)\(field.name)"]
      }
    }
  }

  /// The field that the names lead to, from mapping to mapping, lists passed through:
  /// `["goals", "groups", "kind"]`; `nil` when there is none.
  package func field(at path: [String]) -> FieldDescription? {
    var shape = shape
    for name in path.dropLast() {
      switch shape.field(name)?.kind {
      case .mapping(let inner), .list(.mapping(let inner)): shape = inner
      default: return nil
      }
    }
    guard let field = path.last.flatMap(shape.field(_:)) else { return nil }
    var words: [FieldDescription.Word] = []
    var isNumber = false
    switch field.kind {
    case .word(_, let choices):
      words = choices.map { FieldDescription.Word(text: $0.text, meaning: $0.meaning) }
    case .number: isNumber = true
    default: break
    }
    return FieldDescription(
      meaning: field.meaning, isNumber: isNumber, isFlag: field.kind == .flag, words: words)
  }
}
