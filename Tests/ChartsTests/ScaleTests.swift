import Records
import Testing

@testable import Charts

@Suite("Lengths and scales")
struct ScaleTests {
  @Test(
    "A length is written without zeros at its end",
    arguments: [
      (0, "0"), (1, "0.01"), (-5, "-0.05"), (10, "0.1"), (1250, "12.5"), (1200, "12"),
      (96000, "960"), (-100, "-1"), (-110, "-1.1"),
    ])
  func text(_ hundredths: Int, _ expected: String) {
    #expect(Length(hundredths: hundredths).text == expected)
  }

  @Test("The height of a drawing is rounded up", arguments: [(0, 0), (1, 1), (100, 1), (101, 2)])
  func roundedUp(_ hundredths: Int, _ expected: Int) {
    #expect(Length(hundredths: hundredths).roundedUp == expected)
  }

  @Test(
    "A value's length is its share of the maximum's, and stays between nothing and all",
    arguments: [
      ("0", "100", 0), ("50", "100", 30000), ("99.4", "100", 59640), ("100", "100", 60000),
      ("100.01", "100", 60000), ("-1", "100", 0), ("1", "3", 20000), ("2", "3", 40000),
      ("0.000001", "100", 0), ("5", "0", 0), ("5", "-1", 0), ("0", "0", 0),
      ("999999999999999", "1", 60000), ("1", "999999999999999", 0),
      ("499999999999999", "999999999999998", 30000),
    ])
  func length(_ value: String, _ maximum: String, _ hundredths: Int) {
    let scale = LinearScale(maximum: figure(maximum).value, length: 600)
    #expect(scale.length(of: figure(value).value) == Length(hundredths: hundredths))
  }

  @Test(
    "Text is taken as wide as its widest face makes it",
    arguments: [
      ("", 0), ("0", 1024), ("市", 1600), ("98%", 3584), ("−2", 2368), ("W", 1696),
      ("e\u{301}", 992), ("\u{10FFFF}", 1600), ("\u{17E}", 848), ("“市”", 4800), ("🚦", 2240),
      ("\u{2002}", 800), ("\u{202F}", 336),
    ])
  func width(_ text: String, _ hundredths: Int) {
    #expect(TextMetrics(size: 16).width(of: text) == Length(hundredths: hundredths))
  }
}
