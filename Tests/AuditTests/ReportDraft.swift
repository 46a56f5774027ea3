import Diagnostics
import Languages
import Records

/// A report to be audited, made to be changed: a test alters one field and builds the records.
///
/// Every value stands on a line of its own, in the order of the file; `place(_:)` finds the line of
/// a field by its path, so that no test counts lines.
struct ReportDraft {
  /// The budget figures, as printed.
  struct Budget {
    var unit = Money.Unit.tenThousandYuan
    var budget: ExactDecimal
    var executed: ExactDecimal
    var rate: ExactDecimal?
    var score: ExactDecimal?
    var basic: ExactDecimal?
    var project: ExactDecimal?
    /// The executed amount of the only source of funds; `nil` for no breakdown.
    var fiscal: ExactDecimal?
  }

  struct Goal {
    var id: Identifier
    var name: Bilingual<String>
    var full: ExactDecimal
    var groups: [Group]
  }

  struct Group {
    var kind: IndicatorGroup.Kind
    var full: ExactDecimal
    var deducted: ExactDecimal?
    var score: ExactDecimal
    var indicators: [Indicator]
  }

  struct Indicator {
    var id: Identifier
    var name: Bilingual<String>
    var target: Measure?
    var actual: Measure?
    var direction = Records.Indicator.Direction.higherIsBetter
    var full: ExactDecimal
    var deducted: ExactDecimal?
    var score: ExactDecimal
    var reason: Bilingual<String>?
    var coefficient: ExactDecimal?
    var verifiedScore: ExactDecimal?
  }

  typealias Measure = Records.Indicator.Measure
  typealias Figures = [(fact: StatedFigure.Fact, value: ExactDecimal)]

  /// A part of the outline: what its heading states, and what each of its texts does.
  struct Section {
    var part: OutlinePart
    var heading: Figures = []
    var blocks: [Figures] = []
    /// Texts with words of their own and no figures, behind the blocks.
    var prose: [String] = []
  }

  struct Acknowledgement {
    var rule: RuleName
    var field: FieldPath
    var values: [String]
    var explanation = Bilingual(zh: "已知", en: "Known")
  }

  /// What the tests change in the scheme the report is held against.
  struct Scheme {
    var executionWeight: ExactDecimal = "20"
    var goalsWeight: ExactDecimal = "80"
    var overAchievement: ExactDecimal?
    var places = 2
    var bands: [(name: Bilingual<String>, from: ExactDecimal, to: ExactDecimal)] = []
    var grades: [(name: Bilingual<String>, from: ExactDecimal)] = []
  }

  var schemeID: Identifier = "hubei-20-80"
  var title = Bilingual(zh: "2022年度自评结果", en: "Results of 2022")
  var total: ExactDecimal
  var budget: Budget
  var goals: [Goal]
  var sections: [Section] = []
  var acknowledgements: [Acknowledgement] = []
  var grade: Bilingual<String>?
  /// The total another body gave.
  var verifiedTotal: ExactDecimal?
  var scheme = Scheme()
}

extension ExactDecimal: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) {
    guard let value = ExactDecimal(text) else { preconditionFailure("'\(text)' isn't a decimal") }
    self = value
  }
}

extension Identifier: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) {
    guard let id = Identifier(text) else { preconditionFailure("'\(text)' isn't an identifier") }
    self = id
  }
}

extension FieldPath: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) {
    self.init(text)
  }
}

extension Indicator.Measure: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) {
    self = .number(ExactDecimal(stringLiteral: text))
  }
}
