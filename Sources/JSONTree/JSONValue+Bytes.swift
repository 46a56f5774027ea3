extension JSONValue {
  /// The value as UTF-8; the same value and layout give the same bytes.
  ///
  /// Works with a list of the containers still open, not by recursion, so that deep nesting costs
  /// memory and no stack.
  /// - Source: RFC 8259.
  package func bytes(_ layout: JSONLayout = .compact) -> [UInt8] {
    var printing = Printing(layout: layout)
    printing.begin(self)
    while let container = printing.open.popLast() { printing.goOn(with: container) }
    if layout == .indented { printing.json.write(raw: "\n") }
    return printing.json.bytes
  }

  /// An array or object whose first `next` children are written.
  private struct Container {
    let value: JSONValue
    var next = 0

    var closingMark: String {
      if case .object = value { "}" } else { "]" }
    }

    var child: (name: String?, value: JSONValue)? {
      switch value {
      case .array(let elements): next < elements.count ? (nil, elements[next]) : nil
      case .object(let members):
        next < members.count ? (members[next].name, members[next].value) : nil
      case .null, .boolean, .integer, .number, .string: nil
      }
    }
  }

  private struct Printing {
    let layout: JSONLayout
    var json = JSONWriter()
    var open: [Container] = []

    /// Indentation stops growing here: a deep value would take the square of its depth.
    private static let deepestIndent = 64

    /// Writes `value`, of a container that isn't empty only the opening mark.
    mutating func begin(_ value: JSONValue) {
      switch value {
      case .null: json.write(raw: "null")
      case .boolean(let isTrue): json.write(raw: isTrue ? "true" : "false")
      case .integer(let number): json.write(raw: String(number))
      case .number(let text):
        if JSONValue.isNumber(text) { json.write(raw: text) } else { json.write(string: text) }
      case .string(let text): json.write(string: text)
      case .array(let elements):
        json.write(raw: elements.isEmpty ? "[]" : "[")
        if !elements.isEmpty { open.append(Container(value: value)) }
      case .object(let members):
        json.write(raw: members.isEmpty ? "{}" : "{")
        if !members.isEmpty { open.append(Container(value: value)) }
      }
    }

    /// Writes the next child of `container`, or its closing mark.
    mutating func goOn(with container: Container) {
      guard let child = container.child else {
        startLine()
        json.write(raw: container.closingMark)
        return
      }
      if container.next > 0 { json.write(raw: ",") }
      var rest = container
      rest.next += 1
      open.append(rest)
      startLine()
      if let name = child.name {
        json.write(string: name)
        json.write(raw: layout == .indented ? ": " : ":")
      }
      begin(child.value)
    }

    private mutating func startLine() {
      guard layout == .indented else { return }
      json.write(
        raw: "\n" + String(repeating: "  ", count: min(open.count, Self.deepestIndent)))
    }
  }

  /// Whether `text` is a number in the grammar of RFC 8259, section 6.
  private static func isNumber(_ text: String) -> Bool {
    var rest = Substring(text).utf8
    func digits() -> Int {
      let run = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      rest = rest.dropFirst(run.count)
      return run.count
    }
    func take(_ marks: String) -> Bool {
      guard let first = rest.first, marks.utf8.contains(first) else { return false }
      rest = rest.dropFirst()
      return true
    }
    _ = take("-")
    // A zero in front stands alone.
    if !take("0"), digits() == 0 { return false }
    if take("."), digits() == 0 { return false }
    if take("eE") {
      _ = take("+-")
      if digits() == 0 { return false }
    }
    return rest.isEmpty
  }
}
