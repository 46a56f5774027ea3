package import XMLTree

/// What a page gives its template to show.
package indirect enum TemplateValue: Sendable {
  /// Escaped when written.
  case text(String)
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
    case .markup(let nodes): nodes.isEmpty
    case .list(let values): values.isEmpty
    case .object: false
    case .flag(let flag): !flag
    case .absent: true
    }
  }
}
