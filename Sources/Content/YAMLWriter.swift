import Languages

/// A content file in the making: its text, and where the values of its lines were found.
package struct DraftFile: Hashable, Sendable {
  package let text: String
  /// By line, counted from 1.
  package let origins: [Int: String]
}

extension ContentFile {
  /// The file that says what `fields` do, in the order of the file's table.
  ///
  /// `heading` stands above as comments, one a line.
  package func file(of fields: DraftFields, heading: [String] = []) -> DraftFile {
    var writer = YAMLWriter()
    for line in heading { writer.comment(line) }
    writer.write(fields, shape, depth: 0)
    return DraftFile(text: writer.text, origins: writer.origins)
  }

  /// The comment that tells an editor which schema a file goes by; `up` leads from the file's folder
  /// to the one `site/` stands in, such as `../../../`.
  package func schemaComment(up: String) -> String {
    "yaml-language-server: $schema=\(up)site/\(schemaPath)"
  }
}

/// Writes plain YAML: a value a line, whatever may be taken for something else in quotation marks.
private struct YAMLWriter {
  private var lines: [String] = []
  private(set) var origins: [Int: String] = [:]

  var text: String { lines.map { $0 + "\n" }.joined() }

  mutating func comment(_ text: String) {
    lines.append("# \(text.onOneLine)")
  }

  /// `first` is what the first field's line begins with instead of blanks.
  mutating func write(_ fields: DraftFields, _ shape: Shape, depth: Int, first: String? = nil) {
    var first = first
    for field in shape.inOrder(fields.fields) {
      guard let due = shape.field(field.name) else {
        preconditionFailure("'\(shape.title.en)' has no field '\(field.name)'")
      }
      let start = (first ?? Self.blanks(depth)) + "\(field.name):"
      first = nil
      write(field, due, after: start, depth: depth)
    }
  }

  private mutating func write(
    _ field: DraftFields.Field, _ due: Shape.Field, after start: String, depth: Int
  ) {
    if let inline = Self.inline(field.value, due.kind) {
      line(start + (inline.isEmpty ? "" : " \(inline)"), field, due)
      return
    }
    line(start, field, due)
    let first = lines.count
    switch (field.value, due.kind) {
    case (.fields(let fields), .mapping(let shape)):
      write(fields, shape, depth: depth + 1)
    case (.list(let items), .list(let kind)):
      for item in items { write(item, kind, depth: depth + 1) }
    default:
      preconditionFailure("'\(field.name)' takes another kind of value")
    }
    guard let origin = field.origin else { return }
    for line in first...lines.count where origins[line] == nil { origins[line] = origin }
  }

  /// An item of a list.
  private mutating func write(_ item: DraftValue, _ kind: Shape.Kind, depth: Int) {
    let dash = Self.blanks(depth) + "- "
    if let inline = Self.inline(item, kind) {
      lines.append(dash + (inline.isEmpty ? "''" : inline))
    } else if case .fields(let fields) = item, case .mapping(let shape) = kind {
      write(fields, shape, depth: depth + 1, first: dash)
    } else {
      preconditionFailure("a list takes another kind of item")
    }
  }

  private mutating func line(_ text: String, _ field: DraftFields.Field, _ due: Shape.Field) {
    let remarks = [field.value == .open ? due.remark : nil, field.remark].compactMap(\.self)
    let comment = remarks.joined(separator: "；").onOneLine
    lines.append(text + (comment.isEmpty ? "" : "  # \(comment)"))
    if let origin = field.origin { origins[lines.count] = origin }
  }

  private static func blanks(_ depth: Int) -> String { String(repeating: "  ", count: depth) }

  /// What fits behind the name; `nil` for what needs lines of its own, empty for what is open.
  private static func inline(_ value: DraftValue, _ kind: Shape.Kind) -> String? {
    switch (value, kind) {
    case (.open, _): return ""
    case (.text(let text), _): return scalar(text, kind)
    case (.fields(let fields), .mapping(let shape)):
      if fields.fields.isEmpty { return "{}" }
      guard shape == .figures else { return nil }
      let entries = fields.fields.map { "\($0.name): \(inline($0.value, .number(.any)) ?? "")" }
      return "{ \(entries.joined(separator: ", ")) }"
    case (.list(let items), .list(let kind)):
      if items.isEmpty { return "[]" }
      guard kind == .plainText else { return nil }
      let texts = items.map { item in if case .text(let text) = item { text.quoted } else { "''" } }
      return "[\(texts.joined(separator: ", "))]"
    case (.fields, _), (.list, _): return nil
    }
  }

