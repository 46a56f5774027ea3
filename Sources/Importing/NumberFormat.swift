import Records

/// How a cell shows its number, as far as forms use it.
///
/// - Source: ECMA-376, part 1, 18.8.30 and 18.8.31.
struct NumberFormat: Hashable {
  enum Kind: Hashable {
    /// As many digits as fit.
    case general
    /// From so many decimals up to so many.
    case decimal(least: Int, most: Int)
    case date
    /// Of hours, in exponents, by thousands: the number is taken as it is kept.
    case other
  }

  let kind: Kind
  let isPercent: Bool
  /// What stands in front of the number and behind it, the per cent sign left out.
  let prefix: String
  let suffix: String

  static let general = NumberFormat(code: "General")

  init(code: String) {
    var scan = FormatScan()
    scan.read(code)
    isPercent = scan.isPercent
    prefix = scan.prefix
    suffix = scan.suffix
    if scan.isDate {
      kind = .date
    } else if scan.isOther {
      kind = .other
    } else if scan.hasDigits {
      kind = .decimal(least: min(scan.zeros, 15), most: min(scan.decimals, 15))
    } else {
      kind = .general
    }
  }

  /// One that the file needn't spell out; `nil` for a number no program gives a meaning.
  init?(number: Int) {
    switch number {
    case 0, 49: self.init(code: "General")
    case 1: self.init(code: "0")
    case 2: self.init(code: "0.00")
    case 3, 37, 38: self.init(code: "#,##0")
    case 4, 39, 40: self.init(code: "#,##0.00")
    case 9: self.init(code: "0%")
    case 10: self.init(code: "0.00%")
    case 14...17, 22, 27...31, 36, 50...54, 57, 58: self.init(code: "yyyy-mm-dd")
    case 5...8, 41...44: self.init(code: number % 2 == 1 ? "#,##0" : "#,##0.00")
    case 11...13, 18...21, 32...35, 45...48, 55, 56: self.init(code: "0.00E+00")
    default: return nil
    }
  }

  /// The number as the cell has it and, where that is less, as it shows it.
  func texts(of number: ExactDecimal) -> (text: String, shown: String?) {
    let value = (isPercent ? number.shiftedLeft(by: -2) : number).trimmed()
    let sign = isPercent ? "%" : ""
    guard case .decimal(let least, let most) = kind else {
      return (prefix + value.text + sign + suffix, nil)
    }
    if value.scale <= most {
      return (prefix + value.trimmed(keeping: least).text + sign + suffix, nil)
    }
    let shown = value.rounded(to: most).text
    return (prefix + value.text + sign + suffix, prefix + shown + sign + suffix)
  }
}

/// Reads the first section of a format's code, the one for positive numbers.
private struct FormatScan {
  var isPercent = false
  var isDate = false
  var isOther = false
  var hasDigits = false
  var zeros = 0
  var decimals = 0
  var prefix = ""
  var suffix = ""
  private var isBehindPoint = false
  private var isTrailingComma = false

  mutating func read(_ code: String) {
    if code.lowercased() == "general" || code == "@" { return }
    var rest = code.unicodeScalars.prefix(200)[...]
    while let scalar = rest.popFirst(), scalar != ";" {
      switch scalar {
      case "\"":
        let words = rest.prefix { $0 != "\"" }
        rest = rest.dropFirst(words.count + 1)
        add(String(String.UnicodeScalarView(words)))
      case "\\": if let next = rest.popFirst() { add(String(Character(next))) }
      case "[":
        let words = rest.prefix { $0 != "]" }
        rest = rest.dropFirst(words.count + 1)
        if words.allSatisfy({ "hms".unicodeScalars.contains($0) }) { isOther = true }
      case "_", "*": _ = rest.popFirst()
      case "0", "#", "?": digit(isZero: scalar == "0")
      case ".": isBehindPoint = true
      case ",": isTrailingComma = hasDigits
      case "%": isPercent = true
      case "E", "e": isOther = true
      case "y", "Y", "d", "D": isDate = true
      case "h", "H", "s", "S": if !isDate { isOther = true }
      case "m", "M", "/", "-", " ", "+", "(", ")", ":", "年", "月", "日":
        break
      default: add(String(Character(scalar)))
      }
    }
    if isTrailingComma { isOther = true }
  }

  private mutating func digit(isZero: Bool) {
    hasDigits = true
    isTrailingComma = false
    guard isBehindPoint else { return }
    decimals += 1
    if isZero { zeros = decimals }
  }

  private mutating func add(_ words: String) {
    if isDate { return }
    if hasDigits { suffix += words } else { prefix += words }
  }
}
