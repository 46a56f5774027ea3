import Diagnostics
import Languages
import Records
import Testing

@testable import Confidentiality

@Suite("The gate for private and secret data")
struct DisclosureGateTests {
  private let place = SourcePlace(file: "content/a.yaml", line: 3, column: 5)

  private func findings(
    _ text: String, label: String? = nil, waivers: [Waiver] = []
  ) -> [Finding] {
    DisclosureGate().findings(
      in: [
        DisclosedText(record: "a.yaml", field: "title", label: label, text: text, place: place)
      ], waivers: waivers)
  }

  private func rules(_ text: String, label: String? = nil) -> [String] {
    findings(text, label: label).map { "\($0.severity.word) \($0.rule.text)" }
  }

  @Test("An identity number is told masked, with what a waiver must name")
  func identityNumber() {
    let expected = Finding(
      rule: "privacy-identity-number", severity: .error,
      summary: Bilingual(
        zh: "“110***********002X”是居民身份证号码，不得公开，请删去",
        en: "'110***********002X' is a resident identity number; take it out"),
      place: place,
      notes: [
        Finding.Note(
          Bilingual(
            zh: "确属误报的，在 waivers.yaml 中写明 record: a.yaml, field: title, "
              + "fingerprint: \(Self.fingerprint)，以及理由和批准岗位",
            en: "if it is none, waive it in waivers.yaml (record: a.yaml, field: title, "
              + "fingerprint: \(Self.fingerprint)) with the reason and the role"))
      ])
    #expect(findings("联系人 11010519491231002X。") == [expected])
  }

  /// The first 16 digits of `printf 11010519491231002X | sha256sum`.
  private static let fingerprint = "426695a0efdb59b9"

  @Test(
    "Private and secret data are found however they are written",
    arguments: [
      ("11010519491231002X", nil, ["error privacy-identity-number"]),
      ("11010519491231002x", nil, ["error privacy-identity-number"]),
      ("１１０１０５１９４９１２３１００２Ｘ", nil, ["error privacy-identity-number"]),
      ("110105\u{200B}19491231\u{200B}002X", nil, ["error privacy-identity-number"]),
      ("110105 19491231 002X", nil, ["error privacy-identity-number"]),
      ("110105-19491231-002X", nil, ["error privacy-identity-number"]),
      ("电话：13912345678", nil, ["error privacy-mobile-number"]),
      ("139 1234 5678", "联系电话", ["error privacy-mobile-number"]),
      ("+86 139-1234-5678", nil, ["warning privacy-mobile-number"]),
      ("编号13912345678号", nil, ["warning privacy-mobile-number"]),
      ("6222021234567890128", nil, ["error privacy-bank-card"]),
      ("账号4111 1111 1111 1111", nil, ["warning privacy-bank-card"]),
      ("护照号 E12345678", nil, ["warning privacy-passport"]),
      ("姓名", nil, ["warning privacy-personal-column"]),
      ("张某", "姓名", ["warning privacy-personal-column"]),
      ("姓名,身份证号,金额", nil, ["warning privacy-personal-column"]),
      ("机密★10年", nil, ["error secrecy-mark"]),
      ("密级：秘密", nil, ["error secrecy-mark"]),
      ("绝密", nil, ["error secrecy-mark"]),
      ("内部资料，注意保存", nil, ["error secrecy-mark"]),
    ] as [(String, String?, [String])])
  func found(text: String, label: String?, expected: [String]) {
    #expect(rules(text, label: label) == expected)
  }

  @Test(
    "What only looks like it passes",
    arguments: [
      "", "437.21", "11010519491231002", "110105194912310021", "110105194913310022",
      "990105194912310029", "A11010519491231002X", "13912345678.00元", "13912345678元",
      "1391234567", "12912345678", "139 12345678 00", "1.13912345678", "1640995200000",
      "51000021R000000019951", "011217651/2022-01866", "91350100M000100Y43", "P20250001",
      "鄂财绩发〔2020〕3号", "4111111111111111", "6222021234567890120", "2022年12月31日",
      "保守国家秘密", "不涉及国家秘密", "商业秘密", "保密审查", "姓名权", "内部资料室",
    ])
  func passes(text: String) {
    #expect(rules(text) == [])
  }

  @Test("Of well-formed numbers with any check character one in eleven is one, and no other")
  func checkCharacter() {
    let valid = "0123456789X".filter { character in
      IdentityNumber.isValid(Array("11010519491231002\(character)".utf8))
    }
    #expect(valid == "X")
  }

  @Test("A waiver lets the very value in, and one that covers nothing is an error")
  func waivers() {
    let text = Text(Bilingual(zh: "公开电话", en: "Public number"), at: place)
    let waiver = { (fingerprint: String, field: String) in
      Waiver(
        rule: Placed("privacy-mobile-number", at: place), record: Placed("a.yaml", at: place),
        field: Placed(field, at: place), fingerprint: Placed(fingerprint, at: place),
        reason: text, approvedBy: text)
    }
    let fingerprint = "ba6c167e885ea4be"
    #expect(findings("电话：13912345678", waivers: [waiver(fingerprint, "title")]) == [])
    let other = findings("电话：13912345679", waivers: [waiver(fingerprint, "title")])
    #expect(other.map(\.rule) == ["privacy-mobile-number", "waiver-holds"])
    let elsewhere = findings("电话：13912345678", waivers: [waiver(fingerprint, "name")])
    #expect(elsewhere.map(\.rule) == ["privacy-mobile-number", "waiver-holds"])
    #expect(elsewhere.map(\.severity) == [.error, .error])
  }

  @Test(
    "A message that quotes private data is masked, and nothing else in it is",
    arguments: [
      ("'11010519491231002X' isn't a year", "'110***********002X' isn't a year"),
      ("“１３９１２３４５６７８”不是年份 2022", "“139****5678”不是年份 2022"),
      ("93 differs from 91.87", "93 differs from 91.87"), ("", ""),
    ])
  func masked(text: String, expected: String) {
    #expect(DisclosureGate.masked(text) == expected)
  }
}
