package import Audit
import Diagnostics
import Languages
import Records
import Scoring

/// The audited records as tables: reports, funds, goals, indicators and data notes.
package struct RecordTables: Sendable {
  private let reports: [AuditedReport]
  private let departments: [Identifier: Department]
  /// `nil` for the tables of single reports.
  private let retired: [RetiredAddress]?

  package init(_ records: AuditedRecords, reports: [AuditedReport]? = nil) {
    self.reports = reports ?? records.reports
    retired = reports == nil ? records.retired : nil
    var departments: [Identifier: Department] = [:]
    for department in records.departments { departments[department.id.value] = department }
    self.departments = departments
  }

  /// In the order in which they refer to each other.
  package var all: [DataTable] {
    [
      reportTable, fundTable, goalTable, indicatorTable, noteTable,
      Self.correctionTable(of: reports.map(\.record)),
    ] + (retired.map { [Self.retiredTable(of: $0)] } ?? [])
  }

  private typealias ReportColumn = ColumnOf<AuditedReport>

  private var reportTable: DataTable {
    DataTable(
      "reports", zh: "报告", en: "Reports", rows: reports,
      columns: identity + money + points + publication)
  }

  private var identity: [ReportColumn] {
    [
      ReportColumn("report", zh: "报告标识", en: "Report id", isRequired: true) { $0.record.id.text },
      ReportColumn("department", zh: "部门标识", en: "Department id", isRequired: true) {
        $0.record.department.text
      },
      ReportColumn("department_zh", zh: "部门名称", en: "Department, in Chinese") {
        departments[$0.record.department]?.name.value.zh
      },
      ReportColumn("department_en", zh: "部门英文名称", en: "Department, in English") {
        departments[$0.record.department]?.name.value.settledEnglish
      },
      ReportColumn("project", zh: "项目标识", en: "Project id") { $0.record.project?.id.text },
      ReportColumn("project_zh", zh: "项目名称", en: "Project, in Chinese") {
        $0.record.project?.name.value.zh
      },
      ReportColumn("project_en", zh: "项目英文名称", en: "Project, in English") {
        $0.record.project?.name.value.settledEnglish
      },
      ReportColumn("year", .year, zh: "财政年度", en: "Fiscal year", isRequired: true) {
        $0.record.year.value.text
      },
      ReportColumn("evaluation", zh: "评价方式", en: "Kind of evaluation", isRequired: true) {
        $0.record.evaluation.value.rawValue
      },
      ReportColumn("subject", zh: "评价对象", en: "What is evaluated", isRequired: true) {
        $0.record.subject.value.rawValue
      },
      ReportColumn("scheme", zh: "计分办法标识", en: "Scoring scheme", isRequired: true) {
        $0.scored.scheme.id.value.text
      },
      ReportColumn("scheme_basis", zh: "计分办法依据", en: "Whether the scheme is stated or inferred") {
        $0.record.scheme.basis.value.rawValue
      },
    ]
  }

  private var money: [ReportColumn] {
    let amount = {
      (name: String, zh: String, en: String, value: @escaping (BudgetExecution) -> ExactDecimal?) in
      ReportColumn(name, .number, zh: zh, en: en) { value($0.record.budget)?.text }
    }
    return [
      ReportColumn("money_unit", zh: "金额单位", en: "Unit of the amounts", isRequired: true) {
        $0.record.budget.unit.value.rawValue
      },
      amount("initial_budget", "年初预算数", "Initial budget") { $0.initial?.value },
      amount("budget", "全年预算数", "Full-year budget") { $0.budget.value },
      amount("executed", "全年执行数", "Executed amount") { $0.executed.value },
      amount("basic", "基本支出", "Basic expenditure") { $0.basic?.value },
      amount("project_expenditure", "项目支出", "Project expenditure") { $0.project?.value },
      amount("stated_rate", "公布的执行率（%）", "Execution rate as stated, per cent") {
        $0.rate?.value
      },
      ReportColumn(
        "computed_rate", .number, zh: "重算的执行率（%）", en: "Execution rate recomputed, per cent"
      ) { $0.scored.computation.rate?.text },
      amount("stated_execution_score", "公布的执行得分", "Execution score as stated") {
        $0.score?.value
      },
      ReportColumn(
        "computed_execution_score", .number, zh: "重算的执行得分", en: "Execution score recomputed"
      ) { $0.scored.computation.executionScore?.text },
    ]
  }

  private var points: [ReportColumn] {
    [
      ReportColumn("stated_total", .number, zh: "公布的总分", en: "Total as stated") {
        $0.record.statedTotal?.value.text
      },
      ReportColumn("computed_total", .number, zh: "重算的总分", en: "Total recomputed") {
        $0.scored.computation.total?.text
      },
      ReportColumn("formula_total", .number, zh: "按通用公式的总分", en: "Total by the usual formula") {
        $0.scored.computation.formulaTotal?.text
      },
      ReportColumn("stated_grade", zh: "公布的等级", en: "Grade as stated") {
        $0.record.statedGrade?.value.zh
      },
      ReportColumn("verified_score", .number, zh: "核查得分", en: "Verified score") {
        $0.record.verification?.score.value.text
      },
      ReportColumn("points_lost", .number, zh: "指标失分", en: "Points lost on indicators") {
        $0.scored.computation.pointsLost.text
      },
      ReportColumn("indicators", .integer, zh: "指标数", en: "Indicators") {
        String($0.record.indicators.count)
      },
      ReportColumn(
        "indicators_met", .integer, zh: "达到目标的指标数", en: "Indicators that met their target"
      ) {
        String($0.record.indicators.count { $0.isMet == true })
      },
      ReportColumn(
        "indicators_missed", .integer, zh: "未达目标的指标数", en: "Indicators that missed their target"
      ) { String($0.record.indicators.count { $0.isMet == false }) },
      ReportColumn(
        "indicators_untargeted", .integer, zh: "未列目标值的指标数", en: "Indicators without a target"
      ) { String($0.record.indicators.count { $0.target == nil }) },
      ReportColumn("notes", .integer, zh: "数据说明数", en: "Data notes") { String($0.notes.count) },
    ]
  }

  private var publication: [ReportColumn] {
    [
      ReportColumn("title_zh", zh: "报告标题", en: "Title, in Chinese") {
        $0.record.publication.title.value.zh
      },
      ReportColumn("title_en", zh: "报告英文标题", en: "Title, in English") {
        $0.record.publication.title.value.settledEnglish
      },
      ReportColumn("issued", .date, zh: "发布日期", en: "Date of issue") {
        $0.record.publication.issued?.value.text
      },
      ReportColumn("document_number", zh: "文号", en: "Document number") {
        $0.record.publication.documentNumber?.value
      },
      ReportColumn("index_number", zh: "索引号", en: "Index number") {
        $0.record.publication.indexNumber?.value
      },
      ReportColumn("drawn_up", .date, zh: "成文日期", en: "Date of drawing up") {
        $0.record.publication.drawnUp?.value.text
      },
      ReportColumn("validity", zh: "有效性", en: "Validity") {
        $0.record.publication.validity?.value.rawValue
      },
    ]
  }

  private struct Fund {
    let report: Report
    let source: FundSource
  }

  private var fundTable: DataTable {
    let amount = {
      (name: String, zh: String, en: String, value: @escaping (FundSource) -> ExactDecimal?) in
      ColumnOf<Fund>(name, .number, zh: zh, en: en) { value($0.source)?.text }
    }
    let rows = reports.flatMap { audited in
      audited.record.budget.sources.map { Fund(report: audited.record, source: $0) }
    }
    return DataTable(
      "funds", zh: "资金来源", en: "Sources of funds", rows: rows,
      columns: [
        ColumnOf("report", zh: "报告标识", en: "Report id", isRequired: true) { $0.report.id.text },
        ColumnOf("source", zh: "资金来源", en: "Source of funds", isRequired: true) {
          $0.source.kind.value.rawValue
        },
        ColumnOf("money_unit", zh: "金额单位", en: "Unit of the amounts", isRequired: true) {
          $0.report.budget.unit.value.rawValue
        },
        amount("initial_budget", "年初预算数", "Initial budget") { $0.initial?.value },
        amount("budget", "全年预算数", "Full-year budget") { $0.budget?.value },
        amount("executed", "全年执行数", "Executed amount") { $0.executed?.value },
      ])
  }

  private struct GoalRow {
    let report: Report
    let goal: Goal
    var score: ExactDecimal { goal.indicators.map(\.score.value).sum() }
  }

  private var goalTable: DataTable {
    let rows = reports.flatMap { audited in
      audited.record.goals.map { GoalRow(report: audited.record, goal: $0) }
    }
    return DataTable(
      "goals", zh: "绩效目标", en: "Goals", rows: rows,
      columns: [
        ColumnOf("report", zh: "报告标识", en: "Report id", isRequired: true) { $0.report.id.text },
        ColumnOf("goal", zh: "目标标识", en: "Goal id", isRequired: true) { $0.goal.id.value.text },
        ColumnOf("number", .integer, zh: "序号", en: "Number", isRequired: true) {
          String($0.goal.number)
        },
        ColumnOf("name_zh", zh: "目标名称", en: "Name, in Chinese") { $0.goal.name.value.zh },
        ColumnOf("name_en", zh: "目标英文名称", en: "Name, in English") { $0.goal.name.value.en },
        ColumnOf("full", .number, zh: "满分", en: "Points available") { $0.goal.fullOrSum.text },
        ColumnOf("score", .number, zh: "得分", en: "Score") { $0.score.text },
        ColumnOf("lost", .number, zh: "失分", en: "Points lost") {
          ($0.goal.fullOrSum - $0.score).text
        },
      ])
  }

  private struct NoteRow {
    let report: Report
    let note: DataNote
  }

  private var noteTable: DataTable {
    let rows = reports.flatMap { audited in
      audited.notes.map { NoteRow(report: audited.record, note: $0) }
    }
    return DataTable(
      "notes", zh: "数据说明", en: "Data notes", rows: rows,
      columns: [
        ColumnOf("report", zh: "报告标识", en: "Report id", isRequired: true) { $0.report.id.text },
        ColumnOf("number", .integer, zh: "序号", en: "Number", isRequired: true) {
          String($0.note.number)
        },
        ColumnOf("rule", zh: "规则", en: "Rule", isRequired: true) { $0.note.rule.text },
        ColumnOf("severity", zh: "级别", en: "Severity", isRequired: true) {
          $0.note.severity.rawValue
        },
        ColumnOf("field", zh: "所在数据项", en: "Field", isRequired: true) { $0.note.field.text },
        ColumnOf("summary_zh", zh: "说明", en: "Summary, in Chinese") { $0.note.summary.zh },
        ColumnOf("summary_en", zh: "英文说明", en: "Summary, in English") { $0.note.summary.en },
        ColumnOf("explanation_zh", zh: "编辑说明", en: "Editor's explanation, in Chinese") {
          $0.note.explanation?.value.zh
        },
        ColumnOf("explanation_en", zh: "编辑英文说明", en: "Editor's explanation, in English") {
          $0.note.explanation?.value.settledEnglish
        },
      ])
  }
}

