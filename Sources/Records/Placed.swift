package import Diagnostics
package import Languages

/// A value and the place in content/ where it was written.
package struct Placed<Value> {
  package let value: Value
  package let place: SourcePlace

  package init(_ value: Value, at place: SourcePlace) {
    self.value = value
    self.place = place
  }
}

extension Placed: Sendable where Value: Sendable {}
extension Placed: Equatable where Value: Equatable {}
extension Placed: Hashable where Value: Hashable {}

/// A sentence or name in both languages, at the place of its Chinese source.
package typealias Text = Placed<Bilingual<String>>
