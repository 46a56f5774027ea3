import Records
import Testing

@Suite("An exact decimal")
struct ExactDecimalTests {
  @Test("Only plain decimals of at most 15 digits, 6 after the point, are read")
  func reading() {
    for text in ["0", "-0.5", "437.21", "999999999999999", "123456789.123456"] {
      #expect(ExactDecimal(text)?.text == text)
    }
    for text in ["", "-", "+1", "1.", ".5", "1e3", "1,000", "1.1234567", "1000000000000000"] {
      #expect(ExactDecimal(text) == nil)
    }
  }

  @Test("A quotient is rounded half away from zero, and nothing is divided by zero")
  func division() {
    #expect(ExactDecimal(1).divided(by: ExactDecimal(8), places: 2)?.text == "0.13")
    #expect(ExactDecimal(-1).divided(by: ExactDecimal(8), places: 2)?.text == "-0.13")
    #expect(ExactDecimal(1).divided(by: ExactDecimal(0), places: 2) == nil)
  }
}
