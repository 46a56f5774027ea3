import Diagnostics
import Languages
import Records
import Scoring

/// Where the projects published here make up a part of project expenditure, that is told.
///
/// Only where the department states its project expenditure and at least one project of its own
/// budget is recorded, none with its amount withheld. It is no fault: a department may have projects
/// that aren't published here, and readers shouldn't take these for all of them.
struct ProjectsInPart: RecordsRule {
  static let name: RuleName = "projects-in-part"
  static let severity = Severity.info
  static let title = Bilingual(
    zh: "已公布自评的项目不足项目支出全部的予以注明",
    en: "Projects that make up only a part of project expenditure are pointed out")
  static let meaning = Bilingual(
    zh: """
      本站已公布自评的部门预算项目，其执行数合计小于部门公布的项目支出。其余项目的自评未在本站公布，这本身\
      不是差错，但不能把已公布的项目当作全部。
      """,
    en: """
      The projects of the department's own budget that are published here executed less than its \
      project expenditure. The others aren't published here; that is no mistake, but these aren't \
      all of its projects.
      """)
  static let source = Bilingual(zh: "本站规则", en: "A rule of this site")

  func findings(in report: ScoredReport, among records: ScoredRecords) -> [RecordFinding] {
    let record = report.report
    guard record.project == nil, record.evaluation.value == .unitSelf else { return [] }
    let projects = records.projects(of: record.department, in: record.year.value).map(\.report)
    guard !projects.contains(where: { $0.isWithheld(.budget(.executed)) }),
      let whole = ProjectMoney.all(of: record).first(where: { $0.limit.fact == .project })
    else { return [] }
    let counted = projects.filter(whole.counts)
    let sum = counted.map(whole.yuan(of:)).sum()
    guard !counted.isEmpty, sum < whole.yuan else { return [] }
    let unit = record.budget.unit.value
    let shown = sum.shiftedLeft(by: unit.zeros).trimmed()
    let stated = whole.limit.value
    return [
      finding(
        Bilingual(
          zh: """
            已公布自评的\(counted.count)个项目执行数合计\(shown.text)\(unit.rawValue)，部门公布的项目支出为\
            \(stated.value.text)\(unit.rawValue)
            """,
          en: """
            \(counted.count == 1 ? "1 project" : "\(counted.count) projects") published here \
            executed \(shown.text) of the department's project expenditure of \
            \(stated.value.text)\(StatedFigure.Fact.project.remark(on: unit))
            """),
        field: whole.limit.field, values: [stated.value, shown], place: stated.place)
    ]
  }
}
