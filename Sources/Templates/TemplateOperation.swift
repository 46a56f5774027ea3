import Diagnostics

/// A step of a compiled template.
indirect enum TemplateOperation: Sendable {
  /// Bytes as they are in the source, from `place` on.
  case literal([UInt8], place: SourcePlace)
  /// A word of the site, put in when the template was compiled.
  case word([UInt8], place: SourcePlace)
  case value(TemplateName, isAttribute: Bool, place: SourcePlace)
  case section(TemplateName, isInverted: Bool, [TemplateOperation], place: SourcePlace)
}

/// A dotted name; `.` has no parts.
struct TemplateName: Sendable {
  let text: String
  let parts: [String]

  init(_ text: String) {
    self.text = text
    parts = text == "." ? [] : text.split(separator: ".").map(String.init)
  }
}
