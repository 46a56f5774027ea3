package import XMLTree

/// What a page gives its template to show.
package indirect enum TemplateValue: Sendable {
  /// Escaped when written.
  case text(String)
  /// Words that are written as markup between tags, and as plain text in an attribute.
  case words(String, [Node])
  /// Written as markup, between tags only; empty markup counts as nothing to show.
  case markup([Node])
  case list([TemplateValue])
  case object([String: TemplateValue])
  /// Shows or hides a section; it can't be printed.
  case flag(Bool)
  /// Known to have no value: a section over it is left out, printing it is an error.
  case absent

  /// Whether a section over the value is left out.
  var isNothing: Bool {
    switch self {
    case .text(let text): text.isEmpty
    case .words(let text, _): text.isEmpty
    case .markup(let nodes): nodes.isEmpty
    case .list(let values): values.isEmpty
    case .object: false
    case .flag(let flag): !flag
    case .absent: true
    }
  }
}
