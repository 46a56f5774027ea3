import Diagnostics
import Languages
import Records

/// Reads departments/<id>/<year>.yaml and departments/<id>/projects/<project>/<year>.yaml.
struct ReportReader {
  let department: Identifier
  /// The project whose folder the file stands in.
  let projectID: Identifier?
  /// The evaluation in the file's name.
  let evaluation: Report.Evaluation
  /// The year in the file's name.
  let year: Year
  /// The schemes there are.
  let schemes: [String]
  let reading: Reading

  func report(_ root: YAMLNode) -> Report? {
    guard let fields = Fields(root, projectID == nil ? .report : .projectReport, reading: reading)
    else { return nil }
    let year = year(fields)
    let evaluation = evaluation(fields)
    let subject = fields.word("subject", as: Report.Subject.self)
    let project = project(fields, subject: subject)
    let publication = publication(fields)
    let scheme = fields.value("scheme").flatMap(scheme(_:))
    let total = total(fields)
    let grade = fields.text("grade")
    let verification = fields.given("verification").flatMap(verification(_:))
    let budget = fields.value("budget").flatMap(BudgetReader(reading: reading).budget(_:))
    let goals = GoalReader(reading: reading).goals(fields.list("goals"))
    let reason = fields.text("reason")
    let measure = fields.text("measure")
    let measures = MeasureReader(reading: reading).measures(fields.list("measures"))
    let followUps = MeasureReader(reading: reading)
      .followUps(fields.list("follow-ups"))
    let sections = SectionReader(reading: reading).sections(fields.list("sections"))
    let evidence = EvidenceReader(reading: reading).evidence(fields)
    let review = fields.value("review").flatMap(ReviewReader(reading: reading).review(_:))
    let withheld = fields.list("withheld").compactMap(withheld(_:))
    let notes = fields.texts("notes")
    let acknowledgements = fields.list("acknowledgements")
      .compactMap(acknowledgement(_:))
    let corrections = fields.list("corrections")
      .compactMap(CorrectionReader(reading: reading).correction(_:))
    let showFrom = fields.date("show-from")
    reportUnplaced(fields)
    guard let year, let evaluation, let subject, let publication, let scheme, let budget,
      let review, subject.value == .wholeDepartment || project != nil
    else { return nil }
    return Report(
      department: department, year: year, evaluation: evaluation, subject: subject,
      project: project, publication: publication, scheme: scheme, statedTotal: total,
      statedGrade: grade, verification: verification, budget: budget, goals: goals,
      reason: reason, measure: measure, measures: measures, followUps: followUps,
      sections: sections, evidence: evidence, review: review, withheld: withheld, notes: notes,
      acknowledgements: acknowledgements, corrections: corrections, showFrom: showFrom,
      source: SourcePlace(file: root.place.file, line: 1, column: 1))
  }

  /// A total left out by mistake must not pass for one that was never printed.
  private func total(_ fields: Fields) -> Placed<ExactDecimal>? {
    guard fields.flag("no-total") else { return fields.number("total", .required) }
    if let total = fields.given("total") {
      reading.problems.error(
        ContentRule.measure, en: "'total' and 'no-total' exclude each other",
        zh: "“total”与“no-total”不能同时出现", at: total.place)
    }
    return nil
  }

  /// A draft whose words aren't all placed must not pass for a record.
  private func reportUnplaced(_ fields: Fields) {
    guard let node = fields.given("unplaced") else { return }
    var isListed = false
    if case .list(let items) = node.content {
      for item in items {
        guard let entry = Fields(item, .unplaced, reading: reading) else { continue }
        let place = entry.scalar("place")?.value.shortened ?? ""
        let words = entry.scalar("text")?.value.shortened ?? ""
        isListed = true
        reading.problems.error(
          ContentRule.unplaced,
          en: "enter '\(words)' (\(place)) where it belongs, or see that it needn't be published,"
            + " and strike it here",
          zh: "请将“\(words)”（\(place)）录入相应的字段，或确认无须公开，然后删去此条", at: item.place)
      }
    }
    if !isListed {
      reading.problems.error(
        ContentRule.unplaced, en: "strike 'unplaced' once nothing is listed under it",
        zh: "“unplaced”之下已无内容的，请删去", at: node.place)
    }
  }

