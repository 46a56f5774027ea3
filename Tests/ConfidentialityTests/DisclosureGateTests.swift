import Diagnostics
import Languages
import Records
import SeededTesting
import Testing

@testable import Confidentiality

@Suite("The gate for private and secret data")
struct DisclosureGateTests {
  @Test("A finding quotes a mask, stands at the value and says how to waive it")
  func wholeFinding() {
    let expected = Finding(
      rule: "privacy-identity-number", severity: .error,
      summary: Bilingual(
        zh: "“110***********002X”是居民身份证号码，请删去或遮盖",
        en: "'110***********002X' is a resident identity number; take it out or mask it"),
      place: SourcePlace(file: "content/pages/about.md", line: 3, column: 5),
      notes: [Sample.waiverNote("privacy-identity-number", fingerprint: "426695a0efdb59b9")])
    #expect(Sample.findings("联系人 11010519491231002X。") == [expected])
  }

  @Test(
    "A fingerprint is the first half of a SHA-256, as FIPS 180-4 has it",
    arguments: [
      ("abc", "ba7816bf8f01cfea"), ("", "e3b0c44298fc1c14"),
      ("11010519491231002X", "426695a0efdb59b9"),
    ])
  func fingerprint(value: String, expected: String) {
    #expect(Fingerprint.text(of: value) == expected)
    #expect(Fingerprint.isWellFormed(expected))
  }

  @Test("Without fingerprints a note leaves them out")
  func noFingerprints() {
    let findings = DisclosureGate(namesFingerprints: false)
      .findings(in: [Sample.text("11010519491231002X")], waivers: [])
    let expected = """
      to publish it anyway, have it approved and waive it in waivers.yaml, with the reason, the \
      role that approved it and 'rule: privacy-identity-number, record: pages/about.md, field: ""'
      """
    #expect(findings.flatMap(\.notes).map(\.summary.en) == [expected])
  }

  @Test(
    "A place is the value's own in a verbatim text",
    arguments: [
      ("11010519491231002X", 3, 1),
      ("证件 11010519491231002X", 3, 4),
      ("一\n二\n三 11010519491231002X", 5, 3),
      ("\u{200B}１１０１０５19491231002X", 3, 2),
      ("😀é11010519491231002X", 3, 3),
      ("a\r\n11010519491231002X", 4, 1),
    ])
  func place(text: String, line: Int, column: Int) {
    let expected = SourcePlace(file: Sample.place.file, line: line, column: column)
    #expect(Sample.findings(text).map(\.place) == [expected])
  }

  @Test("A quoted or folded text, or one without a column, has its own place only")
  func ownPlace() {
    let file = SourcePlace(file: "content/site.yaml")
    let texts = [
      Sample.text("证件 11010519491231002X", isVerbatim: false),
      Sample.text("证件 11010519491231002X", place: file),
    ]
    #expect(
      DisclosureGate().findings(in: texts, waivers: []).map(\.place) == [Sample.place, file])
  }

  @Test(
    "A value has one finding: the graver, or that of the rule that comes first",
    arguments: [
      ("13912345678@163.com", nil, ["warning privacy-mobile-number"]),
      ("13912345678", "姓名", ["warning privacy-mobile-number"]),
      ("张三 0716-8832332", "姓名", ["warning privacy-personal-column"]),
      ("张三 11010519491231002X", "姓名", ["error privacy-identity-number"]),
      ("11010519491231002X", "身份证号", ["error privacy-identity-number"]),
    ] as [(String, String?, [String])])
  func contention(text: String, label: String?, expected: [String]) {
    #expect(Sample.verdicts(text, label: label) == expected)
  }

  @Test("A value that stands in a text twice is told once, with the count")
  func repeated() {
    let findings = Sample.findings("13912345678 139 1234 5678、13912345678")
    #expect(findings.count == 1)
    #expect(
      findings.first?.notes.first?.summary
        == Bilingual(zh: "同一内容在此处共出现3次", en: "it stands here 3 times"))
  }

  @Test("A long list is told in part, errors first, with the count of the rest")
  func longList() {
    var generator = SeededGenerator(seed: 7)
    let mobiles = (0..<250).map { _ in generator.mobileNumber() }
    let text = mobiles.joined(separator: "，") + "，11010519491231002X"
    let findings = Sample.findings(text)
    #expect(findings.count == 200)
    #expect(findings.filter { $0.severity == .error }.count == 1)
    #expect(
      findings.last?.notes.last?.summary
        == Bilingual(zh: "此处另有51项未逐一列出", en: "51 more values here not listed"))
  }

  @Test("Findings come in the order of places, whatever the order of the texts")
  func sorted() {
    let texts = ["b.md", "a.md"].map {
      Sample.text("13912345678", place: SourcePlace(file: $0, line: 1, column: 1))
    }
    #expect(
      DisclosureGate().findings(in: texts, waivers: []).map(\.place.file) == ["a.md", "b.md"])
  }

  @Test("Any number of threads finds the same")
  func threads() {
    var generator = SeededGenerator(seed: 11)
    let texts = (0..<2_500).map { line in
      let isPrivate = line % 97 == 0
      return Sample.text(
        isPrivate ? generator.mobileNumber() : "全年巡查437次，整改率98.2%",
        label: line % 2 == 0 ? "手机" : nil,
        place: SourcePlace(file: "a.md", line: line + 1, column: 1))
    }
    let one = DisclosureGate().findings(in: texts, waivers: [])
    #expect(one.count == 26)
    #expect(DisclosureGate().findings(in: texts, waivers: [], jobs: 3) == one)
  }

  @Test("Nothing is found in nothing")
  func empty() {
    #expect(DisclosureGate().findings(in: [], waivers: []) == [])
    #expect(Sample.findings("") == [])
    #expect(Sample.findings("", label: "") == [])
    #expect(Sample.findings("", label: "姓名") == [])
  }

  @Test("Every rule has its name once, and none can be acknowledged")
  func descriptions() {
    let descriptions = DisclosureGate.descriptions
    let names = [
      "privacy-bank-card", "privacy-e-mail", "privacy-identity-number", "privacy-landline",
      "privacy-mobile-number", "privacy-number-plate", "privacy-old-identity-number",
      "privacy-passport", "privacy-personal-column", "secrecy-mark", "waiver-holds",
    ]
    #expect(descriptions.map(\.name.text) == names)
    #expect(descriptions.allSatisfy { !$0.canBeAcknowledged })
  }

  @Test(
    "A short text of each kind that rules are for is worth scanning, and most aren't",
    arguments: [
      ("2022", true), ("437", false), ("437.2", true), ("a@b", true), ("机密", true),
      ("１２３４", true), ("预算执行率", false), ("", false),
    ])
  func worthScanning(text: String, expected: Bool) {
    #expect(TextScan.isWorthScanning(text.utf8.span) == expected)
  }
}
