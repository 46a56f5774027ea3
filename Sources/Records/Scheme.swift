/// How points are given: the weights, the bands and the grades of a place and a year.
package struct Scheme: Hashable, Sendable {
  package let id: Placed<Identifier>
  package let name: Text
  /// Where the scheme comes from.
  package let source: Text
  /// Points for budget execution: the weight times the execution rate, capped at the weight.
  package let executionWeight: Placed<ExactDecimal>
  /// Points for all goals together.
  package let goalsWeight: Placed<ExactDecimal>
  /// Decimals of computed scores and rates: 0 to 6.
  package let places: Int
  /// Shares of the full score for qualitative levels, best first.
  package let bands: [Band]
  /// Best first; half-open from below.
  package let grades: [Grade]

  package init(
    id: Placed<Identifier>, name: Text, source: Text, executionWeight: Placed<ExactDecimal>,
    goalsWeight: Placed<ExactDecimal>, places: Int, bands: [Band], grades: [Grade]
  ) {
    self.id = id
    self.name = name
    self.source = source
    self.executionWeight = executionWeight
    self.goalsWeight = goalsWeight
    self.places = places
    self.bands = bands
    self.grades = grades
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
