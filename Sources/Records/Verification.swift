/// The score another body gave after checking a self-evaluation (核查, 复核).
package struct Verification: Hashable, Sendable {
  package let score: Placed<ExactDecimal>
  /// A role, never a person's name.
  package let reviewer: Text
  package let date: Placed<CalendarDate>?
  package let opinion: Text?

  package init(
    score: Placed<ExactDecimal>, reviewer: Text, date: Placed<CalendarDate>?, opinion: Text?
  ) {
    self.score = score
    self.reviewer = reviewer
    self.date = date
    self.opinion = opinion
  }
}
