import Checklist
import Diagnostics
import Languages
import Records
import Testing

@Suite("The checklist of a publication")
struct PublicationChecklistTests {
  private static let place = SourcePlace(file: "content/departments/parks/2023.yaml", line: 9)

  private static func finding(
    _ rule: RuleName, _ severity: Severity, at file: String = place.file, notes: [String] = []
  ) -> ReportedFinding {
    ReportedFinding(
      Finding(
        rule: rule, severity: severity,
        summary: Bilingual(zh: "总分有误", en: "The total is wrong"),
        place: SourcePlace(file: file, line: 9),
        notes: notes.map { Finding.Note(Bilingual(zh: $0, en: $0)) }))
  }

  private static func text(_ text: String) -> Text {
    Placed(Bilingual(zh: text, en: "en " + text), at: place)
  }

  /// A report of which only the dates count.
  private static func report(
    approved: String? = nil, written: String? = nil, showFrom: String? = nil
  ) throws -> Report {
    let date = { (text: String?) in text.flatMap { CalendarDate($0) }.map { Placed($0, at: place) }
    }
    let zero = Placed(ExactDecimal(0), at: place)
    return Report(
      department: try #require(Identifier("parks")),
      year: Placed(try #require(Year("2023")), at: place), evaluation: Placed(.unitSelf, at: place),
      subject: Placed(.wholeDepartment, at: place),
      publication: Publication(
        title: text("标题"), written: date(written), approved: date(approved)),
      scheme: SchemeReference(
        id: Placed(try #require(Identifier("a")), at: place), basis: Placed(.stated, at: place),
        explanation: nil),
      statedTotal: nil,
      budget: BudgetExecution(
        unit: Placed(.yuan, at: place), budget: zero, executed: zero, rate: nil, score: nil,
        basic: nil, project: nil),
      goals: [], sections: [], review: .takenOver(text("已公开")), notes: [], acknowledgements: [],
      showFrom: date(showFrom), source: place)
  }

  private static func department() throws -> Department {
    Department(
      id: Placed(try #require(Identifier("parks")), at: place), name: text("园林管理所"),
      description: nil)
  }

  @Test("It says what blocks and who mends it, what is advised, and how long there is")
  func chinese() throws {
    let checklist = PublicationChecklist(
      findings: [
        Self.finding("total-equals-scores", .error, notes: ["请核对"]),
        Self.finding("missing-translation", .error),
        Self.finding("date", .error, at: "content/site.yaml"),
        Self.finding("rate-precision", .info), Self.finding("held-back", .info),
        ReportedFinding(
          Self.finding("grade", .error).finding, standing: .acknowledged(reason: "已知")),
      ],
      departments: [try Self.department()],
      reports: [
        try Self.report(approved: "2024-05-01", written: "2024-04-01", showFrom: "2024-05-20")
      ], published: [], date: CalendarDate("2024-05-18"), isStrict: false)
    #expect(
      checklist.lines(in: .zh) == [
        "发布前检查（2024-05-18）", "", "须先处理，否则不予发布（3条）", "  部门：园林管理所",
        "    content/departments/parks/2023.yaml:9", "      总分有误 [total-equals-scores]",
        "      - 请核对", "  翻译人员", "    content/departments/parks/2023.yaml:9",
        "      总分有误 [missing-translation]", "  财政部门（网站主办）", "    content/site.yaml:9",
        "      总分有误 [date]", "", "建议处理，不影响发布（1条）", "  部门：园林管理所",
        "    content/departments/parks/2023.yaml:9", "      总分有误 [rate-precision]", "",
        "法定公开期限",
        "  parks/2023 批复日期2024-05-01；随部门决算公开的，按《预算法》第十四条应在批复后二十日内公开，"
          + "即2024-05-21前，还有3天",
        "  parks/2023 填报日期2024-04-01；按《政府信息公开条例》第二十六条应自形成之日起二十个工作日内公开，"
          + "不计节假日调休为2024-04-29前，已过19天", "", "未到公开日期",
        "  parks/2023 自2024-05-20起公开，还有2天；本次不含", "", "结论：不能发布",
      ])
  }

  @Test("With nothing to mend it is short, and what is published has no deadline left")
  func english() throws {
    let checklist = PublicationChecklist(
      findings: [], departments: [], reports: [try Self.report(approved: "2024-05-01")],
      published: ["parks/2023"], date: CalendarDate("2024-05-18"), isStrict: false)
    #expect(
      checklist.lines(in: .en) == [
        "Before publication (2024-05-18)", "", "Outcome: may be published",
      ])
  }

  @Test("Where warnings refuse, they block; without a day there is no deadline")
  func strict() throws {
    let checklist = PublicationChecklist(
      findings: [Self.finding("dates-in-order", .warning)], departments: [],
      reports: [try Self.report(approved: "2024-05-01")], published: [], date: nil, isStrict: true)
    #expect(
      checklist.lines(in: .en) == [
        "Before publication", "", "To be mended first, or nothing is published: 1",
        "  Department: parks", "    content/departments/parks/2023.yaml:9",
        "      The total is wrong [dates-in-order]", "", "Outcome: can't be published",
      ])
  }
}
