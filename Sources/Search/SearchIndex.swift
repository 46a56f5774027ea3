package import Languages
import Parallelism
import Pinyin

/// The index of the site: for each language what finds a document, and what a result shows.
///
/// The documents of both languages have the same numbers, so that a term of one language finds the
/// record in the other. Numbers are also the order of results that are otherwise equal: what has no
/// year, then the newest year first, and within a year by kind.
package struct SearchIndex: Sendable {
  /// One file of the index, to stand in one folder with the others.
  package struct File: Hashable, Sendable {
    /// Such as `zh-d0.bin`.
    package let name: String
    package let bytes: [UInt8]
  }

  /// The file of a language that is read first.
  package static func first(of language: Language) -> String { "\(language.rawValue).bin" }

  /// The same documents give the same bytes, whatever `jobs` is.
  package let files: [File]

  /// Runs of white space in titles and texts become one space, as a page shows them.
  package init(_ documents: [SearchDocument], jobs: Int) {
    let sorted = Self.sorted(documents)
    let parallel = Parallel(jobs: jobs)
    let readings = PinyinReadings(of: Array(Set(sorted.compactMap(\.reading))))
    let parts = parallel.map(Language.allCases.map(Part.index) + [.traditional]) { part in
      part.made(sorted, PinyinTerms(readings))
    }
    let pairs = parts.compactMap(\.pairs).first ?? TraditionalForms.none
    let contents = parts.compactMap(\.shards).flatMap { $0.contents(pairs: pairs) }
    files = parallel.map(contents) { File(name: $0.name, bytes: Deflate.packed($0.bytes)) }
  }

  /// What has no year first, then years falling, then kinds; else as they came.
  private static func sorted(_ documents: [SearchDocument]) -> [SearchDocument] {
    let keys = documents.map { ($0.year ?? "~", -$0.kind.number) }
    return documents.indices.sorted { left, right in
      if keys[left] == keys[right] { return left < right }
      return keys[left] > keys[right]
    }.map { documents[$0] }
  }
}

/// A share of the work.
private enum Part: Sendable {
  case index(Language)
  case traditional

  struct Made: Sendable {
    var shards: SearchShards?
    var pairs: TraditionalForms?
  }

  func made(_ documents: [SearchDocument], _ pinyin: PinyinTerms) -> Made {
    switch self {
    case .index(let language):
      Made(shards: SearchShards(documents, language: language, pinyin: pinyin))
    case .traditional: Made(pairs: TraditionalForms())
    }
  }
}