  private static func scalar(_ text: String, _ kind: Shape.Kind) -> String {
    switch kind {
    case .number, .count, .year, .date, .flag:
      // Inside brackets too, nothing but such a text goes without quotation marks.
      text.isNumeral || text == "true" || text == "false" ? text : text.quoted
    case .text, .plainText, .identifier, .webAddress, .attachmentName, .digest, .fixed, .word,
      .list, .mapping:
      text.isPlainYAML ? text : text.quoted
    }
  }
}

extension Shape {
  /// The fields in the order of the table; figures keep that of their text.
  fileprivate func inOrder(_ fields: [DraftFields.Field]) -> [DraftFields.Field] {
    if self == .figures { return fields }
    let positions = Dictionary(
      uniqueKeysWithValues: names.enumerated().map { ($0.element, $0.offset) })
    return fields.sorted { (positions[$0.name] ?? 0) < (positions[$1.name] ?? 0) }
  }
}

extension Shape.Field {
  /// What is due, for whoever fills an open field in.
  fileprivate var remark: String {
    switch kind {
    case .word(_, let words):
      let choices = words.map {
        $0.text == $0.meaning.zh ? $0.text : "\($0.text)（\($0.meaning.zh)）"
      }
      return "待填：\(meaning.zh)；可用值：\(choices.joined(separator: "、"))"
    case .date: return "待填：\(meaning.zh)，写作YYYY-MM-DD"
    case .flag: return "待填：\(meaning.zh)，写“true”或“false”"
    case .text, .plainText, .number, .count, .identifier, .year, .webAddress, .attachmentName,
      .digest, .fixed, .list, .mapping:
      return "待填：\(meaning.zh)"
    }
  }
}

extension String {
  /// For a comment: nothing that would end the line or can't be seen.
  fileprivate var onOneLine: String {
    SourceText.string(
      unicodeScalars.map {
        $0 == "\n" || $0 == "\t" || ForbiddenCharacter.contains($0) ? " " : $0
      })
  }

  fileprivate var isNumeral: Bool {
    utf8.contains { (48...57).contains($0) }
      && utf8.allSatisfy { (48...57).contains($0) || $0 == 0x2D || $0 == 0x2E }
  }

  /// Whether every reader of YAML takes it for this very text without quotation marks.
  ///
  /// - Source: YAML 1.2.2, 7.3.3 and 10.3.2; YAML 1.1's words for yes and no.
  fileprivate var isPlainYAML: Bool {
    let scalars = Array(unicodeScalars)
    guard let first = scalars.first, let last = scalars.last, !last.properties.isWhitespace
    else { return false }
    let isASCII = scalars.allSatisfy { $0.value < 0x80 }
    switch first.value {
    case 0x41...0x5A, 0x61...0x7A, 0x2010...0x2027, 0x2460...0x24FF, 0x3001...0x3020,
      0x4E00...0x9FFF, 0xFF01...0xFF60:
      break
    case 0x30...0x39 where !isASCII: break
    default: return false
    }
    let words = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"]
    if isASCII, words.contains(lowercased()) { return false }
    for (index, scalar) in scalars.enumerated() {
      if scalar == "\n" || scalar == "\t" || ForbiddenCharacter.contains(scalar) { return false }
      let isNextBlank = index + 1 == scalars.count || scalars[index + 1] == " "
      if scalar == ":", isNextBlank { return false }
      if scalar == "#", scalars[index - 1] == " " { return false }
    }
    return true
  }

  fileprivate var quoted: String {
    let needsEscape = unicodeScalars.contains {
      $0 == "\n" || $0 == "\t" || $0.needsEscape
    }
    if !needsEscape {
      return "'" + SourceText.string(unicodeScalars.flatMap { $0 == "'" ? [$0, $0] : [$0] }) + "'"
    }
    return "\"" + unicodeScalars.map(\.escaped).joined() + "\""
  }
}

extension Unicode.Scalar {
  /// What can't be seen is written so that it can; what stands for damage stays, to be reported.
  fileprivate var needsEscape: Bool {
    self != SourceText.replacement && ForbiddenCharacter.contains(self)
  }

  fileprivate var escaped: String {
    switch self {
    case "\n": return "\\n"
    case "\t": return "\\t"
    case "\"": return "\\\""
    case "\\": return "\\\\"
    default:
      guard needsEscape else { return String(self) }
      let digits = String(value, radix: 16, uppercase: true)
      return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
    }
  }
}
