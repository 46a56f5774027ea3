import Diagnostics
import Languages

/// What one tokens.css sets, each value with its place.
struct TokenSheet {
  /// Where a value holds.
  enum Scope: Hashable {
    /// Everywhere, unless another scope has its own.
    case root
    case dark
    /// In text of a language, by its tag.
    case language(String)
  }

  struct Entry {
    let scope: Scope
    let name: String
    let value: String
    let place: SourcePlace
  }

  let file: String
  /// In the order of the file.
  var entries: [Entry] = []

  func entry(_ name: String, in scope: Scope) -> Entry? {
    entries.first { $0.scope == scope && $0.name == name }
  }

  /// The sheet with the values of another in place of its own.
  func overlaid(by other: TokenSheet) -> TokenSheet {
    let kept = entries.map { other.entry($0.name, in: $0.scope) ?? $0 }
    let added = other.entries.filter { entry($0.name, in: $0.scope) == nil }
    return TokenSheet(file: file, entries: kept + added)
  }

  /// As published: the colours of the light ground once more for print.
  var css: [UInt8] {
    var languages: [String] = []
    for case .language(let tag) in entries.map(\.scope) where !languages.contains(tag) {
      languages.append(tag)
    }
    var text = ":root{\(declarations(.root))}\n"
    for tag in languages { text += ":root:lang(\(tag)){\(declarations(.language(tag)))}\n" }
    text += "@media (prefers-color-scheme:dark){:root{\(declarations(.dark))}}\n"
    text += "@media print{:root{\(declarations(.root, only: .colour))}}\n"
    return Array(text.utf8)
  }

  /// How files that stand alone look, with the rules for charts.
  func drawing(rules: String) -> DrawingStyle {
    DrawingStyle(
      light: declarations(.root, only: .colour) + ";",
      dark: declarations(.dark, only: .colour) + ";",
      faces: entry("sans", in: .root)?.value ?? "sans-serif", rules: rules)
  }

  private func declarations(_ scope: Scope, only kind: TokenName.Kind? = nil) -> String {
    TokenName.all.filter { kind == nil || $0.kind == kind }
      .compactMap { entry($0.name, in: scope) }.map { "--\($0.name):\($0.value)" }
      .joined(separator: ";")
  }
}
