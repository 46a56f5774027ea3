import Records

extension DraftReport {
  /// The draft as a file of the content folder, with a comment for all that is open.
  ///
  /// It holds no review and, where anything couldn't be placed, a list of that: both keep the site
  /// from being published until somebody has seen to them.
  ///
  /// - Parameters:
  ///   - source: The file it was made from, as the reader knows it.
  ///   - schema: The path of the JSON Schema from the draft's folder; `nil` where there is none.
  /// - Returns: The text, which ends in a line feed.
  package func yaml(from source: String, schema: String?) -> String {
    var yaml = DraftYAML()
    if let schema { yaml.comment("yaml-language-server: $schema=\(schema)") }
    yaml.comment("由“\(source)”导入的草稿，尚不能公开。请补齐标有“待补”的各项，处理“unplaced”后将其删去。")
    yaml.comment("目标和指标的标识（id）一经公开不再改动，请先改为有含义的英文词。")
    if let unitName { yaml.comment("单位名称：\(unitName)") }
    writeHead(&yaml)
    writeBudget(&yaml)
    writeGoals(&yaml)
    yaml.field("reason", reason)
    yaml.field("measure", measure)
    writeSections(&yaml)
    yaml.comment("review: 待补：公开前的审查（保密、个人隐私、商业秘密）")
    yaml.list("unplaced", unplaced) { yaml, rest in
      yaml.field("place", rest.place)
      yaml.field("text", rest.text)
    }
    return yaml.text
  }

  private func writeHead(_ yaml: inout DraftYAML) {
    if year == nil { yaml.comment("year: 待补：评价年度") }
    yaml.field("year", year?.text)
    if evaluation == nil { yaml.comment("evaluation: 待补：评价主体") }
    yaml.field("evaluation", evaluation?.rawValue)
    if subject == nil { yaml.comment("subject: 待补：评价对象") }
    yaml.field("subject", subject?.rawValue)
    if subject == .project { writeProject(&yaml) }
    if title == nil { yaml.comment("title: 待补：报告标题") }
    yaml.field("title", title)
    yaml.field("attachment-label", attachmentLabel)
    yaml.field("issuing-unit", issuingUnit)
    yaml.field("document-number", documentNumber)
    yaml.field("index-number", indexNumber)
    yaml.field("written", written?.text)
    yaml.field("approved", approved?.text)
    yaml.field("issued", issued?.text)
    if schemeID == nil {
      yaml.comment("scheme: 待补：评分方案及其依据")
    } else {
      yaml.mapping("scheme") { yaml in
        yaml.field("id", schemeID)
        yaml.field("basis", schemeBasis?.rawValue)
        if schemeBasis == .inferred { yaml.comment("explanation: 待补：推断的依据") }
      }
    }
    if total == nil { yaml.comment("total: 待补：总分；报告没有印出总分的，改写“no-total: true”") }
    yaml.field("total", total?.text)
    yaml.field("grade", grade)
  }

  private func writeProject(_ yaml: inout DraftYAML) {
    guard project.name != nil else {
      yaml.comment("project: 待补：项目名称（name）")
      return
    }
    yaml.mapping("project") { yaml in
      yaml.field("name", project.name)
      yaml.field("code", project.code)
      yaml.field("category", project.category?.rawValue)
      yaml.field("nature", project.nature?.rawValue)
      yaml.field("duration", project.duration?.rawValue)
      yaml.field("competent-department", project.competentDepartment)
      yaml.field("implementing-unit", project.implementingUnit)
    }
  }

  private func writeBudget(_ yaml: inout DraftYAML) {
    guard budget.unit != nil || budget.budget != nil || budget.executed != nil else {
      yaml.comment("budget: 待补：预算执行情况（unit、budget、executed）")
      return
    }
    yaml.mapping("budget") { yaml in
      if budget.unit == nil { yaml.comment("unit: 待补：金额单位") }
      yaml.field("unit", budget.unit?.rawValue)
      yaml.field("initial", budget.initial?.text)
      if budget.budget == nil { yaml.comment("budget: 待补：预算数") }
      yaml.field("budget", budget.budget?.text)
      if budget.executed == nil { yaml.comment("executed: 待补：执行数") }
      yaml.field("executed", budget.executed?.text)
      yaml.field("rate", budget.rate?.text)
      yaml.field("full", budget.full?.text)
      yaml.field("score", budget.score?.text)
      yaml.field("basic", budget.basic?.text)
      yaml.field("project", budget.project?.text)
      yaml.list("sources", budget.sources) { yaml, source in
        yaml.field("kind", source.kind.rawValue)
        yaml.field("initial", source.initial?.text)
        yaml.field("budget", source.budget?.text)
        yaml.field("executed", source.executed?.text)
      }
      yaml.field("reason", budget.reason)
    }
  }

