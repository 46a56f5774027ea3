import Diagnostics
import Languages
import Records

/// Reads departments/<id>/department.yaml and departments/<id>/<year>.yaml.
struct ReportReader {
  let department: Identifier
  /// The year in the file's name.
  let year: Year
  /// The schemes there are.
  let schemes: [String]
  let reading: Reading

  static func department(_ id: Identifier, _ root: YAMLNode, _ reading: Reading) -> Department? {
    guard let fields = Fields(root, names: ["name", "description"], reading: reading) else {
      return nil
    }
    let name = fields.text("name")
    let description = fields.text("description", .optional)
    guard let name else { return nil }
    return Department(
      id: Placed(id, at: SourcePlace(file: root.place.file)), name: name,
      description: description)
  }

  func report(_ root: YAMLNode) -> Report? {
    let names = [
      "year", "evaluation", "subject", "title", "attachment-label", "place", "issued",
      "document-number", "scheme", "total", "budget", "goals", "sections", "notes",
      "acknowledgements",
    ]
    guard let fields = Fields(root, names: names, reading: reading) else { return nil }
    let year = year(fields)
    let evaluation = fields.word("evaluation", as: Report.Evaluation.self)
    let subject = fields.word("subject", as: Report.Subject.self)
    let title = fields.text("title")
    let label = fields.text("attachment-label", .optional)
    let place = fields.text("place", .optional)
    let issued = fields.date("issued", .optional)
    let documentNumber = fields.scalar("document-number", .optional)
    let scheme = fields.value("scheme").flatMap(scheme(_:))
    let total = fields.number("total")
    let budget = fields.value("budget").flatMap(budget(_:))
    let goals = GoalReader(reading: reading).goals(fields.list("goals"))
    let sections = SectionReader(reading: reading).sections(fields.list("sections"))
    let notes = fields.texts("notes")
    let acknowledgements = fields.list("acknowledgements", .optional)
      .compactMap(acknowledgement(_:))
    guard let year, let evaluation, let subject, let title, let scheme, let total, let budget
    else { return nil }
    return Report(
      department: department, year: year, evaluation: evaluation, subject: subject, title: title,
      attachmentLabel: label, place: place, issued: issued, documentNumber: documentNumber,
      scheme: scheme, statedTotal: total, budget: budget, goals: goals, sections: sections,
      notes: notes, acknowledgements: acknowledgements,
      source: SourcePlace(file: root.place.file, line: 1, column: 1))
  }

  private func year(_ fields: Fields) -> Placed<Year>? {
    guard let stated = fields.year("year") else { return nil }
    if stated.value != year {
      reading.problems.error(
        ContentRule.yearOfFile, en: "'\(stated.value.text)' isn't the year of the file's name",
        zh: "“\(stated.value.text)”与文件名的年份不一致", at: stated.place)
    }
    return stated
  }

  private func scheme(_ node: YAMLNode) -> SchemeReference? {
    guard let fields = Fields(node, names: ["id", "basis", "explanation"], reading: reading)
    else { return nil }
    let id = fields.identifier("id")
    let basis = fields.word("basis", as: SchemeReference.Basis.self)
    let explanation = fields.text("explanation", .optional)
    if let basis, basis.value == .inferred, fields.value("explanation", .optional) == nil {
      reading.problems.error(
        ContentRule.inferredScheme, en: "an inferred scheme needs an 'explanation'",
        zh: "推断的评分方案须有“explanation”说明", at: basis.place)
    }
    if let id, !schemes.contains(id.value.text) {
      let hint = Bilingual<String>.didYouMean(
        NearMiss.suggestion(for: id.value.text, among: schemes))
      reading.problems.error(
        ContentRule.unknownScheme, en: "there is no scheme '\(id.value.text)'" + hint.en,
        zh: "没有评分方案“\(id.value.text)”" + hint.zh, at: id.place)
    }
    guard let id, let basis else { return nil }
    return SchemeReference(id: id, basis: basis, explanation: explanation)
  }

  private func budget(_ node: YAMLNode) -> BudgetExecution? {
    let names = ["unit", "budget", "executed", "rate", "score", "basic", "project"]
    guard let fields = Fields(node, names: names, reading: reading) else { return nil }
    let unit = fields.word("unit", as: Money.Unit.self)
    let budget = fields.number("budget")
    let executed = fields.number("executed")
    let rate = fields.number("rate", .optional)
    let score = fields.number("score", .optional)
    let basic = fields.number("basic", .optional)
    let project = fields.number("project", .optional)
    guard let unit, let budget, let executed else { return nil }
    return BudgetExecution(
      unit: unit, budget: budget, executed: executed, rate: rate, score: score, basic: basic,
      project: project)
  }

  private func acknowledgement(_ node: YAMLNode) -> Acknowledgement? {
    let names = ["rule", "field", "values", "explanation"]
    guard let fields = Fields(node, names: names, reading: reading) else { return nil }
    let rule = fields.scalar("rule")
    let field = fields.scalar("field")
    let values = fields.list("values").compactMap { reading.problems.scalar($0) }
    let explanation = fields.text("explanation")
    guard let rule, let field, let explanation else { return nil }
    return Acknowledgement(
      rule: Placed(RuleName(rule.value), at: rule.place),
      field: Placed(FieldPath(field.value), at: field.place), values: values,
      explanation: explanation)
  }
}
