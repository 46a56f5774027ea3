extension CatalogueDocument {
  /// The file, as `msgcat --no-wrap` writes it.
  package var bytes: [UInt8] {
    var writer = CatalogueWriter()
    writer.write(header)
    for message in messages { writer.write(message) }
    for message in obsolete { writer.write(message, isObsolete: true) }
    return writer.output
  }
}

/// Writes messages one after the other, a blank line between them.
private struct CatalogueWriter {
  private(set) var output: [UInt8] = []

  mutating func write(_ message: CatalogueDocument.Message, isObsolete: Bool = false) {
    if !output.isEmpty { line("") }
    for note in message.notes { comment(" ", note) }
    for text in message.extracted { comment(". ", text) }
    if !message.references.isEmpty {
      comment(": ", message.references.joined(separator: " "))
    }
    if !message.flags.isEmpty { comment(", ", message.flags.joined(separator: ", ")) }
    if let previous = message.previous {
      let mark = isObsolete ? "#~| " : "#| "
      if let context = previous.context { field("msgctxt", context, mark: mark) }
      field("msgid", previous.source, mark: mark)
      if let plural = previous.plural { field("msgid_plural", plural, mark: mark) }
    }
    let mark = isObsolete ? "#~ " : ""
    if let context = message.context { field("msgctxt", context, mark: mark) }
    field("msgid", message.source, mark: mark)
    guard let plural = message.plural else {
      field("msgstr", message.translations.first ?? "", mark: mark)
      return
    }
    field("msgid_plural", plural, mark: mark)
    for (form, text) in message.translations.enumerated() {
      field("msgstr[\(form)]", text, mark: mark)
    }
  }

  private mutating func comment(_ mark: String, _ text: String) {
    line(text.isEmpty ? "#" + (mark == " " ? "" : mark.filter { $0 != " " }) : "#\(mark)\(text)")
  }

  /// A text of several lines begins below its keyword, a line each.
  private mutating func field(_ name: String, _ text: String, mark: String) {
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    if lines.count == 1 || (lines.count == 2 && lines[1].isEmpty) {
      let end = lines.count == 2 ? "\\n" : ""
      line("\(mark)\(name) \"\(escaped(String(decoding: Array(lines[0]), as: UTF8.self)))\(end)\"")
      return
    }
    line("\(mark)\(name) \"\"")
    for (index, piece) in lines.enumerated() where index < lines.count - 1 || !piece.isEmpty {
      let end = index < lines.count - 1 ? "\\n" : ""
      line("\(mark)\"\(escaped(String(decoding: Array(piece), as: UTF8.self)))\(end)\"")
    }
  }

  private func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\\"): bytes += Array("\\\\".utf8)
      case UInt8(ascii: "\""): bytes += Array("\\\"".utf8)
      case 0x09: bytes += Array("\\t".utf8)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func line(_ text: String) {
    output += Array(text.utf8) + [0x0A]
  }
}
