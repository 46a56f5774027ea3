import Diagnostics
import Languages
import Records

extension DraftReport {
  /// A finding for each thing a record must have and the source doesn't state.
  func openFindings(file: String) -> [Finding] {
    var open: [(zh: String, en: String)] = []
    if year == nil { open.append(("评价年度（year）", "the year evaluated ('year')")) }
    if evaluation == nil { open.append(("评价主体（evaluation）", "who evaluates ('evaluation')")) }
    if subject == nil { open.append(("评价对象（subject）", "what is evaluated ('subject')")) }
    if title == nil { open.append(("报告标题（title）", "the title ('title')")) }
    if subject == .project, project.name == nil {
      open.append(("项目名称（project.name）", "the project's name ('project.name')"))
    }
    if schemeID == nil { open.append(("评分方案（scheme）", "the scoring scheme ('scheme')")) }
    if total == nil { open.append(("总分（total）", "the total ('total', or 'no-total: true')")) }
    if budget.unit == nil {
      open.append(("金额单位（budget.unit）", "the unit of money ('budget.unit')"))
    }
    if budget.budget == nil { open.append(("预算数（budget.budget）", "the budget ('budget.budget')")) }
    if budget.executed == nil {
      open.append(("执行数（budget.executed）", "the amount executed ('budget.executed')"))
    }
    if goals.isEmpty { open.append(("绩效目标（goals）", "the goals ('goals')")) }
    for goal in goals {
      if goal.groups.isEmpty {
        open.append(
          (
            "目标“\(goal.name.quoted)”的指标（groups）",
            "the indicators of '\(goal.name.quoted)' ('groups')"
          ))
      }
      for indicator in goal.groups.flatMap(\.indicators) { open += indicator.open }
    }
    open.append(("公开前的审查（review）", "the review before publication ('review')"))
    return open.map { item in
      Finding(
        rule: ImportRule.open, severity: .warning,
        summary: Bilingual(
          zh: "请在草稿中补齐\(item.zh)：文件中没有", en: "add \(item.en) to the draft: the file has none"),
        place: SourcePlace(file: file))
    }
  }
}

extension DraftIndicator {
  fileprivate var open: [(zh: String, en: String)] {
    let name = name.quoted
    var open: [(zh: String, en: String)] = []
    if unit == nil, hasNumber {
      open.append(("指标“\(name)”的计量单位（unit）", "the unit of '\(name)' ('unit')"))
    }
    if full == nil { open.append(("指标“\(name)”的分值（full）", "the full score of '\(name)' ('full')")) }
    if score == nil { open.append(("指标“\(name)”的得分（score）", "the score of '\(name)' ('score')")) }
    return open
  }
}
