import Records

extension QuantityScan {
  mutating func readDigits() {
    let start = position
    let number = DigitNumber(at: start, in: prose)
    position = number.end
    let measure = Measure(after: number.end, magnitude: nil, in: prose)
    if prose.kind(at: number.end) == .letter, measure.unit == nil {
      return skipCode()
    }
    position = measure.end
    guard !isOrdinal(start, end: number.end), let value = number.value else { return }
    if measure.unit == nil, let magnitude = measure.magnitude,
      prose.digit(at: measure.end) != nil
    {
      return readCompound(from: start, value, magnitude, end: measure.end)
    }
    if number.needsUnit, measure.unit == nil { return }
    guard !isDate(number, measure), !isListNumber(start, number, measure),
      !isName(start, number, measure), !startsRange(at: number.end, measure)
    else { return }
    take(value, start: start, measure)
  }

  /// 51000021R000000019951, GB18030: everything up to the end of the letters and digits.
  private mutating func skipCode() {
    while prose.kind(at: position) == .letter || prose.kind(at: position) == .digit {
      position += 1
    }
  }

  /// 1亿2000万元, 3万5千元: a second, smaller part behind the 万 or 亿 of the first.
  private mutating func readCompound(
    from start: Int, _ first: ExactDecimal, _ magnitude: Magnitude, end: Int
  ) {
    let number = DigitNumber(at: end, in: prose)
    position = number.end
    let measure = Measure(after: number.end, magnitude: nil, in: prose)
    guard let second = number.value, second.scale == 0, first.scale == 0, measure.unit != nil
    else { return }
    let shift = magnitude.zeros - (measure.magnitude?.zeros ?? 0)
    guard shift > 0, first.coefficient < 1_000_000,
      second.coefficient < ExactDecimal(1).shiftedLeft(by: -shift).coefficient
    else { return }
    let value = first.shiftedLeft(by: -shift) + second
    guard value.coefficient < 1_000_000_000_000_000,
      !isOrdinal(start, end: end), !startsRange(at: end, measure)
    else { return }
    take(value, start: start, measure)
  }

  mutating func readNumerals() {
    let start = position
    if prose.holds(["百", "分", "之"], at: start) { return readPercentWords() }
    while prose.kind(at: position) == .numeral { position += 1 }
    let run = start..<position
    guard !isOrdinal(start, end: run.upperBound) else { return }
    if prose.holds(["分", "之"], at: run.upperBound) {
      // 三分之一: the second number belongs to the fraction.
      position = run.upperBound + 2
      while prose.kind(at: position) == .numeral { position += 1 }
      return
    }
    guard run.count <= 24 else { return }
    let number = numeral(in: run)
    let measure = Measure(
      after: number?.end ?? run.upperBound, magnitude: number?.magnitude, in: prose)
    guard !startsRange(at: number?.end ?? run.upperBound, measure) else { return }
    guard let number else {
      // 八点三十分 is a time, not 30 points.
      if prose[run.upperBound] == "点" { notAQuantityAt = run.upperBound + 1 }
      return
    }
    guard let unit = measure.unit else { return }
    position = number.end
    guard !isWord(run, number: number.value, unit) else { return }
    take(number.value, start: start, measure)
  }

  private struct Numeral {
    let value: ExactDecimal
    let magnitude: Magnitude?
    let end: Int
  }

  /// The number in `run`, decimals after 点 included; a place alone (百余, 近千) counts as one.
  private func numeral(in run: Range<Int>) -> Numeral? {
    let scalars = prose.scalars[run]
    if let alone = lonePlace(in: run) { return alone }
    guard let whole = ChineseNumeral(scalars) else { return nil }
    guard prose[run.upperBound] == "点", whole.magnitude == nil,
      ChineseNumeral.digit(prose[run.upperBound + 1]) != nil
    else {
      return Numeral(
        value: ExactDecimal(whole.value), magnitude: whole.magnitude, end: run.upperBound)
    }
    return decimals(after: run.upperBound + 1, whole: whole.value)
  }

  private func decimals(after start: Int, whole: Int) -> Numeral? {
    var coefficient = Int128(whole)
    var end = start
    while let digit = ChineseNumeral.digit(prose[end]), end - start < 6 {
      coefficient = coefficient * 10 + Int128(digit)
      end += 1
    }
    var magnitude: Magnitude?
    if prose[end] == "万" { magnitude = .tenThousand }
    if prose[end] == "亿" { magnitude = .hundredMillion }
    let value = ExactDecimal(coefficient: coefficient, scale: end - start)
    if magnitude != nil { end += 1 }
    // 八点三十分 tells the time.
    guard prose.kind(at: end) != .numeral, coefficient < 1_000_000_000_000_000 else { return nil }
    return Numeral(value: value, magnitude: magnitude, end: end)
  }

  /// 百余人, 近千次, 万余元: one hundred, thousand or ten thousand, said loosely.
  private func lonePlace(in run: Range<Int>) -> Numeral? {
    guard run.count == 1, let place = prose.scalars[run].first,
      "百千万亿".unicodeScalars.contains(place),
      Hedge.hedge(endingAt: run.lowerBound, in: prose) != nil
        || prose[run.upperBound] == "余" || prose[run.upperBound] == "多"
    else { return nil }
    switch place {
    case "百": return Numeral(value: ExactDecimal(100), magnitude: nil, end: run.upperBound)
    case "千": return Numeral(value: ExactDecimal(1000), magnitude: nil, end: run.upperBound)
    case "万": return Numeral(value: ExactDecimal(1), magnitude: .tenThousand, end: run.upperBound)
    default: return Numeral(value: ExactDecimal(1), magnitude: .hundredMillion, end: run.upperBound)
    }
  }

  /// 百分之九十八点五, 百分之98, 百分之百.
  private mutating func readPercentWords() {
    let start = position
    let first = start + 3
    let value: ExactDecimal?
    if prose.digit(at: first) != nil {
      let number = DigitNumber(at: first, in: prose)
      (value, position) = (number.needsUnit ? nil : number.value, number.end)
    } else {
      position = first
      while prose.kind(at: position) == .numeral { position += 1 }
      let run = first..<position
      guard !run.isEmpty, run.count <= 24 else { return }
      if run.count == 1, prose[first] == "百" {
        value = ExactDecimal(100)
      } else {
        let number = numeral(in: run)
        value = number?.magnitude == nil ? number?.value : nil
        position = number?.end ?? position
      }
    }
    let measure = Measure(percentAt: position, in: prose)
    guard let value, start != notAQuantityAt, !startsRange(at: position, measure) else { return }
    take(value, start: start, measure)
  }
}
