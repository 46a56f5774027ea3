import Records
import Testing

@Suite("The arithmetic of exact decimals")
struct ExactDecimalArithmeticTests {
  private func decimal(_ text: String) throws -> ExactDecimal {
    try #require(ExactDecimal(text), "'\(text)'")
  }

  private let limit = "999999999999999"
  private let smallest = "0.000001"

  @Test(
    "Sums and differences are exact and keep the longer decimals",
    arguments: [
      ("0.1", "0.2", "0.3", "-0.1"), ("437.21", "0", "437.21", "437.21"),
      ("1", "-1.00", "0.00", "2.00"), ("-5", "-0.005", "-5.005", "-4.995"),
      (
        "999999999999999", "0.000001", "999999999999999.000001", "999999999999998.999999"
      ),
      ("-999999999999999", "999999999999999", "0", "-1999999999999998"),
    ])
  func addition(left: String, right: String, sum: String, difference: String) throws {
    #expect(try (decimal(left) + decimal(right)).text == sum)
    #expect(try (decimal(left) - decimal(right)).text == difference)
    #expect(try (decimal(right) + decimal(left)).text == sum)
  }

  @Test(
    "Products are exact, and their decimals add up",
    arguments: [
      ("20", "437.21", "8744.20"), ("-0.5", "0.5", "-0.25"), ("-3", "-3", "9"),
      ("0", "-437.21", "0.00"), ("0.000001", "0.000001", "0.000000000001"),
      ("999999999999999", "-999999999999999", "-999999999999998000000000000001"),
      ("999999999.999999", "999999999.999999", "999999999999998000.000000000001"),
    ])
  func multiplication(left: String, right: String, product: String) throws {
    #expect(try (decimal(left) * decimal(right)).text == product)
  }

  @Test("No numbers sum to zero, and a sum of many is exact")
  func sums() throws {
    #expect([ExactDecimal]().sum().text == "0")
    #expect(try Array(repeating: decimal("0.1"), count: 1000).sum() == ExactDecimal(100))
    #expect(
      try Array(repeating: decimal(limit), count: 1000).sum().text == "999999999999999000")
  }

  @Test(
    "Rounding goes half away from zero, on both sides of it",
    arguments: [
      ("0.124", 2, "0.12"), ("0.125", 2, "0.13"), ("-0.125", 2, "-0.13"), ("-0.124", 2, "-0.12"),
      ("2.5", 0, "3"), ("-2.5", 0, "-3"), ("3.5", 0, "4"), ("0.5", 0, "1"), ("-0.5", 0, "-1"),
      ("0.499999", 0, "0"), ("-0.499999", 0, "0"), ("1.005", 2, "1.01"), ("99.995", 2, "100.00"),
      ("-99.995", 2, "-100.00"), ("437.21", 6, "437.210000"), ("437.21", 2, "437.21"),
      ("0", 6, "0.000000"), ("999999999999999", 6, "999999999999999.000000"),
    ])
  func rounding(text: String, places: Int, rounded: String) throws {
    #expect(try decimal(text).rounded(to: places).text == rounded)
  }

  @Test(
    "Quotients are rounded half away from zero to the places asked for",
    arguments: [
      ("1", "8", 2, "0.13"), ("-1", "8", 2, "-0.13"), ("1", "-8", 2, "-0.13"),
      ("-1", "-8", 2, "0.13"), ("1", "3", 6, "0.333333"), ("2", "3", 6, "0.666667"),
      ("5", "2", 0, "3"), ("-5", "2", 0, "-3"), ("43721", "440", 2, "99.37"),
      ("1.23456", "1", 0, "1"), ("1.5", "0.000003", 1, "500000.0"), ("0", "-7", 3, "0.000"),
      ("0.000001", "999999999999999", 6, "0.000000"),
      ("999999999999999", "0.000001", 6, "999999999999999000000.000000"),
      ("-999999999999999", "999999999999999", 6, "-1.000000"),
    ])
  func division(text: String, by divisor: String, places: Int, quotient: String) throws {
    #expect(try decimal(text).divided(by: decimal(divisor), places: places)?.text == quotient)
  }

  @Test("Nothing is divided by zero", arguments: ["0", "0.00", "-0"])
  func divisionByZero(zero: String) throws {
    #expect(try ExactDecimal(1).divided(by: decimal(zero), places: 2) == nil)
    #expect(try ExactDecimal(0).divided(by: decimal(zero), places: 2) == nil)
  }

  @Test("Every small quotient is the one that whole numbers give", arguments: 0...3)
  func everySmallQuotient(places: Int) {
    let power = [1, 10, 100, 1000][places]
    for numerator in -40...40 {
      for denominator in -16...16 where denominator != 0 {
        let (size, whole) = (abs(numerator) * power, abs(denominator))
        // Half away from zero: twice the size plus the whole, over twice the whole, cut off.
        let rounded = (2 * size + whole) / (2 * whole)
        let sign = (numerator < 0) == (denominator < 0) ? 1 : -1
        let quotient = ExactDecimal(numerator)
          .divided(by: ExactDecimal(denominator), places: places)
        #expect(quotient?.coefficient == Int128(sign * rounded))
        #expect(quotient?.scale == places)
      }
    }
  }

  @Test(
    "Zeros at the end go, down to the decimals kept",
    arguments: [
      ("4.40", 0, "4.4"), ("4.40", 1, "4.4"), ("4.40", 2, "4.40"), ("4.4", 2, "4.40"),
      ("100", 0, "100"), ("100.000", 0, "100"), ("0.000", 0, "0"), ("-0.50", 0, "-0.5"),
      ("0.000", 2, "0.00"), ("5", 3, "5.000"),
    ])
  func trimming(text: String, places: Int, trimmed: String) throws {
    #expect(try decimal(text).trimmed(keeping: places).text == trimmed)
  }

  @Test(
    "The point moves either way without losing a digit",
    arguments: [
      ("437.21", 2, "4.3721"), ("437.21", -1, "4372.1"), ("437.21", -2, "43721"),
      ("437.21", -4, "4372100"), ("5", 3, "0.005"), ("-0.5", -1, "-5"), ("0", -8, "0"),
      ("437.21", 0, "437.21"), ("999999999999999", -8, "99999999999999900000000"),
    ])
  func shifting(text: String, places: Int, shifted: String) throws {
    #expect(try decimal(text).shiftedLeft(by: places).text == shifted)
  }

  @Test("A magnitude is the distance from zero")
  func magnitude() throws {
    #expect(try decimal("-437.21").magnitude.text == "437.21")
    #expect(try decimal("437.21").magnitude.text == "437.21")
    #expect(try decimal("-0.0").magnitude.text == "0.0")
    #expect(try decimal("-" + limit).magnitude.text == limit)
    #expect(try decimal("-" + smallest).magnitude.text == smallest)
  }
}
