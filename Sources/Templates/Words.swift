import Gettext
package import Languages

/// The theme's phrases in one language, for what a page says in Swift.
package struct Words: Sendable {
  package let language: Language

  private let catalogue: Catalogue
  private let declared: Set<String>

  init(_ catalogue: Catalogue, language: Language, declared: Set<String>) {
    self.catalogue = catalogue
    self.language = language
    self.declared = declared
  }

  /// The phrase called `key`, each `{name}` in it replaced by `values["name"]`.
  ///
  /// A key is declared as required when the theme is read, which makes sure that it is there.
  package func callAsFunction(_ key: String, _ values: [String: String] = [:]) -> String {
    precondition(declared.contains(key), "'\(key)' isn't declared as a required phrase")
    return Placeholders.filled(text(of: key), with: values)
  }

  /// The phrase in the form for `count`, which also stands for `{count}` unless `values` has one.
  package func plural(
    _ key: String, count: Int, _ values: [String: String] = [:]
  ) -> String {
    precondition(declared.contains(key), "'\(key)' isn't declared as a required phrase")
    guard let text = catalogue.translation(of: key, count: count) else {
      preconditionFailure("a theme with an untranslated phrase isn't made")
    }
    return Placeholders.filled(text, with: values.merging(["count": String(count)]) { a, _ in a })
  }

  /// A part of a phrase: what stands there, or what a page is to put there.
  package enum Piece: Hashable, Sendable {
    case text(String)
    case placeholder(String)
  }

  /// The phrase called `key` in pieces, for a page that puts in more than text.
  package func pieces(_ key: String) -> [Piece] {
    precondition(declared.contains(key), "'\(key)' isn't declared as a required phrase")
    return Placeholders.pieces(of: text(of: key)).map(Piece.init)
  }

  /// The same in the form for `count`.
  package func pieces(plural key: String, count: Int) -> [Piece] {
    precondition(declared.contains(key), "'\(key)' isn't declared as a required phrase")
    guard let text = catalogue.translation(of: key, count: count) else {
      preconditionFailure("a theme with an untranslated phrase isn't made")
    }
    return Placeholders.pieces(of: text).map(Piece.init)
  }

  /// The phrase as written, placeholders and all.
  func text(of key: String) -> String {
    guard let text = catalogue.translation(of: key) else {
      preconditionFailure("a theme with an untranslated phrase isn't made")
    }
    return text
  }
}

extension Words.Piece {
  fileprivate init(_ piece: (text: String, isName: Bool)) {
    self = piece.isName ? .placeholder(piece.text) : .text(piece.text)
  }
}
