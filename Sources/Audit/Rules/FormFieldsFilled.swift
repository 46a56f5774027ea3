import Diagnostics
import Languages
import Records
import Scoring

/// A project's self-evaluation states what every form has a field for.
///
/// Those are, in the national and the Hubei layout alike, the competent department, the
/// implementing unit and the execution rate.
struct FormFieldsFilled: AuditRule {
  static let name: RuleName = "form-fields-filled"
  static let severity = Severity.warning
  static let title = Bilingual(
    zh: "项目自评表的各栏应填写", en: "The fields of a project's form are filled in")
  static let meaning = Bilingual(
    zh: "各种项目自评表都设有主管部门、实施单位和执行率栏，本记录缺少其中一项：或是原表未填，或是录入遗漏。",
    en: """
      Every project form has fields for the competent department, the implementing unit and the \
      execution rate, and the record lacks one of them. The form left it blank, or it was missed \
      on entry.
      """)
  static let source = Bilingual(
    zh: "项目支出绩效自评表的“主管部门”“实施单位”“执行率”栏",
    en: """
      The fields for the competent department (主管部门), the implementing unit (实施单位) and the \
      execution rate (执行率) of project self-evaluation forms
      """)

  func findings(in report: ScoredReport) -> [RecordFinding] {
    let record = report.report
    guard record.evaluation.value == .unitSelf, let project = record.project else { return [] }
    let rate = FieldPath.budget(.rate)
    let fields: [(field: FieldPath, zh: String, en: String, isFilled: Bool, place: SourcePlace)] = [
      (
        .project("competent-department"), "主管部门", "competent department",
        project.competentDepartment != nil, project.name.place
      ),
      (
        .project("implementing-unit"), "实施单位", "implementing unit",
        project.implementingUnit != nil, project.name.place
      ),
      (rate, "执行率", "execution rate", record.budget.rate != nil, record.budget.executed.place),
    ]
    return fields.filter { !$0.isFilled && !record.isWithheld($0.field) }.map { missing in
      finding(
        Bilingual(
          zh: "项目自评表设有“\(missing.zh)”栏，本记录没有这一项",
          en: """
            No \(missing.en) is stated, though project forms have a field for it (\(missing.zh))
            """),
        field: missing.field, texts: [missing.zh], place: missing.place)
    }
  }
}