extension RecordTables {
  private struct IndicatorRow {
    let report: Report
    let goal: Goal
    let kind: IndicatorGroup.Kind
    let indicator: Indicator
  }

  private var indicatorTable: DataTable {
    let rows = reports.flatMap { audited in
      audited.record.goals.flatMap { goal in
        goal.groups.flatMap { group in
          group.indicators.map { indicator in
            IndicatorRow(
              report: audited.record, goal: goal, kind: group.kind.value, indicator: indicator)
          }
        }
      }
    }
    return DataTable(
      "indicators", zh: "指标", en: "Indicators", rows: rows,
      columns: [
        ColumnOf("report", zh: "报告标识", en: "Report id", isRequired: true) { $0.report.id.text },
        ColumnOf("goal", zh: "目标标识", en: "Goal id", isRequired: true) { $0.goal.id.value.text },
        ColumnOf("indicator", zh: "指标标识", en: "Indicator id", isRequired: true) {
          $0.indicator.id.value.text
        },
        ColumnOf("kind", zh: "一级指标", en: "Level-1 kind", isRequired: true) { $0.kind.rawValue },
        ColumnOf("class", zh: "二级指标", en: "Level-2 class") {
          $0.indicator.classification?.value.rawValue
        },
        ColumnOf("name_zh", zh: "指标名称", en: "Name, in Chinese") { $0.indicator.name.value.zh },
        ColumnOf("name_en", zh: "指标英文名称", en: "Name, in English") { $0.indicator.name.value.en },
        ColumnOf("sign", zh: "计算符号", en: "Comparison sign") {
          $0.indicator.sign?.value.rawValue
        },
        ColumnOf("direction", zh: "指标方向", en: "Which side of the target is good") {
          $0.indicator.direction.rawValue
        },
      ]
        + measure("target", zh: "目标值", en: "Target") { $0.target?.value }
        + measure("initial_target", zh: "年初目标值", en: "Target at the start of the year") {
          $0.initialTarget?.value
        }
        + measure("actual", zh: "实际完成值", en: "Actual value") { $0.actual?.value }
        + [
          ColumnOf("unit_zh", zh: "计量单位", en: "Unit, in Chinese") {
            $0.indicator.unit?.value.zh
          },
          ColumnOf("unit_en", zh: "英文计量单位", en: "Unit, in English") {
            $0.indicator.unit?.value.settledEnglish
          },
          ColumnOf(
            "actual_unit_zh", zh: "实际完成值的另一单位", en: "Other unit of the actual value, in Chinese"
          ) {
            $0.indicator.actualUnit?.value.zh
          },
          ColumnOf("approximation", zh: "约数", en: "How loosely the actual value is stated") {
            $0.indicator.approximation?.value.rawValue
          },
          ColumnOf("status", zh: "观测状态", en: "Observation status") {
            $0.indicator.status?.value.rawValue
          },
        ] + scores)
  }

