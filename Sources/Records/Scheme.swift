/// How points are given: the weights, the bands and the grades of a place and a year.
package struct Scheme: Hashable, Sendable {
  /// What an indicator scores whose actual value is worse than a target that is a ceiling (反向).
  package enum ReverseFormula: String, Sendable, CaseIterable {
    /// Target ÷ actual × full score.
    case ratio
    /// (1 − (actual − target) ÷ target) × full score; nothing from twice the target on.
    case linear
  }

  /// Where a form must give reasons for points lost.
  package enum ReasonPlacement: String, Sendable, CaseIterable {
    /// 逐项填写
    case indicator
    /// One text for the whole form.
    case form
  }

  package let id: Placed<Identifier>
  package let name: Text
  /// Where the scheme comes from.
  package let source: Text
  /// Where it is used; `nil` for the whole country.
  package let place: Text?
  /// The first year it is used for; `nil` when unknown.
  package let firstYear: Placed<Year>?
  /// The last year it is used for; `nil` while it is in use.
  package let lastYear: Placed<Year>?
  /// Points for budget execution: the weight times the execution rate, capped at the weight.
  package let executionWeight: Placed<ExactDecimal>
  /// Points for all goals together.
  package let goalsWeight: Placed<ExactDecimal>
  /// Points for each level-1 kind, where the scheme fixes them; in the order written.
  package let kindWeights: [KindWeight]
  package let reverse: ReverseFormula
  /// In per cent of the target: from here on an actual value asks for an explanation.
  package let overAchievement: Placed<ExactDecimal>?
  /// In per cent: under this execution rate a reason must be given.
  package let explainedRate: Placed<ExactDecimal>?
  package let reasons: ReasonPlacement
  /// Days from approval to publication; `nil` when the scheme sets none.
  package let deadlineDays: Int?
  /// Decimals of computed scores and rates: 0 to 6.
  package let places: Int
  /// Shares of the full score for qualitative levels, best first.
  package let bands: [Band]
  /// Best first; half-open from below.
  package let grades: [Grade]

  package init(
    id: Placed<Identifier>, name: Text, source: Text, place: Text? = nil,
    firstYear: Placed<Year>? = nil, lastYear: Placed<Year>? = nil,
    executionWeight: Placed<ExactDecimal>, goalsWeight: Placed<ExactDecimal>,
    kindWeights: [KindWeight] = [], reverse: ReverseFormula = .ratio,
    overAchievement: Placed<ExactDecimal>? = nil, explainedRate: Placed<ExactDecimal>? = nil,
    reasons: ReasonPlacement = .indicator, deadlineDays: Int? = nil, places: Int, bands: [Band],
    grades: [Grade]
  ) {
    self.id = id
    self.name = name
    self.source = source
    self.place = place
    self.firstYear = firstYear
    self.lastYear = lastYear
    self.executionWeight = executionWeight
    self.goalsWeight = goalsWeight
    self.kindWeights = kindWeights
    self.reverse = reverse
    self.overAchievement = overAchievement
    self.explainedRate = explainedRate
    self.reasons = reasons
    self.deadlineDays = deadlineDays
    self.places = places
    self.bands = bands
    self.grades = grades
  }

  /// The points a scheme gives to one level-1 kind.
  package struct KindWeight: Hashable, Sendable {
    package let kind: IndicatorGroup.Kind
    package let points: Placed<ExactDecimal>

    package init(kind: IndicatorGroup.Kind, points: Placed<ExactDecimal>) {
      self.kind = kind
      self.points = points
    }
  }

  /// A level of attainment in words and the share of the full score it may get.
  package struct Band: Hashable, Sendable {
    package let name: Text
    /// In per cent of the full score, included.
    package let from: Placed<ExactDecimal>
    /// In per cent of the full score.
    package let to: Placed<ExactDecimal>

    package init(name: Text, from: Placed<ExactDecimal>, to: Placed<ExactDecimal>) {
      self.name = name
      self.from = from
      self.to = to
    }
  }

  /// A grade and the lowest total that earns it.
  package struct Grade: Hashable, Sendable {
    package let name: Text
    /// Included.
    package let from: Placed<ExactDecimal>

    package init(name: Text, from: Placed<ExactDecimal>) {
      self.name = name
      self.from = from
    }
  }
}
