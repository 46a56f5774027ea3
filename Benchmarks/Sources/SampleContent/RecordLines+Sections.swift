extension RecordLines {
  /// The outline of the form, in its order, with every part filled.
  mutating func addSections(of report: SampleReport, _ prose: SampleReport.Prose) {
    let budget = report.budget
    add(0, "sections")
    addPart("conclusion", Phrase("一、自评结论", "I. Conclusions"))
    addPart(
      "score",
      Phrase(
        "（一）部门整体绩效自评得分\(report.total.text)分",
        "(1) Whole-department score: \(report.total.text) points"))
    add(2, "figures", "{ total: \(report.total.text) }")
    addPart("attainment", Phrase("（二）部门整体绩效目标完成情况", "(2) Attainment of the goals"))
    addPart("execution-rate", Phrase("1.执行率情况。", "1. Execution rate."))
    addBlocks([
      (
        Phrase(
          "预算数\(budget.budget.text)万元，年度财政执行资金总额\(budget.executed.text)万元，执行率\(budget.rate.text)%。",
          "Budget \(budget.budget.yuan); executed in the year \(budget.executed.yuan); rate \(budget.rate.text)%."
        ),
        [
          "budget: \(budget.budget.text)", "executed: \(budget.executed.text)",
          "rate: \(budget.rate.text)",
        ]
      )
    ])
    addPart("achieved", Phrase("2.完成的绩效目标。", "2. Targets met."))
    add(2, "blocks")
    for part in prose.achieved {
      addItem(3, "heading", part.heading)
      for paragraph in part.paragraphs { addItem(3, "text", paragraph) }
    }
    addPart("unmet", Phrase("3.未完成的绩效目标。", "3. Targets not met."))
    addBlocks([(unmet(in: report), [])])
    addPart("problems", Phrase("（三）存在的问题和原因", "(3) Problems and causes"))
    addBlocks(prose.problems.map { ($0, []) })
    addPart("next-steps", Phrase("（四）下一步拟改进措施", "(4) Next steps"))
    addPart("measures", Phrase("1.下一步拟改进措施。", "1. Improvements."))
    addBlocks(prose.measures.map { ($0, []) })
    addPart("budget-link", Phrase("2.拟与预算安排相结合情况。", "2. Link with the budget."))
    addBlocks([(prose.budgetLink, [])])
    addPart("evidence", Phrase("二、佐证材料", "II. Supporting materials"))
    addPart("situation", Phrase("（一）基本情况", "(1) Basic facts"))
    addPart("expenditure", Phrase("1.简要概述部门支出情况。", "1. Expenditure in brief."))
    addBlocks([expenditure(budget)])
    addPart("annual-goals", Phrase("2.简要概述年度部门整体绩效目标。", "2. The year's goals in brief."))
    addBlocks([(prose.annualGoals, [])])
    addPart("process", Phrase("（二）部门自评工作开展情况", "(2) How the evaluation was made"))
    addBlocks([(prose.process, [])])
    addPart("analysis", Phrase("（三）绩效目标完成情况分析", "(3) Analysis"))
    addPart("execution-analysis", Phrase("1.预算执行情况分析。", "1. Budget execution."))
    addBlocks([expenditure(budget)])
    addPart("goal-analysis", Phrase("2.绩效目标完成情况分析。", "2. Goals."))
    add(2, "blocks")
    for (number, goal) in report.goals.enumerated() { addAnalysis(of: goal, number: number + 1) }
    addPart("last-year", Phrase("（四）上年度部门自评结果应用情况", "(4) Use of last year's results"))
    addBlocks([(prose.lastYear, [])])
    addPart("other-evidence", Phrase("（五）其他佐证材料", "(5) Other materials"))
  }

  private mutating func addPart(_ part: String, _ heading: Phrase) {
    addItem(1, "part", part)
    add(2, "heading", heading)
  }

  private mutating func addBlocks(_ texts: [(Phrase, figures: [String])]) {
    add(2, "blocks")
    for (text, figures) in texts {
      addItem(3, "text", text)
      if !figures.isEmpty { add(4, "figures", "{ \(figures.joined(separator: ", ")) }") }
    }
  }

  private func expenditure(_ budget: SampleBudget) -> (Phrase, figures: [String]) {
    (
      Phrase(
        "部门整体支出总额预算数\(budget.budget.text)万元，执行数\(budget.executed.text)万元，"
          + "其中基本支出总额\(budget.basic.text)万元，项目支出总额\(budget.project.text)万元。",
        "Total expenditure: budget \(budget.budget.yuan), executed \(budget.executed.yuan), "
          + "of which basic \(budget.basic.yuan) and projects \(budget.project.yuan)."),
      [
        "budget: \(budget.budget.text)", "executed: \(budget.executed.text)",
        "basic: \(budget.basic.text)", "project: \(budget.project.text)",
      ]
    )
  }

  /// Names every indicator that lost points, with its reason.
  private func unmet(in report: SampleReport) -> Phrase {
    let missed = report.indicators.filter(\.isMissed)
    guard !missed.isEmpty else {
      return Phrase("\(report.year)年度各项绩效目标均已完成。", "All targets of \(report.year) were met.")
    }
    return Phrase(
      joining: missed.compactMap { indicator in
        indicator.reason.map {
          Phrase(
            "\(indicator.name.zh)未达到目标值，扣\(indicator.deducted.text)分：\($0.zh)",
            "\(indicator.name.en) missed its target and lost \(indicator.deducted.text) points: \($0.en)"
          )
        }
      })
  }

  private mutating func addAnalysis(of goal: SampleGoal, number: Int) {
    addItem(
      3, "heading",
      Phrase(
        "目标\(number)（\(goal.full)分）\(goal.name.zh)。",
        "Goal \(number) (\(goal.full) points): \(goal.name.en)."))
    for group in goal.groups {
      let names = [
        "output": Phrase("产出", "Output"), "benefit": Phrase("效益", "Benefit"),
        "satisfaction": Phrase("满意度", "Satisfaction"),
      ]
      let name = names[group.kind] ?? Phrase(group.kind, group.kind)
      let lost = (
        zh: group.deducted.hundredths > 0 ? "，扣\(group.deducted.text)分" : "",
        en: group.deducted.hundredths > 0 ? ", \(group.deducted.text) points deducted" : ""
      )
      let list = group.indicators.map(\.analysis)
      addItem(
        3, "text",
        Phrase(
          "\(name.zh)指标满分\(group.full)分\(lost.zh)，完成\(group.score.text)分。具体情况是："
            + list.map(\.zh).joined(separator: "；") + "。",
          "\(name.en) indicators: full score \(group.full) points\(lost.en), "
            + "\(group.score.text) points achieved. In detail: "
            + list.map(\.en).joined(separator: "; ") + "."))
    }
  }
}
