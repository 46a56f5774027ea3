import Records
import Testing

@Suite("An exact decimal")
struct ExactDecimalTests {
  private func decimal(_ text: String) throws -> ExactDecimal {
    try #require(ExactDecimal(text), "'\(text)'")
  }

  @Test(
    "Plain decimals are read and printed with the decimals they have",
    arguments: [
      "0", "0.0", "7", "440", "437.21", "-0.5", "99.40", "0.000001", "-0.000001", "999999999999999",
      "-999999999999999", "123456789.123456", "12345678901234.5",
    ])
  func reading(text: String) throws {
    #expect(try decimal(text).text == text)
  }

  @Test("A sign and zeros in front that say nothing aren't printed again")
  func normalising() throws {
    #expect(try decimal("-0").text == "0")
    #expect(try decimal("-0.00").text == "0.00")
    #expect(try decimal("007").text == "7")
  }

  @Test(
    "Anything else isn't a decimal",
    arguments: [
      "", "-", "--1", "+1", "1.", ".5", "-.5", ".", "1.2.3", "1e3", "0x10", "1,000", "1 000", " 1",
      "1 ", "1\n", "١", "１", "一", "½", "1.1234567", "1000000000000000", "1234567890.123456", "NaN",
      "inf", "−1", "1\u{301}", "\0", "5%",
    ])
  func refusing(text: String) {
    #expect(ExactDecimal(text) == nil)
  }

  @Test("A text of a million digits is refused")
  func huge() {
    #expect(ExactDecimal(String(repeating: "9", count: 1_000_000)) == nil)
    #expect(ExactDecimal("0." + String(repeating: "0", count: 1_000_000)) == nil)
    #expect(ExactDecimal(String(repeating: ".", count: 1_000_000)) == nil)
  }

  @Test("The coefficient and the scale of what is read are those printed")
  func parts() throws {
    let value = try decimal("-437.20")
    #expect(value.coefficient == -43720)
    #expect(value.scale == 2)
    #expect(value.isNegative)
    #expect(!value.isZero)
    #expect(try decimal("0.00").isZero)
    #expect(try !decimal("0").isNegative)
  }

  @Test("Small coefficients are padded with zeros up to the point")
  func padding() {
    #expect(ExactDecimal(coefficient: 5, scale: 2).text == "0.05")
    #expect(ExactDecimal(coefficient: -5, scale: 1).text == "-0.5")
    #expect(ExactDecimal(coefficient: 1, scale: 18).text == "0.000000000000000001")
    #expect(ExactDecimal(Int.min).text == "-9223372036854775808")
  }

  @Test("Numbers are equal, and hashed alike, by value; the decimals printed don't count")
  func equality() throws {
    let ones = try ["1", "1.0", "1.00", "1.000000", "001"].map(decimal)
    #expect(Set(ones).count == 1)
    let zeros = try ["0", "0.0", "-0", "-0.000000"].map(decimal)
    #expect(Set(zeros).count == 1)
    let different = try ["1", "1.000001", "-1", "10", "0.1", "100"].map(decimal)
    #expect(Set(different).count == different.count)
  }

  @Test("Numbers are ordered by value")
  func order() throws {
    let ordered = try [
      "-999999999999999", "-1.5", "-1.49", "-0.000001", "0", "0.000001", "0.9", "0.91", "1", "10",
      "999999999.999999", "999999999999999",
    ].map(decimal)
    #expect(ordered.reversed().sorted() == ordered)
    #expect(zip(ordered, ordered.dropFirst()).allSatisfy { $0 < $1 && !($1 < $0) && $0 != $1 })
    #expect(try !(decimal("1.0") < decimal("1")))
  }
}
