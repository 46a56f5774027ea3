import Diagnostics

/// A word of a catalogue.
struct CatalogueToken {
  enum Keyword: String, CaseIterable {
    case context = "msgctxt"
    case source = "msgid"
    case plural = "msgid_plural"
    case translation = "msgstr"
  }

  enum Kind: Equatable {
    case keyword(Keyword)
    /// A word that should have been a keyword.
    case word(String)
    /// The bytes between the quotes, escapes resolved.
    case string([UInt8])
    case number(Int)
    case openBracket
    case closeBracket
    /// What stands behind a `#`, up to the end of the line.
    case comment(ArraySlice<UInt8>)
    /// Any other character.
    case other(String)
    case end
  }

  let kind: Kind
  /// The line began with `#~`.
  let isObsolete: Bool
  /// The line began with `#|`: the message before it was changed.
  let isPrevious: Bool
  let place: SourcePlace

  var keyword: Keyword? {
    guard case .keyword(let keyword) = kind else { return nil }
    return keyword
  }

  /// What a message quotes when the token stands in the wrong place.
  var text: String {
    switch kind {
    case .keyword(let keyword): keyword.rawValue
    case .word(let text), .other(let text): text
    case .string: "\""
    case .number(let number): String(number)
    case .openBracket: "["
    case .closeBracket: "]"
    case .comment: "#"
    case .end: ""
    }
  }
}
