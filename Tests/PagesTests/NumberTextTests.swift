import Languages
import Records
import Testing

@testable import Pages

@Suite("Figures as text")
struct NumberTextTests {
  static let zh = NumberText(language: .zh)
  static let en = NumberText(language: .en)

  private func number(_ text: String) throws -> ExactDecimal {
    try #require(ExactDecimal(text))
  }

  @Test(
    "Money is exact in both languages",
    arguments: [
      ("440", "440\u{202F}万元", "CNY\u{A0}4.40\u{A0}million"),
      ("437.21", "437.21\u{202F}万元", "CNY\u{A0}4.3721\u{A0}million"),
      ("4337.21", "4337.21\u{202F}万元", "CNY\u{A0}43.3721\u{A0}million"),
      ("100", "100\u{202F}万元", "CNY\u{A0}1.00\u{A0}million"),
      ("99.99", "99.99\u{202F}万元", "CNY\u{A0}999,900"),
      ("0", "0\u{202F}万元", "CNY\u{A0}0"),
      ("0.0001", "0.0001\u{202F}万元", "CNY\u{A0}1"),
      ("-3.5", "−3.5\u{202F}万元", "CNY\u{A0}−35,000"),
      ("1234567.5", "1234567.5\u{202F}万元", "CNY\u{A0}12,345.675\u{A0}million"),
    ])
  func money(amount: String, zh: String, en: String) throws {
    let money = Money(try number(amount), .tenThousandYuan)
    #expect(Self.zh.money(money) == zh)
    #expect(Self.en.money(money) == en)
  }

  @Test("Other units of money move the point by their zeros")
  func units() throws {
    #expect(Self.en.money(Money(try number("1500000"), .yuan)) == "CNY\u{A0}1.50\u{A0}million")
    #expect(
      Self.en.money(Money(try number("1.2"), .hundredMillionYuan)) == "CNY\u{A0}120.00\u{A0}million"
    )
  }

  @Test("A number keeps its printed precision and has a real minus sign")
  func plain() throws {
    #expect(Self.zh.number(try number("99.40")) == "99.40")
    #expect(Self.en.number(try number("-12345.60")) == "−12,345.60")
    #expect(Self.en.number(try number("999")) == "999")
    #expect(Self.zh.percent(try number("99.4")) == "99.4%")
  }

  @Test("A range has one unit behind its second end, moved with both numbers")
  func range() throws {
    let area = Bilingual(zh: "万平方米", en: "10,000 m²")
    let (low, high) = (try number("2.8"), try number("3"))
    #expect(Self.zh.range(low, high, unit: area) == "2.8–3\u{202F}万平方米")
    #expect(Self.en.range(low, high, unit: area) == "28,000–30,000\u{A0}m²")
    let percent = Bilingual(zh: "%", en: "%")
    #expect(Self.en.range(low, high, unit: percent) == "2.8–3%")
    #expect(Self.zh.range(low, high, unit: nil) == "2.8–3")
  }

  @Test("An English unit of ten thousands moves the point")
  func quantity() throws {
    let area = Bilingual(zh: "万平方米", en: "10,000 m²")
    #expect(Self.zh.quantity(try number("2.8"), unit: area) == "2.8\u{202F}万平方米")
    #expect(Self.en.quantity(try number("2.8"), unit: area) == "28,000\u{A0}m²")
    let percent = Bilingual(zh: "%", en: "%")
    #expect(Self.en.quantity(try number("98"), unit: percent) == "98%")
    #expect(Self.zh.quantity(try number("98"), unit: nil) == "98")
  }

  @Test("The number on a scale is the one that is printed beside its unit")
  func printed() throws {
    let area = Bilingual(zh: "万平方米", en: "10,000 m²")
    #expect(Self.zh.printed(try number("2.8"), unit: area) == (try number("2.8")))
    #expect(Self.en.printed(try number("2.8"), unit: area) == (try number("28000")))
    #expect(Self.en.printed(try number("-0.00015"), unit: area) == (try number("-1.5")))
    let percent = Bilingual(zh: "%", en: "%")
    for text in [Self.zh, Self.en] {
      #expect(text.printed(try number("98.50"), unit: percent) == (try number("98.50")))
      #expect(text.printed(try number("98"), unit: nil) == (try number("98")))
    }
    // No digits are lost on the way, however many there are.
    let long = try number("99999999999.9999")
    #expect(Self.en.printed(long, unit: area) == (try number("999999999999999")))
  }
}
