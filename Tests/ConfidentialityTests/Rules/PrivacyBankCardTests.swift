import Diagnostics
import Languages
import Testing

@testable import Confidentiality

@Suite("Bank cards")
struct PrivacyBankCardTests {
  @Test(
    "A card is an error by its prefix and check digit, or a warning by a word",
    arguments: [
      ("6222021234567890128", nil, ["error privacy-bank-card"]),
      ("6222 0212 3456 7890 128", nil, ["error privacy-bank-card"]),
      ("6222-0212-3456-7890-128", nil, ["error privacy-bank-card"]),
      ("622202 1234567890128", nil, ["error privacy-bank-card"]),
      ("６２２２０２１２３４５６７８９０１２８", nil, ["error privacy-bank-card"]),
      ("流水号：6222021234567890128", nil, ["warning privacy-bank-card"]),
      ("合同编号6222021234567890128", nil, ["warning privacy-bank-card"]),
      ("6222021234567890128元", nil, []),
      ("6222021234567890128元", "银行卡号", ["error privacy-bank-card"]),
      ("6222021234567890129", nil, []),
      ("62 22 02 12 34 56 78 90 12 8", nil, []),
      ("4111111111111111", nil, []), ("账号4111 1111 1111 1111", nil, ["warning privacy-bank-card"]),
      ("4111111111111111", "卡号", ["warning privacy-bank-card"]),
      ("信用卡 5105105105105100", nil, ["warning privacy-bank-card"]),
      ("信用卡 5605105105105100", nil, []), ("0.6222021234567890128", nil, []),
      ("6222021234567890128.5", nil, []), ("卡号", nil, []),
    ] as [(String, String?, [String])])
  func found(text: String, label: String?, expected: [String]) {
    #expect(Sample.verdicts(text, label: label) == expected)
  }

  @Test("The mask shows the first four digits", arguments: ["6222021234567890128"])
  func mask(text: String) {
    #expect(
      Sample.findings(text).map(\.summary.zh) == ["“6222************”是银行卡号，请删去或遮盖"])
  }

  @Test(
    "The Luhn check holds for the standard's sums and nothing else",
    arguments: [
      ("79927398713", true), ("79927398710", false), ("0", true), ("", false), ("18", true),
      ("7992739871X", false),
    ])
  func luhn(digits: String, holds: Bool) {
    #expect(Luhn.holds(for: Array(digits.utf8)) == holds)
  }
}
