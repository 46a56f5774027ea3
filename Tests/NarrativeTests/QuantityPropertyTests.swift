import Narrative
import Records
import SeededTesting
import Testing

@Suite("Numbers written into prose are read back")
struct QuantityPropertyTests {
  @Test("Value, unit, looseness, label and range are those written", arguments: UInt64(1)...20)
  func readBack(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var text = ""
    var expected: [Written] = []
    for _ in 0..<100 {
      let written = Written(in: &random, after: text.unicodeScalars.count)
      text += written.clause
      expected.append(written)
    }
    let found = quantities(text)
    #expect(found.count == expected.count)
    for (quantity, written) in zip(found, expected) {
      #expect(quantity.value.text == written.value, "\(written.clause)")
      #expect(quantity.unit == written.unit)
      #expect(quantity.approximation == written.approximation)
      #expect(quantity.label == written.label)
      #expect(excerpt(text, quantity.range) == written.words)
      #expect(quantity.range.lowerBound == written.start)
    }
  }

  @Test("Numerals up to a hundred million are read as the number they spell")
  func numerals() {
    var random = SeededGenerator(seed: 7)
    for round in 0..<2000 {
      let value = round < 300 ? round + 3 : Int(random.next(below: 100_000_000)) + 10
      let text = "共" + spelled(value) + "个"
      let found = quantities(text)
      #expect(found.count == 1, "\(text)")
      #expect(found.first?.baseValue == ExactDecimal(value), "\(text)")
      #expect(found.first?.range == 1..<text.unicodeScalars.count, "\(text)")
    }
  }

  @Test("Any mixture of the scalars that mean something is read without a trap")
  func mixtures() {
    let alphabet = Array(
      "0１9.．,，、。；：:（）()“”《》\n 　-—~/％%余约近超过以上左右百千万亿十一二两零〇点第年月个起元米分之其中包括别为等共A¥半+＋=".unicodeScalars)
    var random = SeededGenerator(seed: 2022)
    for _ in 0..<300 {
      var text = String.UnicodeScalarView()
      for _ in 0..<200 { text.append(alphabet[Int(random.next(below: UInt64(alphabet.count)))]) }
      let found = quantities(String(text))
      for breakdown in QuantityReader().breakdowns(in: String(text), found) {
        _ = breakdown.addsUp
        _ = breakdown.whole.total(of: breakdown.parts)
      }
      for equation in QuantityReader().equations(in: String(text), found) {
        _ = equation.holds
        _ = equation.whole.total(of: equation.terms)
      }
      _ = QuantityReader().mentions(of: NameTable(["第年", "个"]), in: String(text), found)
      for one in found {
        #expect(one.range.upperBound <= text.count)
        for other in found { #expect(one.agrees(with: other) == other.agrees(with: one)) }
      }
      for (one, other) in zip(found, found.dropFirst()) {
        #expect(one.range.upperBound <= other.range.lowerBound)
      }
    }
  }

  /// The numeral a Chinese reader would write: 一万零三十, 十二, 三百零五万.
  private func spelled(_ value: Int) -> String {
    let high = value / 10_000
    let low = value % 10_000
    guard high > 0 else { return section(low) }
    guard low > 0 else { return section(high) + "万" }
    return section(high) + "万" + (low < 1000 ? "零" : "") + section(low, inner: true)
  }

  private func section(_ value: Int, inner: Bool = false) -> String {
    let digits = Array("零一二三四五六七八九")
    var words = ""
    var rest = value
    var pendingZero = false
    for (place, name) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
      let digit = rest / place
      rest %= place
      if digit == 0 {
        pendingZero = !words.isEmpty
      } else {
        if pendingZero { words += "零" }
        pendingZero = false
        let isBareTen = place == 10 && digit == 1 && words.isEmpty && !inner
        words += (isBareTen ? "" : String(digits[digit])) + name
      }
    }
    return words
  }
}

/// One clause with one quantity, and what a reader must find in it.
private struct Written {
  let label: String
  let value: String
  let unit: String
  let approximation: Approximation?
  let words: String
  let clause: String
  let start: Int

  init(in random: inout SeededGenerator, after offset: Int) {
    label = random.pick(["督办违规行为", "基本支出总额", "清扫面积", "上年结转", "参加人员", "下达通知书"])
    unit = random.pick(["万元", "元", "亿元", "%", "个", "起", "次", "万平方米", "公里", "人次", "个百分点", "份"])
    let whole =
      random.next(below: 3) == 0 ? random.next(below: 999_999_999) : random.next(below: 3000)
    let decimals = random.next(below: 4)
    let fraction = String(String(random.next(below: 1_000_000) + 1_000_000).suffix(Int(decimals)))
    value = fraction.isEmpty ? "\(whole)" : "\(whole).\(fraction)"
    let (before, after, approximation): (String, String, Approximation?) = random.pick([
      ("", "", nil), ("", "", nil), ("约", "", .about), ("", "余", .moreThan), ("近", "", .nearly),
    ])
    self.approximation = approximation
    let printed = random.pick([value, Self.separated(value), Self.fullWidth(value)])
    let blank = random.pick(["", "", " ", "　"])
    words = before + printed + after + blank + unit
    let joint = random.pick(["", " "])
    clause = label + joint + words + random.pick(["，", "。", "；", "\n", "；2022年，"])
    start = offset + (label + joint).unicodeScalars.count
  }

  private static func separated(_ value: String) -> String {
    let parts = value.split(separator: ".")
    var digits = ""
    for (position, digit) in parts[0].enumerated() {
      if position > 0, (parts[0].count - position).isMultiple(of: 3) { digits += "," }
      digits.append(digit)
    }
    return parts.count > 1 ? digits + "." + parts[1] : digits
  }

  private static func fullWidth(_ value: String) -> String {
    var text = String.UnicodeScalarView()
    for scalar in value.unicodeScalars {
      let isDigit = ("0"..."9").contains(scalar)
      text.append(isDigit ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar)
    }
    return String(text)
  }
}
