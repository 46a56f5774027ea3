import Diagnostics
import Languages
import Testing

@Suite("Mobile numbers")
struct PrivacyMobileNumberTests {
  @Test(
    "A number is a warning, and an error where it is headed as a telephone",
    arguments: [
      ("13912345678", nil, "warning"), ("139 1234 5678", nil, "warning"),
      ("139-1234-5678", nil, "warning"), ("+86 13912345678", nil, "warning"),
      ("+86-139-1234-5678", nil, "warning"), ("8613912345678", nil, "warning"),
      ("008613912345678", nil, "warning"), ("0086 13912345678", nil, "warning"),
      ("１３９１２３４５６７８", nil, "warning"), ("139\u{200B}1234\u{200B}5678", nil, "warning"),
      ("Tel.13912345678", nil, "warning"), ("张三-13912345678", nil, "warning"),
      ("13912345678/0716-8832332转", nil, "warning"), ("投诉电话：13912345678", nil, "warning"),
      ("13912345678@163.com", nil, "warning"), ("13912345678.", nil, "warning"),
      ("13912345678", "值班电话", "warning"), ("联系13912345678", "资金使用情况", "warning"),
      ("13912345678", "手机", "error"), ("13912345678", "联系电话", "error"),
      ("13912345678", "电话", "error"), ("13912345678", "mobile", "error"),
      ("13912345678", "Phone", "error"), ("13912345678", " 手 机 号 码（必填）", "error"),
      ("13912345678元", "手机", "error"), ("手机：13912345678", nil, "error"),
      ("手机号码 +86 139 1234 5678", nil, "error"), ("电话：13912345678", nil, "error"),
      ("联系人张三，联系电话：13912345678", nil, "error"),
    ] as [(String, String?, String)])
  func found(text: String, label: String?, severity: String) {
    let verdicts = Sample.verdicts(text, label: label)
    #expect(verdicts.filter { $0.contains("mobile") } == ["\(severity) privacy-mobile-number"])
  }

  @Test("The mask leaves three and four digits")
  func mask() {
    #expect(
      Sample.findings("139 1234 5678").map(\.summary.en) == [
        "'139****5678' looks like a mobile number; check it, and take it out or mask it"
      ])
  }
}
