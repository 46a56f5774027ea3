package import Records

/// A report in the making: what a source states, with `nil` for all it doesn't.
package struct DraftReport: Sendable {
  package var year: Year?
  package var evaluation: Report.Evaluation?
  package var subject: Report.Subject?
  /// Who filled the form in; the record says so by its folder.
  package var unitName: String?
  package var project = DraftProject()
  package var title: String?
  package var attachmentLabel: String?
  package var issuingUnit: String?
  package var documentNumber: String?
  package var indexNumber: String?
  package var written: CalendarDate?
  package var approved: CalendarDate?
  package var issued: CalendarDate?
  package var schemeID: String?
  package var schemeBasis: SchemeReference.Basis?
  package var total: ExactDecimal?
  package var grade: String?
  package var budget = DraftBudget()
  package var goals: [DraftGoal] = []
  package var reason: String?
  package var measure: String?
  package var sections: [DraftSection] = []
  package var unplaced: [DraftRest] = []

  package init() {}

  package var indicatorCount: Int {
    goals.reduce(0) { $0 + $1.groups.reduce(0) { $0 + $1.indicators.count } }
  }
}

package struct DraftProject: Sendable {
  package var name: String?
  package var code: String?
  package var category: Project.Category?
  package var nature: Project.Nature?
  package var duration: Project.Duration?
  package var competentDepartment: String?
  package var implementingUnit: String?

  package init() {}
}

package struct DraftBudget: Sendable {
  package var unit: Money.Unit?
  package var initial: ExactDecimal?
  package var budget: ExactDecimal?
  package var executed: ExactDecimal?
  package var rate: ExactDecimal?
  package var full: ExactDecimal?
  package var score: ExactDecimal?
  package var basic: ExactDecimal?
  package var project: ExactDecimal?
  package var sources: [DraftSource] = []
  package var reason: String?

  package init() {}
}

package struct DraftSource: Sendable {
  package var kind: FundSource.Kind
  package var initial: ExactDecimal?
  package var budget: ExactDecimal?
  package var executed: ExactDecimal?

  package init(kind: FundSource.Kind) {
    self.kind = kind
  }
}

package struct DraftGoal: Sendable {
  package var name: String
  package var full: ExactDecimal?
  package var expected: String?
  package var achieved: String?
  package var groups: [DraftGroup] = []

  package init(name: String) {
    self.name = name
  }
}

package struct DraftGroup: Sendable {
  package var kind: IndicatorGroup.Kind
  package var full: ExactDecimal?
  package var deducted: ExactDecimal?
  package var score: ExactDecimal?
  package var indicators: [DraftIndicator] = []
  package var emptyRows: [String] = []

  package init(kind: IndicatorGroup.Kind) {
    self.kind = kind
  }
}

package struct DraftIndicator: Sendable {
  package var name: String
  package var classification: Indicator.Class?
  package var sign: ComparisonSign?
  package var target: DraftMeasure?
  package var initialTarget: DraftMeasure?
  package var actual: DraftMeasure?
  package var approximation: Approximation?
  package var unit: String?
  package var actualUnit: String?
  package var full: ExactDecimal?
  package var coefficient: ExactDecimal?
  package var isCore = false
  package var deducted: ExactDecimal?
  package var score: ExactDecimal?
  package var verifiedScore: ExactDecimal?
  package var reason: String?
  package var measure: String?

  package init(name: String) {
    self.name = name
  }
}

/// What was aimed at or reached.
package enum DraftMeasure: Hashable, Sendable {
  case number(ExactDecimal)
  case level(String)
}

package struct DraftSection: Sendable {
  package var part: OutlinePart
  package var heading: String?
  package var figures: [DraftFigure] = []
  package var blocks: [DraftBlock] = []

  package init(part: OutlinePart, heading: String? = nil) {
    self.part = part
    self.heading = heading
  }
}

package struct DraftBlock: Sendable {
  package var isHeading: Bool
  package var text: String
  package var figures: [DraftFigure] = []

  package init(isHeading: Bool, text: String) {
    self.isHeading = isHeading
    self.text = text
  }
}

package struct DraftFigure: Hashable, Sendable {
  package var fact: StatedFigure.Fact
  package var value: ExactDecimal

  package init(_ fact: StatedFigure.Fact, _ value: ExactDecimal) {
    self.fact = fact
    self.value = value
  }
}

/// A run of the source that has no place in the draft.
package struct DraftRest: Hashable, Sendable {
  /// Where it stands in the source: `form.xlsx#Sheet1!B7`, `report.txt:12`.
  package var place: String
  package var text: String

  package init(place: String, text: String) {
    self.place = place
    self.text = text
  }
}
