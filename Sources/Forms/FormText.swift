import Records

/// How the values of a record stand in the cells of a form, and are read out of them.
///
/// Whatever is written is read as the same again.
enum FormText {
  /// What stands in a cell that is still to be filled in.
  static let open = "待填"
  /// The same where words are due and not a number.
  static let openLevel = "待填（文字）"

  // MARK: Texts

  /// Only a text that would be taken for something else is put in quotation marks.
  static func cell(_ text: String) -> String {
    isSpecial(unquoted(text)) ? "“\(text)”" : text
  }

  /// `nil` for a cell that is still to be filled in.
  static func text(_ cell: String) -> String? {
    if isSpecial(cell) { return nil }
    return cell.hasPrefix("“") && isSpecial(unquoted(cell))
      ? String(cell.dropFirst().dropLast()) : cell
  }

  private static func isSpecial(_ text: String) -> Bool { text == open || text == openLevel }

  /// Without any of the quotation marks around it.
  private static func unquoted(_ text: String) -> String {
    var inner = Substring(text)
    while inner.count >= 2, inner.hasPrefix("“"), inner.hasSuffix("”") {
      inner = inner.dropFirst().dropLast()
    }
    return String(inner)
  }

  // MARK: Several texts in a cell

  /// A line each; a line's own breaks are written `\n`.
  static func cell(_ texts: [String]) -> String {
    texts.map { $0.replacing("\\", with: "\\\\").replacing("\n", with: "\\n") }
      .joined(separator: "\n")
  }

  static func texts(_ cell: String) -> [String] {
    if cell.isEmpty { return [] }
    return cell.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var text = ""
      var isEscaped = false
      for character in line {
        if isEscaped {
          text += character == "n" ? "\n" : character == "\\" ? "\\" : "\\\(character)"
          isEscaped = false
        } else if character == "\\" {
          isEscaped = true
        } else {
          text.append(character)
        }
      }
      return isEscaped ? text + "\\" : text
    }
  }

  // MARK: What was aimed at or reached

  /// A number, a range or a level in words.
  enum Measure: Hashable {
    case number(String)
    case range(from: String, to: String)
    case level(String)
    case open
    case openLevel
  }

  static func cell(_ measure: Measure, unit: String?) -> String {
    switch measure {
    case .number(let number): return number
    case .range(let from, let to): return "\(from)～\(to)"
    case .open: return open
    case .openLevel: return openLevel
    case .level(let words):
      let inner = unquoted(words)
      return plainMeasure(inner, unit: unit) == .level(inner) ? words : "“\(words)”"
    }
  }

  /// `98%` is 98 where the unit is `%`.
  static func measure(_ cell: String, unit: String?) -> Measure {
    let inner = unquoted(cell)
    if cell != inner, plainMeasure(inner, unit: unit) != .level(inner) {
      return .level(String(cell.dropFirst().dropLast()))
    }
    return plainMeasure(cell, unit: unit)
  }

  private static func plainMeasure(_ text: String, unit: String?) -> Measure {
    if text == open { return .open }
    if text == openLevel { return .openLevel }
    if let number = number(text, unit: unit) { return .number(number) }
    let ends = text.split(separator: "～", omittingEmptySubsequences: false)
    if ends.count == 2, let from = number(String(ends[0]), unit: unit),
      let to = number(String(ends[1]), unit: unit)
    {
      return .range(from: from, to: to)
    }
    return .level(text)
  }

  /// The digits alone; `nil` for what isn't a number, its unit aside.
  static func number(_ text: String, unit: String?) -> String? {
    let trimmed = trimmed(text)
    if ExactDecimal(trimmed) != nil { return trimmed }
    guard let unit, trimmed.count > unit.count, trimmed.hasSuffix(unit) else { return nil }
    let digits = self.trimmed(String(trimmed.dropLast(unit.count)))
    return ExactDecimal(digits) == nil ? nil : digits
  }

  static func trimmed(_ text: String) -> String {
    var text = Substring(text)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
