import Languages

/// The terms of one language, each with the documents that have it, while an index is made.
///
/// Documents come in rising order. A posting is the distance from the document before, doubled, and
/// one more if the name of the document has the term, as a variable-length number.
struct TermTable {
  /// A term as UTF-8 with its postings.
  struct Entry {
    let term: [UInt8]
    let postings: [UInt8]
  }

  private let tokenizer: Tokenizer
  private var byPair: [UInt64: Int] = [:]
  private var byWord: [String: Int] = [:]
  private var byTerm: [String: Int] = [:]
  private var terms: [[UInt8]] = []
  private var lasts: [Int] = []
  private var postings: [[UInt8]] = []

  init(language: Language) { tokenizer = Tokenizer(language: language) }

  /// Names come before other texts of a document: a term is written down once.
  mutating func add(_ text: String, of document: Int, inName: Bool) {
    guard !text.isEmpty else { return }
    tokenizer.scan(text) { piece in
      let term =
        switch piece {
        case .han(let first, let second): number(first, second)
        case .last(let last): number(last, nil)
        case .number(let digits): number(of: digits)
        case .word(let word): number(ofWord: word)
        }
      add(term, of: document, inName: inName)
    }
  }

  /// What finds a document without standing on it: its terms are kept apart by a mark in front.
  mutating func add(keywords: String, of document: Int) {
    guard !keywords.isEmpty else { return }
    for term in tokenizer.terms(in: keywords) {
      add(number(of: Self.keywordMark + term), of: document, inName: false)
    }
  }

  private static let keywordMark = "@"

  mutating func add(_ term: Int, of document: Int, inName: Bool) {
    guard lasts[term] < document else { return }
    let distance = document - lasts[term]
    lasts[term] = document
    postings[term].append(number: distance << 1 | (inName ? 1 : 0))
  }

  /// The number by which a term that isn't cut from text is added.
  mutating func number(of term: String) -> Int {
    if let known = byTerm[term] { return known }
    let number = append(Array(term.utf8))
    byTerm[term] = number
    return number
  }

  private mutating func number(ofWord word: String) -> Int {
    if let known = byWord[word] { return known }
    let number = number(of: tokenizer.stem(of: word))
    byWord[word] = number
    return number
  }

  private mutating func number(_ first: Unicode.Scalar, _ second: Unicode.Scalar?) -> Int {
    let key = UInt64(first.value) << 32 | UInt64(second?.value ?? 0)
    if let known = byPair[key] { return known }
    // Not by the string, which takes U+F900 and U+8C48 for equal.
    let number = append(Array(Tokenizer.string(first, second).utf8))
    byPair[key] = number
    return number
  }

  private mutating func append(_ term: [UInt8]) -> Int {
    terms.append(term)
    lasts.append(-1)
    postings.append([])
    return terms.count - 1
  }

  /// In the order of the terms' bytes.
  var entries: [Entry] {
    terms.indices.sorted { terms[$0].lexicographicallyPrecedes(terms[$1]) }
      .map { Entry(term: terms[$0], postings: postings[$0]) }
  }

  /// The Han characters of the terms.
  var characters: Set<Unicode.Scalar> {
    var characters: Set<Unicode.Scalar> = []
    for key in byPair.keys {
      if let first = Unicode.Scalar(UInt32(truncatingIfNeeded: key >> 32)) {
        characters.insert(first)
      }
    }
    return characters
  }

  /// The words of four letters or more as they are written, sorted: what a slip may have meant.
  var vocabulary: [[UInt8]] {
    byWord.keys.map { Array($0.utf8) }
      .filter { $0.count >= 4 && $0.allSatisfy { (0x61...0x7A).contains($0) } }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }
}

extension [UInt8] {
  /// Seven bits a byte, the lowest first; all bytes but the last have the highest bit set.
  mutating func append(number: Int) {
    var rest = number
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(truncatingIfNeeded: rest))
  }
}
