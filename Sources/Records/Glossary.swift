/// The terms of budget performance, as the site explains them to its readers.
package struct Glossary: Hashable, Sendable {
  /// A term, its other names and what it means.
  package struct Term: Hashable, Sendable {
    package let id: Placed<Identifier>
    package let name: Text
    /// The short form in use; `nil` when there is none.
    package let abbreviation: Text?
    /// Further names for the same thing, in the order written.
    package let otherNames: [Text]
    package let definition: Text
    /// Where the English term comes from; `nil` when it is the site's own rendering.
    package let source: Text?

    package init(
      id: Placed<Identifier>, name: Text, abbreviation: Text?, otherNames: [Text],
      definition: Text, source: Text?
    ) {
      self.id = id
      self.name = name
      self.abbreviation = abbreviation
      self.otherNames = otherNames
      self.definition = definition
      self.source = source
    }

    /// Everything the term is called, its proper name first.
    package var names: [Text] { [name] + [abbreviation].compactMap { $0 } + otherNames }
  }

  /// In the order of glossary.yaml; no two share an id or a name in either language.
  package let terms: [Term]

  package init(terms: [Term] = []) {
    self.terms = terms
  }
}
