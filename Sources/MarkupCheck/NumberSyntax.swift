/// Numbers as our own formatter writes them, and what SVG builds from them.
///
/// A number is `-?[0-9]+(\.[0-9]+)?`; between two numbers stands a comma, a space, or a comma and a
/// space. That is less than SVG allows, on purpose: no exponents, no leading points.
enum NumberSyntax {
  static func accepts(_ value: Span<UInt8>, as type: ValueType) -> Bool {
    var at = 0
    switch type {
    case .number:
      return number(value, &at) && at == value.count
    case .length:
      guard number(value, &at) else { return false }
      return at == value.count
        || ["px", "em", "rem", "%"].contains {
          value.has($0, at: at) && at + $0.utf8.count == value.count
        }
    case .numbers:
      return numbers(value, &at) > 0 && at == value.count
    case .viewBox:
      return numbers(value, &at) == 4 && at == value.count
    case .points:
      let count = numbers(value, &at)
      return count > 0 && count.isMultiple(of: 2) && at == value.count
    case .transform: return isTransform(value)
    default: return isPath(value)
    }
  }

  private static func number(_ value: Span<UInt8>, _ at: inout Int) -> Bool {
    var index = at
    if index < value.count, value[index] == Ascii.hyphen { index += 1 }
    let digits = index
    while index < value.count, value[index].isDigit { index += 1 }
    guard index > digits else { return false }
    if index + 1 < value.count, value[index] == Ascii.dot, value[index + 1].isDigit {
      index += 1
      while index < value.count, value[index].isDigit { index += 1 }
    }
    at = index
    return true
  }

  /// How many numbers stand from `at` on; `at` ends after the last.
  private static func numbers(_ value: Span<UInt8>, _ at: inout Int) -> Int {
    guard number(value, &at) else { return 0 }
    var count = 1
    while at < value.count {
      var next = at
      if value[next] == Ascii.comma { next += 1 }
      if next < value.count, value[next] == Ascii.space { next += 1 }
      guard next > at, number(value, &next) else { return count }
      at = next
      count += 1
    }
    return count
  }

  private static func isTransform(_ value: Span<UInt8>) -> Bool {
    let functions: [(String, [Int])] = [
      ("translate(", [1, 2]), ("scale(", [1, 2]), ("rotate(", [1, 3]), ("matrix(", [6]),
      ("skewX(", [1]), ("skewY(", [1]),
    ]
    var at = 0
    while true {
      guard let (name, counts) = functions.first(where: { value.has($0.0, at: at) }) else {
        return false
      }
      at += name.utf8.count
      guard counts.contains(numbers(value, &at)), at < value.count, value[at] == Ascii.close else {
        return false
      }
      at += 1
      if at == value.count { return true }
      guard value[at] == Ascii.space else { return false }
      at += 1
    }
  }

  private static func isPath(_ value: Span<UInt8>) -> Bool {
    var at = 0
    while at < value.count {
      let command = value[at]
      if at == 0, command | 0x20 != UInt8(ascii: "m") { return false }
      at += 1
      guard let group = groupSize(command) else { return false }
      if group > 0 {
        if at < value.count, value[at] == Ascii.space { at += 1 }
        let count = numbers(value, &at)
        guard count > 0, count.isMultiple(of: group) else { return false }
      }
      if at + 1 < value.count, value[at] == Ascii.space { at += 1 }
    }
    return value.count > 0
  }

  private static func groupSize(_ command: UInt8) -> Int? {
    switch command | 0x20 {
    case UInt8(ascii: "m"), UInt8(ascii: "l"), UInt8(ascii: "t"): 2
    case UInt8(ascii: "h"), UInt8(ascii: "v"): 1
    case UInt8(ascii: "s"), UInt8(ascii: "q"): 4
    case UInt8(ascii: "c"): 6
    case UInt8(ascii: "a"): 7
    case UInt8(ascii: "z"): command.isLetter ? 0 : nil
    default: nil
    }
  }
}
