/// A number as a text states it, 万 or million included; two spellings of one number are equal.
///
/// Kept as digits, so that none is too long and nothing is rounded.
package struct StatedNumber: Hashable, Sendable {
  package enum Kind: Sendable {
    case plain
    case percent
    case perMille
  }

  /// Without zeros at either end; empty for 0.
  private let digits: [UInt8]
  /// How many zeros follow; negative for decimals.
  private let exponent: Int
  package let kind: Kind
  /// As written, for whoever reads the message.
  package let text: String

  /// `whole` and `fraction` are ASCII digits; `zeros` are those of 万 or million.
  init(
    _ whole: [UInt8], _ fraction: [UInt8] = [], zeros: Int = 0, kind: Kind = .plain, text: String
  ) {
    var digits = whole + fraction
    var exponent = zeros - fraction.count
    while digits.last == UInt8(ascii: "0") {
      digits.removeLast()
      exponent += 1
    }
    self.digits = Array(digits.drop { $0 == UInt8(ascii: "0") })
    self.exponent = self.digits.isEmpty ? 0 : exponent
    self.kind = kind
    self.text = text
  }

  init(_ value: Int, zeros: Int = 0, kind: Kind = .plain, text: String) {
    self.init(Array(String(value).utf8), zeros: zeros, kind: kind, text: text)
  }

  /// The same number with more zeros: 4337.21 of 万元 is 43,372,100.
  package func with(zeros: Int) -> StatedNumber {
    let mantissa = digits.isEmpty ? [UInt8(ascii: "0")] : digits
    return StatedNumber(mantissa, zeros: exponent + zeros, kind: kind, text: text)
  }

  package static func == (left: StatedNumber, right: StatedNumber) -> Bool {
    left.kind == right.kind && left.exponent == right.exponent && left.digits == right.digits
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    hasher.combine(exponent)
    hasher.combine(digits)
  }
}

/// Digits with a decimal point and groups of three, as both languages write them.
struct DigitRun {
  let whole: [UInt8]
  let fraction: [UInt8]
  /// Behind the last digit.
  let end: Int

  /// `nil` when no digit stands at `start`.
  init?(at start: Int, in prose: Prose) {
    guard Self.digit(prose[start]) != nil else { return nil }
    var position = start
    var whole: [UInt8] = []
    while let digit = Self.digit(prose[position]) {
      whole.append(digit)
      position += 1
      // 3,900: three digits and no fourth.
      if prose[position] == "," || prose[position] == "，",
        whole.count <= 3 || Self.isGrouped(start, position, prose),
        (1...3).allSatisfy({ Self.digit(prose[position + $0]) != nil }),
        Self.digit(prose[position + 4]) == nil
      {
        position += 1
      }
    }
    var fraction: [UInt8] = []
    if prose[position] == "." || prose[position] == "．", Self.digit(prose[position + 1]) != nil {
      position += 1
      while let digit = Self.digit(prose[position]) {
        fraction.append(digit)
        position += 1
      }
    }
    self.whole = whole
    self.fraction = fraction
    end = position
  }

  /// Whether the digits name something and count nothing: a telephone number, a plate, a code, a
  /// mobile or an identity number.
  func isName(from start: Int, in prose: Prose) -> Bool {
    let before = prose[start - 1]
    if ("A"..."Z").contains(before) || ("a"..."z").contains(before) { return true }
    if whole.first == UInt8(ascii: "0"), whole.count > 1 { return true }
    let follows = before == "-" && Self.digit(prose[start - 2]) != nil
    return fraction.isEmpty && whole.count >= (follows ? 7 : 11)
  }

  /// Full-width digits too.
  private static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0x30...0x39: UInt8(scalar.value)
    case 0xFF10...0xFF19: UInt8(scalar.value - 0xFF10 + 0x30)
    default: nil
    }
  }

  /// Whether a comma stood four places back, as in 1,234,567.
  private static func isGrouped(_ start: Int, _ position: Int, _ prose: Prose) -> Bool {
    position - 4 > start && prose[position - 4] == ","
  }
}
