import Diagnostics
import Languages
import Records
import Scoring

@testable import Audit
@testable import Confidentiality

extension ReportDraft {
  /// The records an auditor is given, with this report alone.
  var records: ContentRecords {
    var lines = Lines()
    let report = report(&lines)
    return ContentRecords(
      site: Site(
        name: lines.text("site"), description: lines.text("site"), publisher: lines.text("site"),
        publisherNote: nil, baseURL: nil, date: nil),
      schemes: [scheme(&lines)], departments: [], reports: [report], pages: [])
  }

  var scored: ScoredReport {
    var lines = Lines()
    let report = report(&lines)
    return ScoredReport(report, scheme: scheme(&lines))
  }

  /// The auditor for drafts: they have little prose, so rules that look for words aren't asked.
  static let auditor = Auditor(
    asking: Auditor.rules.filter { !proseRules.contains(type(of: $0).name) })

  private static let proseRules: Set<RuleName> = [
    "attainable-rate", "narrative-coverage", "outline-complete", "project-claims",
    "rate-precision", "unmet-names-the-missed",
  ]

  var audited: Outcome<AuditedRecords> { Self.auditor.audit(ClearedRecords(records)) }

  /// The notes of the report; a refused report has none.
  var notes: [DataNote] { audited.value?.reports.first?.notes ?? [] }

  /// What every rule finds, in the auditor's order.
  var findings: [RecordFinding] {
    let scored = scored
    return Auditor.rules.filter { !Self.proseRules.contains(type(of: $0).name) }
      .flatMap { $0.findings(in: scored) }.sorted()
  }

  /// Where the field at `path` is written.
  func place(_ path: String) -> SourcePlace {
    var lines = Lines()
    _ = report(&lines)
    _ = scheme(&lines)
    guard lines.known[path] != nil else { preconditionFailure("the report has no '\(path)'") }
    return lines.place(path)
  }

  /// A line for each path, in the order they are first asked for; the scheme has a file of its own.
  private struct Lines {
    private(set) var known: [String: Int] = [:]
    /// Lines given out so far, by file.
    private var counts: [String: Int] = [:]

    mutating func place(_ path: String) -> SourcePlace {
      let file = path.hasPrefix("scheme:") ? "scheme.yaml" : "2022.yaml"
      let line = known[path] ?? counts[file, default: 0] + 1
      known[path] = line
      counts[file] = max(counts[file, default: 0], line)
      return SourcePlace(file: file, line: line)
    }

    mutating func mark<Value>(_ value: Value, _ path: String) -> Placed<Value> {
      Placed(value, at: place(path))
    }

    mutating func mark<Value>(_ value: Value?, _ path: String) -> Placed<Value>? {
      guard let value else { return nil }
      return Placed(value, at: place(path))
    }

    mutating func text(_ path: String) -> Text {
      mark(Bilingual(zh: path, en: path), path)
    }
  }

  private func scheme(_ lines: inout Lines) -> Records.Scheme {
    Records.Scheme(
      id: lines.mark("hubei-20-80", "scheme:id"),
      name: lines.mark(
        Bilingual(
          zh: "预算执行20分、绩效目标80分",
          en: "Budget execution 20 points, performance targets 80 points"), "scheme:name"),
      source: lines.text("scheme:source"),
      executionWeight: lines.mark(scheme.executionWeight, "scheme:execution-weight"),
      goalsWeight: lines.mark(scheme.goalsWeight, "scheme:goals-weight"),
      overAchievement: lines.mark(scheme.overAchievement, "scheme:over-achievement"),
      places: scheme.places,
      bands: scheme.bands.enumerated().map { index, band in
        let path = "scheme:bands.\(index + 1)"
        return Records.Scheme.Band(
          name: lines.mark(band.name, path), from: lines.mark(band.from, "\(path).from"),
          to: lines.mark(band.to, "\(path).to"))
      },
      grades: scheme.grades.enumerated().map { index, grade in
        let path = "scheme:grades.\(index + 1)"
        return Records.Scheme.Grade(
          name: lines.mark(grade.name, path), from: lines.mark(grade.from, "\(path).from"))
      })
  }

  private func report(_ lines: inout Lines) -> Report {
    Report(
      department: "brigade", year: year(&lines), evaluation: lines.mark(.unitSelf, "evaluation"),
      subject: lines.mark(.wholeDepartment, "subject"),
      publication: Publication(title: lines.mark(title, "title")),
      scheme: SchemeReference(
        id: lines.mark(schemeID, "scheme.id"), basis: lines.mark(.stated, "scheme.basis"),
        explanation: nil),
      statedTotal: lines.mark(total, "total"), statedGrade: lines.mark(grade, "grade"),
      verification: verifiedTotal.map {
        Verification(
          score: lines.mark($0, "verification.score"),
          reviewer: lines.text("verification.reviewer"), date: nil, opinion: nil)
      },
      budget: execution(&lines),
      goals: goals.enumerated().map { goal($1, number: $0 + 1, &lines) },
      sections: sections.map { section($0, &lines) },
      review: .takenOver(lines.text("review")), notes: [],
      acknowledgements: acknowledgements.enumerated().map {
        acknowledgement($1, number: $0 + 1, &lines)
      },
      source: SourcePlace(file: "2022.yaml", line: 1))
  }

