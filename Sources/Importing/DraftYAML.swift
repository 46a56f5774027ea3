/// Lines of YAML, written the way the content folder reads it: plain scalars where they are safe,
/// single quotes where they aren't.
struct DraftYAML {
  private(set) var lines: [String] = []
  private var depth = 0
  /// Whether the next field begins an item of a list.
  private var isItemDue = false

  var text: String { lines.joined(separator: "\n") + "\n" }

  mutating func comment(_ words: String) {
    lines.append(indentation + "# " + Self.oneLine(words))
  }

  mutating func field(_ name: String, _ value: String?) {
    guard let value else { return }
    add("\(name): \(Self.scalar(value))")
  }

  /// A list of texts; nothing where it is empty.
  mutating func texts(_ name: String, _ values: [String]) {
    guard !values.isEmpty else { return }
    add("\(name):")
    for value in values { lines.append(indentation + "  - " + Self.scalar(value)) }
  }

  /// Small numbers on one line.
  mutating func row(_ name: String, _ fields: [(String, String)]) {
    guard !fields.isEmpty else { return }
    let inside = fields.map { "\($0.0): \(Self.scalar($0.1))" }.joined(separator: ", ")
    add("\(name): { \(inside) }")
  }

  mutating func mapping(_ name: String, _ body: (inout DraftYAML) -> Void) {
    add("\(name):")
    depth += 1
    body(&self)
    depth -= 1
  }

  /// Nothing where the list is empty.
  mutating func list<Item>(
    _ name: String, _ items: [Item], _ body: (inout DraftYAML, Item) -> Void
  ) {
    guard !items.isEmpty else { return }
    add("\(name):")
    depth += 2
    for item in items {
      isItemDue = true
      body(&self, item)
      isItemDue = false
    }
    depth -= 2
  }

  private var indentation: String { String(repeating: "  ", count: depth) }

  private mutating func add(_ line: String) {
    if isItemDue {
      lines.append(String(repeating: "  ", count: depth - 1) + "- " + line)
      isItemDue = false
    } else {
      lines.append(indentation + line)
    }
  }

  private static func oneLine(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }

  static func scalar(_ text: String) -> String {
    let text = oneLine(text)
    return isPlain(text) ? text : "'" + text.replacing("'", with: "''") + "'"
  }

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      !first.isBlank, !last.isBlank, last != ":",
      !"-?:,[]{}#&*!|>'\"%@`~=<.".unicodeScalars.contains(first)
    else { return false }
    return !text.contains(": ") && !text.contains(" #") && !text.contains("\t")
      && !text.unicodeScalars.contains { "{}[],".unicodeScalars.contains($0) }
  }
}
