/// Digits that stand together, single spaces or hyphens between them left out.
struct DigitRun {
  /// 0 to 9, and an X at the end.
  let digits: [UInt8]
  /// Positions in the normalised text, separators included.
  let range: Range<Int>
  /// How many digits each group has, such as 3, 4, 4.
  let groups: [Int]
  let before: Unicode.Scalar?
  let after: Unicode.Scalar?
  /// What follows `after`.
  let next: Unicode.Scalar?

  var text: String { String(decoding: digits, as: UTF8.self) }

  /// Whether a letter touches the digits, so that they are part of a code.
  var isPartOfCode: Bool {
    [before, after].contains { scalar in
      scalar.map { $0.isASCII && $0.properties.isAlphabetic || $0 == "_" } ?? false
    }
  }

  /// Whether a decimal point stands before or after, so that they are part of a decimal.
  var isPartOfDecimal: Bool {
    before == "." || (after == "." && next?.isDigit == true)
  }

  /// Every run of at least `length` digits, in order.
  static func runs(in text: NormalizedText, atLeast length: Int) -> [DigitRun] {
    var runs: [DigitRun] = []
    let scalars = text.scalars
    var index = 0
    while index < scalars.count {
      guard scalars[index].isDigit else {
        index += 1
        continue
      }
      let run = self.run(in: scalars, from: index)
      if run.digits.count >= length { runs.append(run) }
      index = run.range.upperBound
    }
    return runs
  }

  private static func run(in scalars: [Unicode.Scalar], from start: Int) -> DigitRun {
    var digits: [UInt8] = []
    var groups: [Int] = [0]
    var index = start
    while index < scalars.count {
      if scalars[index].isDigit {
        digits.append(UInt8(truncatingIfNeeded: scalars[index].value))
        groups[groups.count - 1] += 1
        index += 1
      } else if scalars[index] == " " || scalars[index] == "-", index + 1 < scalars.count,
        scalars[index + 1].isDigit
      {
        groups.append(0)
        index += 1
      } else {
        break
      }
    }
    if digits.count == 17, index < scalars.count, scalars[index] == "X" || scalars[index] == "x" {
      digits.append(UInt8(ascii: "X"))
      groups[groups.count - 1] += 1
      index += 1
    }
    return DigitRun(
      digits: digits, range: start..<index, groups: groups,
      before: start > 0 ? scalars[start - 1] : nil,
      after: index < scalars.count ? scalars[index] : nil,
      next: index + 1 < scalars.count ? scalars[index + 1] : nil)
  }
}

extension Unicode.Scalar {
  var isDigit: Bool { ("0"..."9").contains(self) }
}
