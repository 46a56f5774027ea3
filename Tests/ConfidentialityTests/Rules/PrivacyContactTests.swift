import Diagnostics
import Languages
import Testing

@Suite("Passports, addresses, plates and landlines")
struct PrivacyContactTests {
  @Test(
    "A passport number counts only where it is called one",
    arguments: [
      ("护照号 E12345678", nil, true), ("护照：ea1234567", nil, true), ("通行证 H12345678", nil, true),
      ("E12345678", "护照号码", true), ("护照 141234567", nil, true), ("护照Ｅ１２３４５６７８", nil, true),
      ("护照 EI1234567", nil, false), ("护照 X12345678", nil, false), ("护照 E123456789", nil, false),
      ("E12345678", nil, false), ("护照", nil, false),
    ] as [(String, String?, Bool)])
  func passport(text: String, label: String?, isFound: Bool) {
    #expect(Sample.verdicts(text, label: label) == (isFound ? ["warning privacy-passport"] : []))
  }

  @Test(
    "An address is a warning unless it is an office's or nobody's",
    arguments: [
      ("zhangsan@qq.com", true), ("邮箱：Zhang.San+a@mail.example.cn。", true), ("ａ＠qq．com", true),
      ("a@b.c", false), ("a@b..cn", false), ("@qq.com", false), ("a@qq.com.", true),
      ("cgj@ezhou.gov.cn", false), ("a@gov.cn", false), ("a@notgov.cn", true),
      ("a@evilgov.cn.example.com", false), ("a@b.example", false), ("a@qq.com@", true),
    ])
  func address(text: String, isFound: Bool) {
    #expect(Sample.verdicts(text) == (isFound ? ["warning privacy-e-mail"] : []))
  }

  @Test("A mask of an address shows two letters")
  func addressMask() {
    #expect(
      Sample.findings("zhangsan@qq.com").map(\.summary.en) == [
        "'zh************' is an e-mail address; if it is a person's, take it out or give an office's"
      ])
  }

  @Test(
    "A number plate is pointed out",
    arguments: [
      ("鄂G12345", true), ("车辆鄂G·12345", true), ("京AD12345", true), ("鄂G 12345", true),
      ("鄂G１２３４５", true), ("鄂g12345", false), ("鄂GI2345O", false), ("G12345", false),
      ("鄂G1234567", false), ("汉G12345", false), ("12345", false), ("·12345", false),
    ])
  func plate(text: String, isFound: Bool) {
    #expect(Sample.verdicts(text) == (isFound ? ["info privacy-number-plate"] : []))
  }

  @Test(
    "A landline is pointed out",
    arguments: [
      ("0716-8832332", true), ("07168832332", true), ("010-12345678", true),
      ("电话 027-12345678", true),
      ("0716 8832332", false), ("0716-883233", false), ("0016-8832332", false),
      ("0716-0832332", false), ("07168832332元", false), ("2022-0716-8832332", false),
      ("0716-8832332.5", false),
    ])
  func landline(text: String, isFound: Bool) {
    #expect(Sample.verdicts(text) == (isFound ? ["info privacy-landline"] : []))
  }
}