  private func writeSections(_ yaml: inout DraftYAML) {
    if sections.isEmpty, subject != .project { yaml.comment("sections: 待补：报告提纲的各部分") }
    yaml.list("sections", sections) { yaml, section in
      yaml.field("part", section.part.rawValue)
      yaml.field("heading", section.heading)
      yaml.row("figures", section.figures.map { ($0.fact.rawValue, $0.value.text) })
      yaml.list("blocks", section.blocks) { yaml, block in
        yaml.field(block.isHeading ? "heading" : "text", block.text)
        yaml.row("figures", block.figures.map { ($0.fact.rawValue, $0.value.text) })
      }
    }
  }

  // MARK: Goals

  private func writeGoals(_ yaml: inout DraftYAML) {
    if goals.isEmpty { yaml.comment("goals: 待补：年度绩效目标及其指标") }
    var number = 0
    yaml.list("goals", Array(goals.enumerated())) { yaml, goal in
      yaml.field("id", "goal-\(goal.offset + 1)")
      yaml.field("name", goal.element.name)
      yaml.field("full", goal.element.full?.text)
      yaml.field("expected", goal.element.expected)
      yaml.field("achieved", goal.element.achieved)
      if goal.element.groups.isEmpty { yaml.comment("groups: 待补：按一级指标分组的指标") }
      yaml.list("groups", goal.element.groups) { yaml, group in
        yaml.field("kind", group.kind.rawValue)
        yaml.field("full", group.full?.text)
        yaml.field("deducted", group.deducted?.text)
        yaml.field("score", group.score?.text)
        if group.indicators.isEmpty { yaml.comment("indicators: 待补：三级指标") }
        yaml.list("indicators", group.indicators) { yaml, indicator in
          number += 1
          Self.write(indicator, number: number, &yaml)
        }
        yaml.texts("empty-rows", group.emptyRows)
      }
    }
  }

  private static func write(_ indicator: DraftIndicator, number: Int, _ yaml: inout DraftYAML) {
    yaml.field("id", "indicator-\(number)")
    yaml.field("name", indicator.name)
    yaml.field("class", indicator.classification?.rawValue)
    yaml.field("sign", indicator.sign?.rawValue)
    write("target", indicator.target, &yaml)
    write("initial-target", indicator.initialTarget, &yaml)
    write("actual", indicator.actual, &yaml)
    yaml.field("approximation", indicator.approximation?.rawValue)
    if indicator.unit == nil, indicator.hasNumber { yaml.comment("unit: 待补：计量单位") }
    yaml.field("unit", indicator.unit)
    yaml.field("actual-unit", indicator.actualUnit)
    if indicator.full == nil { yaml.comment("full: 待补：分值") }
    yaml.field("full", indicator.full?.text)
    yaml.field("coefficient", indicator.coefficient?.text)
    yaml.field("core", indicator.isCore ? "true" : nil)
    yaml.field("deducted", indicator.deducted?.text)
    if indicator.score == nil { yaml.comment("score: 待补：得分") }
    yaml.field("score", indicator.score?.text)
    yaml.field("verified-score", indicator.verifiedScore?.text)
    yaml.field("reason", indicator.reason)
    yaml.field("measure", indicator.measure)
  }

  private static func write(
    _ name: String, _ measure: DraftMeasure?, _ yaml: inout DraftYAML
  ) {
    switch measure {
    case .number(let number): yaml.field(name, number.text)
    case .level(let level): yaml.field("\(name)-level", level)
    case nil: break
    }
  }
}

extension DraftIndicator {
  /// Whether a target or actual is a number, which needs a unit.
  var hasNumber: Bool {
    [target, initialTarget, actual].contains { measure in
      if case .number = measure { true } else { false }
    }
  }
}
