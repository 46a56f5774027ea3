import Languages
import Records
import SiteFiles

/// The figures of one record while they are gathered, each as both languages are to read it.
struct FigureEntries {
  let record: String
  private(set) var worths: [FieldPath: FigureRegister.Worth] = [:]
  private(set) var words: [FieldPath: Bilingual<String>] = [:]

  init(record: String) {
    self.record = record
  }

  mutating func count(_ name: FieldPath, _ number: Int) {
    points(name, ExactDecimal(number))
  }

  mutating func points(_ name: FieldPath, _ value: ExactDecimal?) {
    add(name, value, unit: Bilingual(zh: Unit(), en: Unit()))
  }

  mutating func percent(_ name: FieldPath, _ value: ExactDecimal?) {
    add(name, value, unit: Bilingual(zh: Unit(word: "%"), en: Unit(word: "%")))
  }

  mutating func money(_ name: FieldPath, _ value: ExactDecimal?, _ unit: Money.Unit) {
    add(
      name, value,
      unit: Bilingual(
        zh: Unit(word: "元", zeros: unit.zeros), en: Unit(word: "CNY", zeros: unit.zeros)))
  }

  mutating func text(_ name: FieldPath, _ text: Bilingual<String>) {
    words[name] = text
  }

  /// A number with its unit, or both ends of a range, of which only the second carries the unit.
  mutating func measure(_ name: FieldPath, _ measure: Indicator.Measure?, _ unit: Text?) {
    let unit =
      unit.map { Bilingual(zh: Unit(zh: $0.value.zh), en: Unit(en: $0.value.en)) }
      ?? Bilingual(zh: Unit(), en: Unit())
    switch measure {
    case .number(let value)?: add(name, value, unit: unit)
    case .range(let low, let high)?:
      // In Chinese 2–4 万元 the first number is bare; in English both are written out.
      add(name.low, low, unit: Bilingual(zh: Unit(), en: Unit(zeros: unit.en.zeros)))
      add(name.high, high, unit: unit)
    case .level(let level)?: words[name] = level
    case nil: break
    }
  }

  /// A unit as a page prints it, and the zeros that 万 or 10,000 in front of it adds.
  private struct Unit {
    var word = ""
    var zeros = 0

    init(word: String = "", zeros: Int = 0) {
      self.word = word
      self.zeros = zeros
    }

    init(zh text: String) {
      let factors = [("万亿", 12), ("亿", 8), ("万", 4)]
      let factor = factors.first { text.hasPrefix($0.0) }
      word = String(text.dropFirst(factor?.0.count ?? 0))
      zeros = factor?.1 ?? 0
    }

    init(en text: String) {
      let factors = [("10,000 ", 4), ("million ", 6), ("billion ", 9)]
      let factor = factors.first { text.hasPrefix($0.0) }
      word = String(text.dropFirst(factor?.0.count ?? 0))
      zeros = factor?.1 ?? 0
    }
  }

  private mutating func add(_ name: FieldPath, _ value: ExactDecimal?, unit: Bilingual<Unit>) {
    guard let value else { return }
    worths[name] = FigureRegister.Worth(
      value: FigureRegister.Reading(
        coefficient: value.coefficient, exponent: -value.scale, unit: ""),
      readings: unit.map { unit in
        FigureRegister.Reading(
          coefficient: value.coefficient, exponent: unit.zeros - value.scale, unit: unit.word)
      })
  }
}
