import Diagnostics
import Records
import Testing

@testable import Confidentiality

@Suite("Resident identity numbers")
struct PrivacyIdentityNumberTests {
  @Test(
    "A number with its province, day and check digit is an error however it is written",
    arguments: [
      "11010519491231002X", "11010519491231002x", "１１０１０５１９４９１２３１００２Ｘ", "110105 19491231 002X",
      "110105-19491231-002X", "1101 0519 4912 3100 2X", "110105\u{200B}19491231\u{200D}002X",
      "110105\u{2014}19491231\u{A0}002X", "11010519491231002\u{FEFF}X", "11010519491231002-X",
      "\u{1D7CF}\u{1D7CF}010519491231002X", "١١٠١٠٥19491231002X",
      "1\u{FE0F}\u{20E3}1010519491231002X",
      "张三11010519491231002X住址", "(11010519491231002X)", "photo_11010519491231002X.jpg",
      "1.11010519491231002X", "11010519491231002X元", "\u{202E}11010519491231002X",
      "订单 2022 11010519491231002X", "1 1 0 1 0 5 1 9 4 9 1 2 3 1 0 0 2 X",
    ])
  func error(text: String) {
    #expect(Sample.verdicts(text) == ["error privacy-identity-number"])
  }

  @Test(
    "With a wrong check digit it is a warning where it is called an identity number",
    arguments: [
      ("110105194912310021", nil, []),
      ("身份证号：110105194912310021", nil, ["warning privacy-identity-number"]),
      ("110105194912310021", "身份证号", ["warning privacy-identity-number"]),
      ("110105194912310021", "id_number", ["warning privacy-identity-number"]),
      ("身份证号\n110105194912310021", nil, []),
    ] as [(String, String?, [String])])
  func wrongCheckDigit(text: String, label: String?, expected: [String]) {
    #expect(Sample.verdicts(text, label: label) == expected)
  }

  @Test(
    "A mask that leaves the date of birth and the check digit is a warning",
    arguments: [
      ("******19491231002X", true), ("110105********002X", false), ("110105194912310***", false),
      ("＊＊＊＊＊＊１９４９１２３１００２Ｘ", true), ("●●●●●●19491231***X", true),
      ("**2022**", false), ("******19491331002X", false), ("******************", false),
      ("110105********0021 ******19491231002X", true),
    ])
  func weakMask(text: String, isFound: Bool) {
    #expect(Sample.verdicts(text) == (isFound ? ["warning privacy-identity-number"] : []))
  }

  @Test(
    "Days that don't exist or aren't there yet are no births",
    arguments: [
      ("420704202611243", true), ("420704202611253", false), ("420704190002293", false),
      ("420704200002293", true), ("420704202302293", false), ("420704200004313", false),
      ("420704179912313", false), ("420704200000013", false), ("420704200001003", false),
    ])
  func births(body: String, isBirth: Bool) throws {
    // Fifteen characters of province to day, two more of sequence, any check digit.
    let number = try #require(IdentityNumber(Array((body + "12X").utf8)))
    #expect(number.isWellFormed(by: CalendarDate("2026-11-24")) == isBirth)
  }

  @Test("Of eleven check characters one holds")
  func checkCharacter() {
    let holding = "0123456789X".filter {
      IdentityNumber(Array("11010519491231002\($0)".utf8))?.hasCheckDigit == true
    }
    #expect(holding == "X")
  }

  @Test("A unit's code in digits is no identity number, a person's number is one in any case")
  func unitCodes() throws {
    #expect(!UnitCode.hasCheckCharacter(Array("91350100M000100Y44".utf8)))
    #expect(UnitCode.hasCheckCharacter(Array("91350100M000100Y43".utf8)))
    #expect(UnitCode.hasPartsOfCode(Array("91350100M000100Y43".utf8)))
    let both = try #require(Self.numberThatIsBoth())
    #expect(Sample.verdicts(both) == [])
    #expect(Sample.verdicts("身份证号 \(both)") == ["error privacy-identity-number"])
    #expect(Sample.verdicts(both, label: "身份证号码") == ["error privacy-identity-number"])
    // Without the organisation's own check digit the code must be called one.
    let outer = try #require(Self.numberThatIsBoth(inner: false))
    #expect(Sample.verdicts(outer) == ["error privacy-identity-number"])
    #expect(Sample.verdicts("统一社会信用代码 \(outer)") == [])
    #expect(Sample.verdicts(outer, label: "统一社会信用代码") == [])
  }

  /// A number that satisfies both standards, found by counting up.
  private static func numberThatIsBoth(inner: Bool = true) -> String? {
    for sequence in 0..<28_000 {
      let day = String(String(101 + sequence % 28).suffix(2))
      let order = String(String(1_000 + sequence / 28).suffix(3))
      for check in "0123456789" {
        let text = "114201201001\(day)\(order)\(check)"
        let characters = Array(text.utf8)
        if IdentityNumber(characters)?.hasCheckDigit == true,
          UnitCode.hasCheckCharacter(characters), UnitCode.hasPartsOfCode(characters) == inner
        {
          return text
        }
      }
    }
    return nil
  }
}
