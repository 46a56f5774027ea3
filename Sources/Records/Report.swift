package import Diagnostics

/// A department's evaluation of one year, as it was published.
package struct Report: Hashable, Sendable {
  /// Who evaluates.
  package enum Evaluation: String, Sendable, CaseIterable {
    /// 单位自评
    case unitSelf = "unit-self"
  }

  /// What is evaluated.
  package enum Subject: String, Sendable, CaseIterable {
    /// 部门整体绩效
    case wholeDepartment = "whole-department"
  }

  package let department: Identifier
  package let year: Placed<Year>
  package let evaluation: Placed<Evaluation>
  package let subject: Placed<Subject>
  /// The title as printed.
  package let title: Text
  /// The label over the title, such as 附件1; `nil` when there is none.
  package let attachmentLabel: Text?
  /// The city or county the department belongs to; `nil` when the report doesn't say.
  package let place: Text?
  /// The date of issue; `nil` when the report doesn't say.
  package let issued: Placed<CalendarDate>?
  /// The document number; `nil` when the report doesn't say.
  package let documentNumber: Placed<String>?
  package let scheme: SchemeReference
  /// The total score as printed.
  package let statedTotal: Placed<ExactDecimal>
  package let budget: BudgetExecution
  /// In the order printed.
  package let goals: [Goal]
  /// Every part of the outline that the report has, in the order printed.
  package let sections: [Section]
  /// Editors' notes on the report as a whole.
  package let notes: [Text]
  package let acknowledgements: [Acknowledgement]
  /// The start of the file.
  package let source: SourcePlace

  package init(
    department: Identifier, year: Placed<Year>, evaluation: Placed<Evaluation>,
    subject: Placed<Subject>, title: Text, attachmentLabel: Text?, place: Text?,
    issued: Placed<CalendarDate>?, documentNumber: Placed<String>?, scheme: SchemeReference,
    statedTotal: Placed<ExactDecimal>, budget: BudgetExecution, goals: [Goal],
    sections: [Section], notes: [Text], acknowledgements: [Acknowledgement], source: SourcePlace
  ) {
    self.department = department
    self.year = year
    self.evaluation = evaluation
    self.subject = subject
    self.title = title
    self.attachmentLabel = attachmentLabel
    self.place = place
    self.issued = issued
    self.documentNumber = documentNumber
    self.scheme = scheme
    self.statedTotal = statedTotal
    self.budget = budget
    self.goals = goals
    self.sections = sections
    self.notes = notes
    self.acknowledgements = acknowledgements
    self.source = source
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
