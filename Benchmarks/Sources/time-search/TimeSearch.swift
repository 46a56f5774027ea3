import Languages
import Search

/// Times the making of a search index: `time-search JOBS RUNS <documents`.
///
/// Standard input has a line for each document, its fields between tabs: kind, year, department, then
/// address, title and text in Chinese and in English. The lines are taken from a finished index
/// (`Benchmarks/search/documents.py`), so keywords and choices of outcome are missing: about one term
/// in twenty. Names are read in pinyin as they are in a build.
@main
struct TimeSearch {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst().compactMap { Int($0) }
    let (jobs, runs) = (arguments.first ?? 2, arguments.dropFirst().first ?? 5)
    var documents: [SearchDocument] = []
    while let line = readLine() {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 9, let kind = SearchDocument.Kind(number: fields[0]) else { continue }
      let isNamed = [.department, .goal, .indicator].contains(kind)
      documents.append(
        SearchDocument(
          kind: kind, year: fields[1].isEmpty ? nil : fields[1],
          department: fields[2].isEmpty ? nil : fields[2],
          title: Bilingual(zh: fields[4], en: fields[7]),
          text: Bilingual(zh: fields[5], en: fields[8]),
          reading: isNamed ? fields[4] : nil,
          address: Bilingual(zh: fields[3], en: fields[6])))
    }
    let clock = ContinuousClock()
    for _ in 0..<runs {
      var index: SearchIndex?
      let time = clock.measure { index = SearchIndex(documents, jobs: jobs) }
      let bytes = index?.files.reduce(0) { $0 + $1.bytes.count } ?? 0
      print("\(documents.count) documents, \(bytes) bytes, \(time)")
    }
  }
}

extension SearchDocument.Kind {
  fileprivate init?(number: String) {
    guard let kind = Self.allCases.first(where: { String($0.number) == number }) else {
      return nil
    }
    self = kind
  }
}
