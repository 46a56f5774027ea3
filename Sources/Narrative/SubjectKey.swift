/// What two quantities share when they are two statements of one thing.
struct SubjectKey: Hashable, Sendable {
  private let subject: String
  private let dimension: Dimension
  private let period: String

  /// `nil` when the words around the quantity don't name one thing.
  init?(_ quantity: Quantity) {
    guard let subject = quantity.subject else { return nil }
    self.subject = subject
    dimension = quantity.dimension
    period = quantity.period
  }
}
