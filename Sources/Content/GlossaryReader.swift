import Diagnostics
import Languages
import Records

/// Reads glossary.yaml: the terms that pages link to.
struct GlossaryReader {
  let reading: Reading

  func glossary(_ root: YAMLNode) -> Glossary {
    guard let fields = Fields(root, .glossary, reading: reading) else { return Glossary() }
    let terms = fields.list("terms").compactMap(term(_:))
    checkNames(of: terms)
    return Glossary(terms: terms)
  }

  private func term(_ node: YAMLNode) -> Glossary.Term? {
    guard let fields = Fields(node, .term, reading: reading) else { return nil }
    let id = fields.identifier("id")
    let name = fields.text("term")
    let abbreviation = fields.text("abbreviation")
    let otherNames = fields.texts("also")
    let definition = fields.text("definition")
    let source = fields.text("source")
    guard let id, let name, let definition else { return nil }
    return Glossary.Term(
      id: id, name: name, abbreviation: abbreviation, otherNames: otherNames,
      definition: definition, source: source)
  }

  /// Of a name that two terms share, no page could tell which of them it means.
  private func checkNames(of terms: [Glossary.Term]) {
    var ids: [String: SourcePlace] = [:]
    var chinese: [String: SourcePlace] = [:]
    var english: [String: SourcePlace] = [:]
    for term in terms {
      reading.problems.unique(
        term.id.value.text, at: term.id.place, in: &ids, ContentRule.duplicateID)
      // One English word may stand for several Chinese names of a term, not of two terms.
      var own: Set<String> = []
      for name in term.names {
        reading.problems.unique(
          name.value.zh, at: name.place, in: &chinese, ContentRule.duplicateID)
        let word = name.value.en.lowercased()
        guard word != name.value.zh.lowercased(), own.insert(word).inserted else { continue }
        reading.problems.unique(word, at: name.place, in: &english, ContentRule.duplicateID)
      }
    }
  }
}
