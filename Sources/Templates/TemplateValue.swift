package import XMLTree

/// What a page gives its template to show.
package indirect enum TemplateValue: Hashable, Sendable {
  /// Escaped when written.
  case text(String)
  /// Written as it is, since it is well-formed by construction; never inside an attribute.
  case markup([Node])
  case list([TemplateValue])
  case object([String: TemplateValue])
  case flag(Bool)
  /// There is nothing to show, and the template was told so.
  case absent

  /// What a message calls a value of this kind.
  var kindName: String {
    switch self {
    case .text: "text"
    case .markup: "markup"
    case .list: "a list"
    case .object: "an object"
    case .flag: "a flag"
    case .absent: "nothing"
    }
  }
}
