import Diagnostics
import Languages
import Records
import Testing

@testable import Confidentiality

@Suite("Waivers")
struct WaiverTests {
  private static let place = SourcePlace(file: "content/waivers.yaml", line: 2, column: 5)
  private static let text = Text(Bilingual(zh: "办公手机", en: "An office's mobile"), at: place)

  private func waiver(
    rule: RuleName = "privacy-mobile-number", record: String = "pages/about.md",
    field: String = "", fingerprint: String = "ba6c167e885ea4be", reason: Text = text,
    approvedBy: Text = text
  ) -> Waiver {
    Waiver(
      rule: Placed(rule, at: Self.place), record: Placed(record, at: Self.place),
      field: Placed(field, at: Self.place), fingerprint: Placed(fingerprint, at: Self.place),
      reason: reason, approvedBy: approvedBy)
  }

  private func findings(
    in texts: [String] = ["值班电话：13912345678"], field: String = "", _ waivers: Waiver...
  ) -> [Finding] {
    DisclosureGate().findings(
      in: texts.map { Sample.text($0, field: field) }, waivers: waivers)
  }

  private func refusal(_ zh: String, _ en: String, notes: [Finding.Note] = []) -> Finding {
    Finding(
      rule: "waiver-holds", severity: .error, summary: Bilingual(zh: zh, en: en),
      place: Self.place, notes: notes)
  }

  @Test("A waiver lets its value in, however it is written and however often")
  func holds() {
    #expect(findings(waiver()) == [])
    #expect(findings(in: ["139 1234 5678", "+86-13912345678，１３９１２３４５６７８"], waiver()) == [])
  }

  @Test("Another value, field, record or rule needs its own")
  func another() {
    for other in [
      waiver(record: "pages/method.md"), waiver(field: "name"),
      waiver(rule: "privacy-landline"), waiver(fingerprint: "ba6c167e885ea4bf"),
    ] {
      #expect(findings(other).map(\.rule) == ["privacy-mobile-number", "waiver-holds"])
    }
    let changed = findings(in: ["13912345679"], waiver())
    #expect(changed.map(\.rule) == ["privacy-mobile-number", "waiver-holds"])
  }

  @Test("A waiver of nothing is an error that says so")
  func nothing() {
    #expect(
      findings(in: ["无"], waiver(field: "name")) == [
        refusal(
          "规则“privacy-mobile-number”在记录“pages/about.md”的“name”没有发现指纹为“ba6c167e885ea4be”的内容，请删去此条豁免",
          """
          'privacy-mobile-number' finds nothing with the fingerprint 'ba6c167e885ea4be' at 'name' of \
          'pages/about.md'; take the waiver out
          """)
      ])
  }

  @Test("The same waiver twice is an error at the second")
  func twice() {
    #expect(
      findings(waiver(), waiver()) == [
        refusal(
          "对记录“pages/about.md”的“”同一内容重复作了豁免，请删去一条",
          "the same value at '' of 'pages/about.md' is waived twice; take one waiver out",
          notes: [
            Finding.Note(Bilingual(zh: "首次豁免在此处", en: "first waived here"), place: Self.place)
          ])
      ])
  }

  @Test("A rule that isn't one is told with the one that was meant")
  func unknownRule() {
    #expect(
      findings(in: ["无"], waiver(rule: "privacy-mobil-number")) == [
        refusal(
          "“privacy-mobil-number”不是保密审查规则，是否应为“privacy-mobile-number”？",
          "'privacy-mobil-number' isn't a rule of the disclosure gate; did you mean "
            + "'privacy-mobile-number'?")
      ])
    #expect(
      findings(in: ["无"], waiver(rule: "waiver-holds")) == [
        refusal("规则“waiver-holds”不能豁免", "'waiver-holds' can't be waived")
      ])
  }

  @Test(
    "A value written in the place of its fingerprint isn't shown",
    arguments: [
      "13912345678", "", "BA6C167E885EA4BE", "ba6c167e885ea4b", "11010519491231002X",
    ])
  func noFingerprint(text: String) {
    #expect(
      findings(in: ["无"], waiver(fingerprint: text)) == [
        refusal(
          "指纹应为16位十六进制小写字符，请从审查结果中抄录",
          "a fingerprint has sixteen digits 0-9 and a-f; copy it from the finding")
      ])
  }

  @Test("A waiver without a reason or a role is an error, even if its value is there")
  func blank() {
    let blank = Text(Bilingual(zh: " ", en: ""), at: Self.place)
    #expect(
      findings(waiver(reason: blank, approvedBy: blank))
        == [
          refusal("豁免未写明批准岗位", "the waiver doesn't name the role that approved"),
          refusal("豁免未写明理由", "the waiver doesn't name the reason"),
        ].sorted())
  }

  @Test("A field that holds a value is named masked, and a waiver may name it so")
  func maskedField() {
    let field = "电话 13912345678"
    let found = findings(field: field)
    #expect(found.flatMap(\.notes).allSatisfy { !$0.summary.en.contains("13912345678") })
    #expect(findings(field: field, waiver(field: "电话 139****5678")) == [])
    #expect(findings(field: field, waiver(field: field)) == [])
  }

  @Test("Records pass with their waivers, and are refused without")
  func cleared() throws {
    let text = { (words: String) in Text(Bilingual(zh: words, en: words), at: Self.place) }
    let site = Site(
      name: text("n"), description: text("d"), publisher: text("p"), publisherNote: nil,
      baseURL: nil, date: nil)
    let records = { (waivers: [Waiver]) in
      ContentRecords(
        site: site, schemes: [], departments: [], reports: [], pages: [], waivers: waivers)
    }
    let texts = [Sample.text("电话：13912345678")]
    #expect(DisclosureGate().cleared(records([]), texts: texts).value == nil)
    let outcome = DisclosureGate().cleared(records([waiver()]), texts: texts)
    #expect(outcome.findings == [])
    #expect(outcome.value?.records.waivers == [waiver()])
    #expect(DisclosureGate().cleared(records([]), texts: []).value != nil)
  }
}
