import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule outline-complete")
struct OutlineCompleteTests {
  private let rule = OutlineComplete()

  @Test("A whole outline passes, and so does a record of the table alone")
  func whole() throws {
    #expect(try RecordSample().findings(of: rule) == [])
    #expect(SampleReports.faultless.with { $0.sections = [] }.findings(of: rule) == [])
  }

  @Test("Missing parts and a heading without its number are one finding")
  func broken() throws {
    let sample = try RecordSample().with("（三）存在的问题和原因", "存在的问题和原因")
      .with(
        "  - part: process\n    heading: （二）自评工作开展情况\n    blocks:\n      - text: 对照目标逐项核对。\n", "")
    let expected = RecordFinding(
      rule: "outline-complete", severity: .info,
      summary: Bilingual(
        zh: "提纲缺少“自评工作开展情况”；标题缺少序号：“存在的问题和原因”",
        en: """
          The outline lacks 'How the self-evaluation was carried out'; headings lack their \
          numbers: 'EN 存在的问题和原因'
          """),
      field: "sections", values: ["process", "存在的问题和原因"],
      place: try sample.place("存在的问题和原因"), notes: [])
    #expect(try sample.findings(of: rule) == [expected])
  }

  @Test(
    "A number is known in any of its forms",
    arguments: ["一、概况", "（十二）概况", "(3) 概况", " 1.概况", "2、概况", "①概况", "三是概况", "第一 概况", "目标1概况"])
  func numbered(heading: String) {
    #expect(OutlineComplete.isNumbered(heading))
  }

  @Test("Other headings have none", arguments: ["", "概况", "一概况", "2023年概况", "（概况）", "第", "、"])
  func unnumbered(heading: String) {
    #expect(!OutlineComplete.isNumbered(heading))
  }

  @Test("The report of 2022 lacks a part and three numbers")
  func realReport() throws {
    let found = try RecordSample.withRealReport().findings(of: rule, year: "2022")
    #expect(
      found.map(\.values) == [
        ["other-evidence", "未完成的绩效目标。", "注重工作实效，全力推进“双创”工作。", "注重宣传引导，治理城区车辆停放。"]
      ])
  }
}