  private func year(_ lines: inout Lines) -> Placed<Year> {
    guard let year = Year("2022") else { preconditionFailure("2022 is a year") }
    return lines.mark(year, "year")
  }

  private func execution(_ lines: inout Lines) -> BudgetExecution {
    BudgetExecution(
      unit: lines.mark(budget.unit, "budget.unit"),
      budget: lines.mark(budget.budget, "budget.budget"),
      executed: lines.mark(budget.executed, "budget.executed"),
      rate: lines.mark(budget.rate, "budget.rate"), score: lines.mark(budget.score, "budget.score"),
      basic: lines.mark(budget.basic, "budget.basic"),
      project: lines.mark(budget.project, "budget.project"),
      sources: budget.fiscal.map {
        [
          FundSource(
            kind: lines.mark(.fiscal, "budget.sources"), initial: nil, budget: nil,
            executed: lines.mark($0, "budget.sources.executed"))
        ]
      } ?? [])
  }

  private func goal(_ draft: Goal, number: Int, _ lines: inout Lines) -> Records.Goal {
    let path = "goals.\(draft.id.text)"
    return Records.Goal(
      id: lines.mark(draft.id, path), number: number,
      name: lines.mark(draft.name, "\(path).name"), full: lines.mark(draft.full, "\(path).full"),
      groups: draft.groups.map { group($0, "\(path).\($0.kind.rawValue)", &lines) })
  }

  private func group(_ draft: Group, _ path: String, _ lines: inout Lines) -> IndicatorGroup {
    IndicatorGroup(
      kind: lines.mark(draft.kind, path), full: lines.mark(draft.full, "\(path).full"),
      deducted: lines.mark(draft.deducted, "\(path).deducted"),
      score: lines.mark(draft.score, "\(path).score"),
      indicators: draft.indicators.map { indicator($0, &lines) })
  }

  private func indicator(_ draft: Indicator, _ lines: inout Lines) -> Records.Indicator {
    let path = "indicators.\(draft.id.text)"
    return Records.Indicator(
      id: lines.mark(draft.id, path), name: lines.mark(draft.name, "\(path).name"),
      target: lines.mark(draft.target, "\(path).target"),
      actual: lines.mark(draft.actual, "\(path).actual"), unit: nil, direction: draft.direction,
      full: lines.mark(draft.full, "\(path).full"),
      coefficient: lines.mark(draft.coefficient, "\(path).coefficient"),
      deducted: lines.mark(draft.deducted, "\(path).deducted"),
      score: lines.mark(draft.score, "\(path).score"),
      verifiedScore: lines.mark(draft.verifiedScore, "\(path).verified-score"),
      reason: lines.mark(draft.reason, "\(path).reason"), notes: [])
  }

  private func section(_ draft: Section, _ lines: inout Lines) -> Records.Section {
    let path = "sections.\(draft.part.rawValue)"
    let part = lines.mark(draft.part, path)
    let heading = lines.text("\(path).heading")
    // A heading stands above its texts, and so do its figures.
    let stated = figures(draft.heading, "\(path).heading", &lines)
    let blocks = draft.blocks.enumerated().map { index, figures in
      Records.Section.Block(
        kind: .paragraph, text: lines.text("\(path).\(index + 1)"),
        figures: self.figures(figures, "\(path).\(index + 1)", &lines), notes: [])
    }
    let prose = draft.prose.enumerated().map { index, words in
      Records.Section.Block(
        kind: .paragraph,
        text: lines.mark(Bilingual(zh: words, en: words), "\(path).prose.\(index + 1)"),
        figures: [], notes: [])
    }
    return Records.Section(
      part: part, heading: heading, blocks: blocks + prose, figures: stated, notes: [])
  }

  private func figures(
    _ figures: Figures, _ path: String, _ lines: inout Lines
  ) -> [StatedFigure] {
    figures.map {
      StatedFigure(fact: $0.fact, value: lines.mark($0.value, "\(path).\($0.fact.rawValue)"))
    }
  }

  private func acknowledgement(
    _ draft: Acknowledgement, number: Int, _ lines: inout Lines
  ) -> Records.Acknowledgement {
    let path = "acknowledgements.\(number)"
    return Records.Acknowledgement(
      rule: lines.mark(draft.rule, "\(path).rule"),
      field: lines.mark(draft.field, "\(path).field"),
      values: draft.values.enumerated().map { lines.mark($1, "\(path).values.\($0 + 1)") },
      explanation: lines.mark(draft.explanation, "\(path).explanation"))
  }
}
