import Diagnostics

/// A template cut into a flat row of pieces, the same for every language.
struct ParsedTemplate {
  struct Piece {
    enum Kind {
      /// Bytes of the source that are written as they are.
      case literal(Range<Int>)
      case print(TemplateName)
      /// `{{words.key}}`
      case words(key: String)
      /// `{{#name}}` or `{{^name}}`; `end` is the index of the piece after its closing tag's.
      case section(TemplateName, isInverted: Bool, end: Int)
      case partial(String)
    }

    var kind: Kind
    let isAttribute: Bool
    let position: TemplatePosition
  }

  /// Such as `report`, or `parts/header`.
  let name: String
  /// The path findings name.
  let file: String
  let bytes: [UInt8]
  var pieces: [Piece] = []

  func place(at position: TemplatePosition) -> SourcePlace {
    SourcePlace(file: file, line: position.line, column: position.column)
  }
}
