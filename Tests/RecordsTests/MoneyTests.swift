import Records
import Testing

@Suite("An amount of money")
struct MoneyTests {
  private func money(_ text: String, _ unit: Money.Unit) throws -> Money {
    Money(try #require(ExactDecimal(text)), unit)
  }

  @Test(
    "In yuan it is exact, whatever the unit",
    arguments: [
      ("437.21", .yuan, "437.21"), ("437.21", .tenThousandYuan, "4372100"),
      ("437.21", .hundredMillionYuan, "43721000000"), ("0.000001", .tenThousandYuan, "0.01"),
      ("-0.5", .tenThousandYuan, "-5000"),
      ("999999999999999", .hundredMillionYuan, "99999999999999900000000"),
    ] as [(String, Money.Unit, String)])
  func yuan(amount: String, unit: Money.Unit, yuan: String) throws {
    #expect(try money(amount, unit).yuan.text == yuan)
  }

  @Test("Equal amounts are equal and hashed alike in any unit")
  func equality() throws {
    let amounts = [
      try money("440", .tenThousandYuan), try money("0.0440", .hundredMillionYuan),
      try money("4400000.00", .yuan),
    ]
    #expect(Set(amounts).count == 1)
    #expect(try money("440", .yuan) != amounts[0])
  }

  @Test("Amounts are ordered by their worth, not by their digits")
  func order() throws {
    #expect(try money("9999", .yuan) < money("1", .tenThousandYuan))
    #expect(try money("9999.999999", .tenThousandYuan) < money("1", .hundredMillionYuan))
    #expect(try !(money("1", .tenThousandYuan) < money("10000", .yuan)))
  }

  @Test("The units are written as on the forms")
  func units() {
    #expect(Money.Unit.allCases.map(\.rawValue) == ["元", "万元", "亿元"])
    #expect(Money.Unit.allCases.map(\.zeros) == [0, 4, 8])
  }
}
