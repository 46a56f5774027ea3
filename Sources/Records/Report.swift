package import Diagnostics

/// An evaluation of a department or a project in one year, as it was published.
package struct Report: Hashable, Sendable {
  /// Who evaluates.
  package enum Evaluation: String, Sendable, CaseIterable {
    /// 单位自评
    case unitSelf = "unit-self"
    /// 部门评价
    case departmental
    /// 财政评价
    case finance
  }

  /// What is evaluated.
  package enum Subject: String, Sendable, CaseIterable {
    /// 部门整体绩效
    case wholeDepartment = "whole-department"
    /// 项目支出
    case project
    /// 对下转移支付
    case transfer
  }

  package let department: Identifier
  package let year: Placed<Year>
  package let evaluation: Placed<Evaluation>
  package let subject: Placed<Subject>
  /// `nil` exactly when the whole department is evaluated.
  package let project: Project?
  package let publication: Publication
  package let scheme: SchemeReference
  /// The total score as printed; `nil` when the report prints none.
  package let statedTotal: Placed<ExactDecimal>?
  /// The grade as printed.
  package let statedGrade: Text?
  /// What another body made of the self-evaluation.
  package let verification: Verification?
  package let budget: BudgetExecution
  /// In the order printed.
  package let goals: [Goal]
  /// Why targets were missed, said once for the whole form.
  package let reason: Text?
  /// What is to be improved, said once for the whole form.
  package let measure: Text?
  /// What is promised for next year, each under its id.
  package let measures: [ImprovementMeasure]
  /// What became of last year's measures.
  package let followUps: [FollowUp]
  /// Every part of the outline that the report has, in the order printed.
  package let sections: [Section]
  package let evidence: [Evidence]
  package let review: Review
  package let withheld: [Withheld]
  /// Editors' notes on the report as a whole.
  package let notes: [Text]
  package let acknowledgements: [Acknowledgement]
  /// What was changed after publication, in the order it was; the list only grows.
  package let corrections: [Correction]
  /// The day before which nothing of the report is shown; `nil` shows it at once.
  package let showFrom: Placed<CalendarDate>?
  /// The start of the file.
  package let source: SourcePlace

  package init(
    department: Identifier, year: Placed<Year>, evaluation: Placed<Evaluation>,
    subject: Placed<Subject>, project: Project? = nil, publication: Publication,
    scheme: SchemeReference, statedTotal: Placed<ExactDecimal>?, statedGrade: Text? = nil,
    verification: Verification? = nil, budget: BudgetExecution, goals: [Goal],
    reason: Text? = nil, measure: Text? = nil, measures: [ImprovementMeasure] = [],
    followUps: [FollowUp] = [], sections: [Section], evidence: [Evidence] = [], review: Review,
    withheld: [Withheld] = [], notes: [Text], acknowledgements: [Acknowledgement],
    corrections: [Correction] = [], showFrom: Placed<CalendarDate>? = nil, source: SourcePlace
  ) {
    self.department = department
    self.year = year
    self.evaluation = evaluation
    self.subject = subject
    self.project = project
    self.publication = publication
    self.scheme = scheme
    self.statedTotal = statedTotal
    self.statedGrade = statedGrade
    self.verification = verification
    self.budget = budget
    self.goals = goals
    self.reason = reason
    self.measure = measure
    self.measures = measures
    self.followUps = followUps
    self.sections = sections
    self.evidence = evidence
    self.review = review
    self.withheld = withheld
    self.notes = notes
    self.acknowledgements = acknowledgements
    self.corrections = corrections
    self.showFrom = showFrom
    self.source = source
  }

  package var id: ReportID {
    ReportID(
      department: department, project: project?.id, year: year.value,
      evaluation: evaluation.value)
  }

  package var indicators: [Indicator] { goals.flatMap(\.indicators) }

  /// The evidence of the report, then that of its indicators.
  package var allEvidence: [Evidence] { evidence + indicators.flatMap(\.evidence) }

  /// Whether the record says that the value of `field` isn't disclosed.
  ///
  /// The path isn't even put together where nothing is withheld, as in nearly every report.
  package func isWithheld(_ field: @autoclosure () -> FieldPath) -> Bool {
    guard !withheld.isEmpty else { return false }
    let field = field()
    return withheld.contains { $0.field.value == field }
  }
}

/// Which scheme a report is scored by, and how that is known.
package struct SchemeReference: Hashable, Sendable {
  package enum Basis: String, Sendable, CaseIterable {
    /// The report names the scheme.
    case stated
    /// The editor concluded it from the report; pages label it so.
    case inferred
  }

  package let id: Placed<Identifier>
  package let basis: Placed<Basis>
  /// What the conclusion rests on; required when inferred.
  package let explanation: Text?

  package init(id: Placed<Identifier>, basis: Placed<Basis>, explanation: Text?) {
    self.id = id
    self.basis = basis
    self.explanation = explanation
  }
}
