/// A department or unit that publishes evaluations.
package struct Department: Hashable, Sendable {
  package let id: Placed<Identifier>
  package let name: Text
  /// What the department is, in one sentence; `nil` when no source says.
  package let description: Text?

  package init(id: Placed<Identifier>, name: Text, description: Text?) {
    self.id = id
    self.name = name
    self.description = description
  }
}
