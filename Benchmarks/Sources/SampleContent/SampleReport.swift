/// One evaluation: of a whole department, or of one of its projects.
struct SampleReport {
  struct Project {
    let id: String
    let name: Phrase
  }

  /// Paragraphs that belong to a whole department only.
  struct Prose {
    let achieved: [(heading: Phrase, paragraphs: [Phrase])]
    let problems: [Phrase]
    let measures: [Phrase]
    let budgetLink: Phrase
    let annualGoals: Phrase
    let process: Phrase
    let lastYear: Phrase
  }

  let department: SampleDepartment
  let year: Int
  /// `nil` for the whole department.
  let project: Project?
  let scheme: String
  let budget: SampleBudget
  let goals: [SampleGoal]
  let prose: Prose?
  let measure: Phrase
  let evidence: [Phrase]

  var total: Decimal { budget.score + goals.map(\.score).sum }
  var indicators: [SampleIndicator] { goals.flatMap(\.indicators) }

  /// Below the department's folder.
  var path: String {
    project.map { "projects/\($0.id)/\(year).yaml" } ?? "\(year).yaml"
  }

  var title: Phrase {
    guard let project else {
      return Phrase(
        "\(year)年度\(department.name.zh)部门整体绩效自评结果",
        "\(department.name.en): Whole-department Performance Self-evaluation, FY \(year)")
    }
    return Phrase(
      "\(project.name.zh)绩效自评表（\(year)年度）", "\(project.name.en): Self-evaluation Form, FY \(year)")
  }

  static func ofProject(
    _ number: Int, of department: SampleDepartment, in year: Int, budget: SampleBudget,
    words: inout WordSource
  ) -> SampleReport {
    let objects = department.field.objects
    let object = objects[(number + 3) % objects.count]
    let work = department.field.works[number % department.field.works.count]
    return SampleReport(
      department: department, year: year,
      project: Project(
        id: "project-\(number + 1)",
        name: Phrase(
          "\(object.zh)\(work.zh)项目（第\(number + 1)标段）",
          "\(work.en) of \(object.en) (lot \(number + 1))")),
      scheme: number % 2 == 0 ? "national-10-50-30-10" : "sichuan-10-90", budget: budget,
      goals: [SampleGoal.whole(of: object, words: &words)], prose: nil,
      measure: words.paragraph(2, of: Template.measures),
      evidence: words.sentences(2, of: Template.evidence))
  }

  static func ofDepartment(
    _ department: SampleDepartment, in year: Int, budget: SampleBudget, words: inout WordSource
  ) -> SampleReport {
    let objects = department.field.objects
    let goals = [
      SampleGoal.part(of: objects[0], points: ([6, 6, 6, 4], 4, 4), words: &words),
      SampleGoal.part(of: objects[1], points: ([6, 6, 6, 4], 4, 4), words: &words),
      SampleGoal.part(of: objects[2], points: ([4, 4, 3, 3], 3, 3), words: &words),
    ]
    return SampleReport(
      department: department, year: year, project: nil, scheme: "hubei-20-80", budget: budget,
      goals: goals, prose: Prose(goals: goals, words: &words),
      measure: words.paragraph(2, of: Template.measures),
      evidence: words.sentences(2, of: Template.evidence))
  }
}

extension SampleReport.Prose {
  init(goals: [SampleGoal], words: inout WordSource) {
    achieved = zip(["（一）", "（二）", "（三）"], goals).map { number, goal in
      let paragraphs = (0..<4).map { _ in
        Phrase(
          joining: words.sentences(1, of: Template.aims) + words.sentences(4, of: Template.achieved)
        )
      }
      return (Phrase("\(number)\(goal.name.zh)。", "\(goal.name.en)."), paragraphs)
    }
    problems = (0..<2).map { _ in words.paragraph(3, of: Template.problems) }
    measures = (0..<2).map { _ in words.paragraph(3, of: Template.measures) }
    budgetLink = words.paragraph(2, of: Template.budgetLink)
    annualGoals = words.paragraph(3, of: Template.annualGoals)
    process = words.paragraph(3, of: Template.process)
    lastYear = words.paragraph(2, of: Template.lastYear)
  }
}