  private func publication(_ fields: Fields) -> Publication? {
    let title = fields.text("title")
    let label = fields.text("attachment-label")
    let place = fields.text("place")
    let unit = fields.text("issuing-unit")
    let documentNumber = fields.scalar("document-number")
    let indexNumber = fields.scalar("index-number")
    let topic = fields.text("topic")
    let validity = fields.word("validity", as: Publication.Validity.self)
    let dataAsOf = fields.date("data-as-of")
    let drawnUp = fields.date("drawn-up")
    let written = fields.date("written")
    let approved = fields.date("approved")
    let issued = fields.date("issued")
    let validUntil = fields.date("valid-until")
    guard let title else { return nil }
    return Publication(
      title: title, attachmentLabel: label, place: place, issuingUnit: unit,
      documentNumber: documentNumber, indexNumber: indexNumber, topic: topic,
      validity: validity, dataAsOf: dataAsOf, drawnUp: drawnUp, written: written,
      approved: approved, issued: issued, validUntil: validUntil)
  }

  private func evaluation(_ fields: Fields) -> Placed<Report.Evaluation>? {
    guard let stated = fields.word("evaluation", as: Report.Evaluation.self) else { return nil }
    if stated.value != evaluation {
      let name = stated.value.rawValue
      reading.problems.error(
        ContentRule.evaluationOfFile,
        en: "'\(name)' isn't the evaluation of the file's name ('\(evaluation.rawValue)')",
        zh: "“\(name)”与文件名表示的评价类型“\(evaluation.rawValue)”不一致", at: stated.place)
    }
    return stated
  }

  /// The project of a file below projects/; a file beside department.yaml has none.
  private func project(_ fields: Fields, subject: Placed<Report.Subject>?) -> Project? {
    if let subject, (subject.value == .wholeDepartment) != (projectID == nil) {
      let word = subject.value.rawValue
      reading.problems.error(
        ContentRule.subjectOfFile,
        en: projectID == nil
          ? "'\(word)' belongs into projects/<project>/<year>.yaml"
          : "'\(word)' doesn't belong below projects/",
        zh: projectID == nil
          ? "“\(word)”应放在 projects/<项目>/<年份>.yaml" : "“\(word)”不应放在 projects/ 之下",
        at: subject.place)
    }
    guard let projectID else {
      if let node = fields.given("project") {
        reading.problems.error(
          ContentRule.subjectOfFile, en: "a whole-department report has no 'project'",
          zh: "部门整体报告没有“project”字段", at: node.place)
      }
      return nil
    }
    guard let node = fields.value("project"),
      let own = Fields(node, .project, reading: reading)
    else { return nil }
    let name = own.text("name")
    let code = own.scalar("code")
    let category = own.word("category", as: Project.Category.self)
    let nature = own.word("nature", as: Project.Nature.self)
    let duration = own.word("duration", as: Project.Duration.self)
    let competent = own.text("competent-department")
    let implementing = own.text("implementing-unit")
    return name.map {
      Project(
        id: projectID, name: $0, code: code, category: category, nature: nature,
        duration: duration, competentDepartment: competent, implementingUnit: implementing)
    }
  }

  private func verification(_ node: YAMLNode) -> Verification? {
    guard let fields = Fields(node, .verification, reading: reading) else { return nil }
    let score = fields.number("score")
    let reviewer = fields.text("reviewer")
    let date = fields.date("date")
    let opinion = fields.text("opinion")
    guard let score, let reviewer else { return nil }
    return Verification(score: score, reviewer: reviewer, date: date, opinion: opinion)
  }

  private func withheld(_ node: YAMLNode) -> Withheld? {
    guard let fields = Fields(node, .withheld, reading: reading) else { return nil }
    let field = fields.scalar("field")
    let reason = fields.word("reason", as: Withheld.Reason.self)
    let explanation = fields.text("explanation")
    guard let field, let reason else { return nil }
    return Withheld(
      field: Placed(FieldPath(field.value), at: field.place), reason: reason,
      explanation: explanation)
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
    guard let fields = Fields(node, .schemeReference, reading: reading) else { return nil }
    let id = fields.identifier("id")
    let basis = fields.word("basis", as: SchemeReference.Basis.self)
    let explanation = fields.text("explanation")
    if let basis, basis.value == .inferred, fields.given("explanation") == nil {
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

  private func acknowledgement(_ node: YAMLNode) -> Acknowledgement? {
    guard let fields = Fields(node, .acknowledgement, reading: reading) else { return nil }
    let rule = fields.scalar("rule")
    let field = fields.scalar("field")
    let values = fields.scalars("values")
    let explanation = fields.text("explanation")
    guard let rule, let field, let explanation else { return nil }
    return Acknowledgement(
      rule: Placed(RuleName(rule.value), at: rule.place),
      field: Placed(FieldPath(field.value), at: field.place), values: values,
      explanation: explanation)
  }
}
