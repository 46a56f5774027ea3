import Languages
import Templates
import XMLTree

extension Words {
  /// The phrase called `key`, each `{name}` in it replaced by the markup `values` has for it.
  func nodes(_ key: String, _ values: [String: [Node]]) -> [Node] {
    pieces(key).flatMap { piece -> [Node] in
      switch piece {
      case .text(let text): [.text(text)]
      case .placeholder(let name): values[name] ?? [.text("{\(name)}")]
      }
    }
  }
}
