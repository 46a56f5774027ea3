/// A measure a report promises for the next year, under an id that lasts until it is answered.
package struct ImprovementMeasure: Hashable, Sendable {
  package let id: Placed<Identifier>
  package let text: Text

  package init(id: Placed<Identifier>, text: Text) {
    self.id = id
    self.text = text
  }
}

/// What became of a measure of last year's report.
package struct FollowUp: Hashable, Sendable {
  package enum Status: String, Sendable, CaseIterable {
    case done
    case underWay = "under-way"
    case dropped
  }

  package let measure: Placed<Identifier>
  package let status: Placed<Status>
  package let result: Text?

  package init(measure: Placed<Identifier>, status: Placed<Status>, result: Text?) {
    self.measure = measure
    self.status = status
    self.result = result
  }
}
