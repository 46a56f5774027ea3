import Languages
import Pinyin

/// What the files of one language hold, before they are packed.
///
/// - `zh.bin`: `index 2`, how many documents there are, how many each file of documents has, and on
///   a line each the term with which a file of terms begins. All lines end in a line feed.
/// - `zh-t0.bin` and on: `terms`, then terms in the order of their bytes, each as how many bytes it
///   shares with the one before, how many follow and those, how many bytes its postings have and
///   those (see `TermTable`).
/// - `zh-d0.bin` and on: `documents`, then a line for each: kind, year, department, address, title
///   and text between tabs.
/// - `zh-s.bin`: `spellings`, the traditional characters each before its simplified one, and the
///   words of the language that a slip may have meant.
struct SearchShards: Sendable {
  /// One file, not yet packed.
  struct Content: Sendable {
    let name: String
    let bytes: [UInt8]
  }

  /// A file of terms and one of documents end at the first that takes them over so many bytes.
  private static let termBytes = 6_000
  private static let documentBytes = 3_000

  private let language: Language
  private let documentCount: Int
  private let characters: Set<Unicode.Scalar>
  private let vocabulary: [[UInt8]]
  private let terms: [(first: [UInt8], bytes: [UInt8])]
  private let documents: [(count: Int, bytes: [UInt8])]

  init(_ documents: [SearchDocument], language: Language, pinyin: PinyinTerms) {
    self.language = language
    documentCount = documents.count
    var table = TermTable(language: language)
    var names: [String: [Int]] = [:]
    for (number, document) in documents.enumerated() {
      table.add(document, number, language: language)
      if language == .zh, let name = document.reading {
        let terms = names[name] ?? pinyin.terms(of: name).map { table.number(of: $0) }
        names[name] = terms
        for term in terms { table.add(term, of: number, inName: true) }
      }
    }
    characters = table.characters
    vocabulary = table.vocabulary
    terms = Self.shards(of: table.entries)
    self.documents = Self.shards(of: documents, language)
  }

  func contents(pairs: TraditionalForms) -> [Content] {
    let name = language.rawValue
    return [
      Content(name: SearchIndex.first(of: language), bytes: first),
      Content(name: "\(name)-s.bin", bytes: spellings(pairs)),
    ]
      + terms.enumerated().map { Content(name: "\(name)-t\($0).bin", bytes: $1.bytes) }
      + documents.enumerated().map { Content(name: "\(name)-d\($0).bin", bytes: $1.bytes) }
  }

  private var first: [UInt8] {
    let counts = documents.map { String($0.count) }.joined(separator: " ")
    return Array("index 2\n\(documentCount)\n\(counts)\n".utf8)
      + terms.flatMap { $0.first + [UInt8(ascii: "\n")] }
  }

  private func spellings(_ pairs: TraditionalForms) -> [UInt8] {
    var text = "spellings\n"
    if language == .zh {
      for pair in pairs.pairs(for: characters) {
        text.unicodeScalars.append(pair.traditional)
        text.unicodeScalars.append(pair.simplified)
      }
    }
    text += "\n"
    return Array(text.utf8) + vocabulary.joined(separator: [UInt8(ascii: " ")])
      + [UInt8(ascii: "\n")]
  }

  private static func shards(
    of entries: [TermTable.Entry]
  ) -> [(first: [UInt8], bytes: [UInt8])] {
    var shards: [(first: [UInt8], bytes: [UInt8])] = []
    var bytes: [UInt8] = []
    var first: [UInt8] = []
    var last: [UInt8] = []
    for entry in entries {
      if bytes.count >= termBytes {
        shards.append((first, bytes))
        bytes = []
      }
      if bytes.isEmpty {
        bytes = Array("terms\n".utf8)
        first = entry.term
        last = []
      }
      let shared = zip(last, entry.term).prefix { $0 == $1 }.count
      bytes.append(number: shared)
      bytes.append(number: entry.term.count - shared)
      bytes += entry.term[shared...]
      bytes.append(number: entry.postings.count)
      bytes += entry.postings
      last = entry.term
    }
    return bytes.isEmpty ? shards : shards + [(first, bytes)]
  }

  private static func shards(
    of documents: [SearchDocument], _ language: Language
  ) -> [(count: Int, bytes: [UInt8])] {
    var shards: [(count: Int, bytes: [UInt8])] = []
    var bytes: [UInt8] = []
    var count = 0
    for document in documents {
      if bytes.count >= documentBytes {
        shards.append((count, bytes))
        (bytes, count) = ([], 0)
      }
      if count == 0 { bytes = Array("documents\n".utf8) }
      let fields = [
        String(document.kind.number), document.year ?? "", document.department ?? "",
        document.address[language], document.title[language].withCollapsedSpace,
        document.text[language].withCollapsedSpace,
      ]
      bytes += fields.joined(separator: "\t").utf8
      bytes.append(UInt8(ascii: "\n"))
      count += 1
    }
    return count == 0 ? shards : shards + [(count, bytes)]
  }
}

extension TermTable {
  /// What finds a document: its name, the words of its text, and what it can be narrowed down by.
  fileprivate mutating func add(_ document: SearchDocument, _ number: Int, language: Language) {
    let title = document.title[language]
    add(title, of: number, inName: true)
    add(self.number(of: "^" + title.wholeName), of: number, inName: true)
    add(document.text[language], of: number, inName: false)
    add(keywords: document.keywords[language], of: number)
    // A year is asked for together with a name, though the text of a page rarely repeats it.
    add(document.year ?? "", of: number, inName: false)
    var facets = ["=kind-\(document.kind.number)"] + document.facets.map { "=" + $0 }
    if let year = document.year { facets.append("=year-\(year)") }
    if let department = document.department { facets.append("=department-\(department)") }
    for facet in facets { add(self.number(of: facet), of: number, inName: false) }
  }
}

extension String {
  /// The name as one term: folded, without white space, cut after 64 characters.
  fileprivate var wholeName: String {
    var name = UnicodeScalarView()
    name.append(contentsOf: unicodeScalars.lazy.filter { !$0.isSpace }.map(\.folded).prefix(64))
    return String(name)
  }

  fileprivate var withCollapsedSpace: String {
    var isPlain = true
    var wasSpace = true
    for scalar in unicodeScalars {
      if scalar.isSpace, scalar != " " || wasSpace {
        isPlain = false
        break
      }
      wasSpace = scalar == " "
    }
    if isPlain, !wasSpace || isEmpty { return self }
    return unicodeScalars.split(whereSeparator: \.isSpace).map { String($0) }
      .joined(separator: " ")
  }
}
