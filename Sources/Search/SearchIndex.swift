package import Languages

/// The index of one language: the documents, and for each term where it stands.
package struct SearchIndex: Sendable {
  /// A document that holds a term.
  struct Posting: Hashable, Sendable {
    /// Its place in the list of documents, from 0.
    let document: Int
    /// How often the text has the term, nine at most, and ten more if the title has it: a title
    /// outweighs any text.
    let weight: Int
  }

  let language: Language
  let documents: [SearchDocument]

  /// Terms as UTF-8, in the order of their bytes, each with its documents in ascending order.
  ///
  /// Not `String`, which takes U+F900 and U+8C48 for equal, where the script does not.
  let terms: [(term: [UInt8], postings: [Posting])]

  /// Documents keep their order: it is the last word among results that are otherwise equal.
  ///
  /// Runs of white space in titles and texts become one space, as a page shows them.
  package init(_ documents: [SearchDocument], language: Language) {
    let documents = documents.map(\.withCollapsedSpace)
    let tokenizer = Tokenizer(language: language)
    var postings: [[UInt8]: [Posting]] = [:]
    for (number, document) in documents.enumerated() {
      var weights: [[UInt8]: Int] = [:]
      for term in tokenizer.indexTerms(in: document.text) {
        weights[Array(term.utf8), default: 0] += 1
      }
      weights = weights.mapValues { min($0, 9) }
      // A year is asked for together with a name, though the text of a page rarely repeats it.
      for term in tokenizer.indexTerms(in: document.year ?? "") {
        weights[Array(term.utf8)] = weights[Array(term.utf8)] ?? 1
      }
      for term in Set(tokenizer.indexTerms(in: document.title).map { Array($0.utf8) }) {
        weights[term, default: 0] += 10
      }
      for (term, weight) in weights {
        postings[term, default: []].append(Posting(document: number, weight: weight))
      }
    }
    self.language = language
    self.documents = documents
    terms = postings.map { (term: $0.key, postings: $0.value) }
      .sorted { $0.term.lexicographicallyPrecedes($1.term) }
  }
}

extension SearchDocument {
  fileprivate var withCollapsedSpace: SearchDocument {
    SearchDocument(
      title: title.withCollapsedSpace, kind: kind, kindName: kindName, year: year,
      address: address, text: text.withCollapsedSpace)
  }
}

extension String {
  fileprivate var withCollapsedSpace: String {
    unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
      .map { String($0) }.joined(separator: " ")
  }
}
