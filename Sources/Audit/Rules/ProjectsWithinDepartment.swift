import Diagnostics
import Languages
import Records
import Scoring

/// A department's projects, alone and together, don't cost more than the department states.
///
/// Executed amounts are held against the project expenditure the department states in its figures
/// or its text, else against its whole executed amount; budgets against its whole budget, as no form
/// prints a budget for projects alone. Only projects of the department's own budget count: special
/// funds and transfers are money of others. What is withheld is left out on either side.
struct ProjectsWithinDepartment: RecordsRule {
  static let name: RuleName = "projects-within-department"
  static let severity = Severity.error
  static let title = Bilingual(
    zh: "项目金额不得超过部门公布的相应金额",
    en: "Projects don't cost more than their department states")
  static let meaning = Bilingual(
    zh: """
      已公布自评的部门预算项目，其执行数不得超过部门公布的项目支出（未公布的，以部门执行数为限），预算数不得\
      超过部门预算数。部分大于整体，说明至少有一个数有误。专项资金和转移支付项目不计入。
      """,
    en: """
      Projects of a department's own budget don't execute more than its project expenditure, or its \
      executed amount where that isn't stated, and their budgets aren't larger than its own. A part \
      larger than its whole shows that a figure is wrong. Special funds and transfers don't count.
      """)
  static let source = Bilingual(
    zh: "算术关系；《预算法实施条例》第六条：部门预算、决算公开基本支出和项目支出",
    en: """
      Arithmetic; Regulations for the Implementation of the Budget Law, article 6: departmental \
      budgets and final accounts disclose basic and project expenditure
      """)

  func findings(in report: ScoredReport, among records: ScoredRecords) -> [RecordFinding] {
    let record = report.report
    guard record.evaluation.value == .unitSelf else { return [] }
    if record.project == nil {
      let projects = records.projects(of: record.department, in: record.year.value).map(\.report)
      return ProjectMoney.all(of: record).compactMap { together(projects, against: $0, of: record) }
    }
    let whole = ReportID(
      department: record.department, project: nil, year: record.year.value, evaluation: .unitSelf)
    guard let department = records[whole]?.report else { return [] }
    return ProjectMoney.all(of: department)
      .compactMap { alone(record, against: $0, of: department) }
  }

  private func together(
    _ projects: [Report], against whole: ProjectMoney, of department: Report
  ) -> RecordFinding? {
    let counted = projects.filter { whole.counts($0) }
    // A project that is too large by itself is told at the project.
    guard counted.count > 1, !counted.contains(where: { whole.yuan < whole.yuan(of: $0) }) else {
      return nil
    }
    let sum = counted.map { whole.yuan(of: $0) }.sum()
    guard sum > whole.yuan else { return nil }
    let unit = department.budget.unit.value
    let shown = sum.shiftedLeft(by: unit.zeros).trimmed()
    let (stated, name) = (whole.limit.value.value, whole.limit.name)
    return finding(
      Bilingual(
        zh: """
          \(counted.count)个项目的\(whole.part.name.zh)合计\(shown.text)\(unit.rawValue)，超过部门公布的\
          \(name.zh)\(stated.text)\(unit.rawValue)
          """,
        en: """
          The \(whole.part.name.en) of \(counted.count) projects is \(shown.text) in all, more than \
          the department's \(name.en) of \
          \(stated.text)\(StatedFigure.Fact.budget.remark(on: unit))
          """),
      field: whole.limit.field, values: [stated, shown], place: whole.limit.value.place,
      notes: counted.map { project in
        let amount = whole.part.amount(of: project)
        let name = project.project?.name.value
        return Finding.Note(
          Bilingual(
            zh: "“\(name?.zh ?? "")”为\(amount.value.text)\(project.budget.unit.value.rawValue)",
            en: """
              '\(name?.en ?? "")': \
              \(amount.value.text)\(StatedFigure.Fact.budget.remark(on: project.budget.unit.value))
              """),
          place: amount.place)
      })
  }

  private func alone(
    _ project: Report, against whole: ProjectMoney, of department: Report
  ) -> RecordFinding? {
    guard whole.counts(project), whole.yuan(of: project) > whole.yuan else { return nil }
    let amount = whole.part.amount(of: project)
    let (unit, wholeUnit) = (project.budget.unit.value, department.budget.unit.value)
    let limit = whole.limit
    let remark = StatedFigure.Fact.budget.remark(on: unit)
    let wholeRemark = StatedFigure.Fact.budget.remark(on: wholeUnit)
    return finding(
      Bilingual(
        zh: """
          项目的\(whole.part.name.zh)\(amount.value.text)\(unit.rawValue)，超过部门公布的\(limit.name.zh)\
          \(limit.value.value.text)\(wholeUnit.rawValue)
          """,
        en: """
          The project's \(whole.part.name.en) \(amount.value.text)\(unit == wholeUnit ? "" : remark) \
          is larger than the department's \(limit.name.en) \(limit.value.value.text)\(wholeRemark)
          """),
      field: .budget(whole.part.fact), values: [amount.value, limit.value.value],
      place: amount.place,
      notes: [
        Finding.Note(
          Bilingual(
            zh: "部门的\(limit.name.zh)在此", en: "The department's \(limit.name.en) stands here"),
          place: limit.value.place)
      ])
  }
}