  private var scores: [ColumnOf<IndicatorRow>] {
    [
      ColumnOf("full", .number, zh: "满分", en: "Points available", isRequired: true) {
        $0.indicator.full.value.text
      },
      ColumnOf("deducted", .number, zh: "公布的扣分", en: "Points deducted as stated") {
        $0.indicator.deducted?.value.text
      },
      ColumnOf("score", .number, zh: "得分", en: "Score", isRequired: true) {
        $0.indicator.score.value.text
      },
      ColumnOf("verified_score", .number, zh: "核查得分", en: "Verified score") {
        $0.indicator.verifiedScore?.value.text
      },
      ColumnOf("reason_zh", zh: "原因", en: "Reason, in Chinese") {
        $0.indicator.reason?.value.zh
      },
      ColumnOf("reason_en", zh: "英文原因", en: "Reason, in English") {
        $0.indicator.reason?.value.settledEnglish
      },
      ColumnOf("measure_zh", zh: "改进措施", en: "Measure, in Chinese") {
        $0.indicator.measure?.value.zh
      },
      ColumnOf("measure_en", zh: "英文改进措施", en: "Measure, in English") {
        $0.indicator.measure?.value.settledEnglish
      },
    ]
  }

  /// A number or the ends of a range, or else a level in words.
  private func measure(
    _ name: String, zh: String, en: String, _ value: @escaping (Indicator) -> Indicator.Measure?
  ) -> [ColumnOf<IndicatorRow>] {
    [
      ColumnOf(name, .number, zh: zh, en: en) {
        switch value($0.indicator) {
        case .number(let number)?: number.text
        case .range(let low, _)?: low.text
        case .level?, nil: nil
        }
      },
      ColumnOf("\(name)_up_to", .number, zh: "\(zh)（区间上限）", en: "\(en), upper end of a range") {
        if case .range(_, let high)? = value($0.indicator) { high.text } else { nil }
      },
      ColumnOf("\(name)_zh", zh: "\(zh)（文字）", en: "\(en) in words, in Chinese") {
        if case .level(let level)? = value($0.indicator) { level.zh } else { nil }
      },
      ColumnOf("\(name)_en", zh: "\(zh)（英文文字）", en: "\(en) in words, in English") {
        if case .level(let level)? = value($0.indicator) { level.settledEnglish } else { nil }
      },
    ]
  }
}

extension AuditedReport {
  fileprivate var record: Report { scored.report }
}
