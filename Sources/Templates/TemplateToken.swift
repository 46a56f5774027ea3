import Diagnostics

/// A piece of a template's source.
enum TemplateToken {
  case literal([UInt8], place: SourcePlace)
  case tag(TemplateTag)
}

/// What stands between `{{` and `}}`.
struct TemplateTag {
  enum Kind {
    /// `{{name}}`
    case value
    /// `{{#name}}`
    case section
    /// `{{^name}}`
    case inverted
    /// `{{/name}}`
    case close
    /// `{{> name}}`
    case part
    /// `{{! … }}`
    case comment
  }

  let kind: Kind
  let name: String
  /// Of the first brace.
  let place: SourcePlace

  /// Whether a line with nothing but this tag vanishes from the output.
  var mayStandAlone: Bool { kind != .value }
}
