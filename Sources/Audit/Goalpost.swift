import Records

/// What two years' reports are compared by: a goal or an indicator under an id that lasts.
protocol Goalpost: Hashable, Sendable {
  var id: Placed<Identifier> { get }
  var name: Text { get }
  /// The id it had in the year before, where it was another.
  var sameAs: Placed<Identifier>? { get }
}

extension Goal: Goalpost {}
extension Indicator: Goalpost {}
