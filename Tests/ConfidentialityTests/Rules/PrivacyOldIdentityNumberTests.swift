import Diagnostics
import Languages
import Testing

@Suite("Identity numbers of fifteen digits")
struct PrivacyOldIdentityNumberTests {
  @Test(
    "Fifteen digits count only where they are called an identity number",
    arguments: [
      ("身份证 110105490101123", nil, true), ("110105490101123（身份证号）", nil, true),
      ("110105490101123", "身份证号码", true), ("证号：110105 490101 123", nil, true),
      ("110105490101123", nil, false), ("身份证 110105491301123", nil, false),
      ("身份证 990105490101123", nil, false), ("身份证 11010549010112X", nil, false),
      ("身份证 110105490229123", nil, false), ("身份证", nil, false),
    ] as [(String, String?, Bool)])
  func found(text: String, label: String?, isFound: Bool) {
    #expect(
      Sample.verdicts(text, label: label)
        == (isFound ? ["warning privacy-old-identity-number"] : []))
  }

  @Test("The mask never shows the date of birth")
  func mask() {
    #expect(
      Sample.findings("身份证 110105490101123").map(\.summary.en) == [
        "'110*********123' looks like an old resident identity number; take it out or mask it"
      ])
  }
}
