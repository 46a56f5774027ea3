import Diagnostics
import Gettext
package import Languages

/// The site's own words in one language, by key.
package struct Words: Sendable {
  package let language: Language
  private let catalogue: Catalogue
  /// Sorted.
  let keys: [String]

  init(_ catalogue: Catalogue, language: Language) {
    self.catalogue = catalogue
    self.language = language
    keys = catalogue.entries.map(\.source).sorted()
  }

  /// The words of `key` with `{name}` replaced by the value called `name`.
  ///
  /// The key must be among those the theme was read with.
  package func callAsFunction(_ key: String, _ values: [String: String] = [:]) -> String {
    guard let word = catalogue.translation(of: key) else {
      preconditionFailure("'\(key)' isn't among the phrases the theme was asked for")
    }
    return Self.filled(word, values)
  }

  /// The words of `key` in the form for `count`, which also fills `{count}`.
  package func plural(_ key: String, count: Int, _ values: [String: String] = [:]) -> String {
    guard let word = catalogue.translation(of: key, count: count) else {
      preconditionFailure("'\(key)' isn't among the phrases the theme was asked for")
    }
    return Self.filled(word, values.merging(["count": String(count)]) { given, _ in given })
  }

  /// The words of a key that a template names; `nil` when there are none.
  func word(_ key: String) -> String? {
    catalogue.translation(of: key)
  }

  /// Replaces each `{name}` in one pass, so that a value that holds braces stays as it is.
  private static func filled(_ word: String, _ values: [String: String]) -> String {
    guard !values.isEmpty else { return word }
    var result = ""
    var rest = word[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      let name = rest[rest.index(after: open)...].prefix { $0 != "}" && $0 != "{" }
      if name.endIndex < rest.endIndex, rest[name.endIndex] == "}",
        let value = values[String(name)]
      {
        result += value
        rest = rest[rest.index(after: name.endIndex)...]
      } else {
        result.append("{")
        rest = rest[rest.index(after: open)...]
      }
    }
    return result + rest
  }
}
