import Languages
import SiteFiles
import Testing

@testable import MarkupCheck

@Suite("Printed figures read back")
struct FigureReaderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let language: Language
    let text: String
    let coefficient: Int128
    let exponent: Int
    let unit: String

    var testDescription: String { "\(language.rawValue) \(text)" }

    init(_ language: Language, _ text: String, _ number: Int128, _ exponent: Int, _ unit: String) {
      self.language = language
      self.text = text
      coefficient = number
      self.exponent = exponent
      self.unit = unit
    }
  }

  @Test(
    "in the way each language prints them",
    arguments: [
      Case(.zh, "93", 93, 0, ""), Case(.en, "93", 93, 0, ""), Case(.zh, "0", 0, 0, ""),
      Case(.zh, "0.00", 0, 0, ""), Case(.en, "91.870", 9187, -2, ""),
      Case(.zh, "−0.85", -85, -2, ""), Case(.en, "99.4%", 994, -1, "%"),
      Case(.zh, "437.21\u{202F}万元", 4_372_100, 0, "元"),
      Case(.en, "CNY\u{A0}4.3721\u{A0}million", 4_372_100, 0, "CNY"),
      Case(.en, "CNY\u{A0}5,000", 5000, 0, "CNY"), Case(.zh, "1.5亿元", 150_000_000, 0, "元"),
      Case(.zh, "2万亿元", 2_000_000_000_000, 0, "元"),
      Case(.en, "CNY 1.2 billion", 1_200_000_000, 0, "CNY"),
      Case(.zh, "2.8\u{202F}万平方米", 28_000, 0, "平方米"), Case(.en, "28,000\u{A0}m²", 28_000, 0, "m²"),
      Case(.zh, "1234567", 1_234_567, 0, ""), Case(.en, "1,234,567.5", 12_345_675, -1, ""),
      Case(.en, "3 millionths", 3, 0, "millionths"), Case(.zh, " 12 起 ", 12, 0, "起"),
    ])
  func reads(_ example: Case) {
    #expect(
      FigureReader(language: example.language).reading(of: example.text)
        == FigureRegister.Reading(
          coefficient: example.coefficient, exponent: example.exponent, unit: example.unit))
  }

  @Test(
    "only when nothing else could be meant",
    arguments: [
      (.zh, ""), (.zh, "约"), (.zh, "-5"), (.en, "1234"), (.en, "12,34"), (.en, "1,2345"),
      (.en, "1,23"), (.en, "1234,567"), (.zh, ".5"), (.en, "CNY"), (.en, "CNY 5 yuan"),
      (.zh, "０.5"), (.zh, "٣"), (.zh, "1234567890123456789012345678901"),
    ] as [(Language, String)])
  func refuses(language: Language, text: String) {
    #expect(FigureReader(language: language).reading(of: text) == nil)
  }

  @Test("Chinese doesn't group, so what follows a comma isn't the same number")
  func grouped() {
    #expect(
      FigureReader(language: .zh).reading(of: "1,234")
        == FigureRegister.Reading(coefficient: 1, exponent: 0, unit: ",234"))
  }
}
