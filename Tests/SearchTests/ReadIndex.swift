import Languages
import MarkupCheck
import Testing

@testable import Search

/// The files of an index, read back as a browser reads them.
struct ReadIndex {
  struct Posting: Hashable {
    let document: Int
    let inName: Bool

    init(_ document: Int, inName: Bool) {
      self.document = document
      self.inName = inName
    }
  }

  let files: [String: [UInt8]]

  init(_ index: SearchIndex) throws {
    files = Dictionary(
      uniqueKeysWithValues: try index.files.map { file in
        (file.name, try #require(UnpackedFile(file.bytes)?.bytes, "\(file.name)"))
      })
  }

  func text(_ name: String) -> String { String(decoding: files[name] ?? [], as: UTF8.self) }

  /// The names of a language's files of one sort, such as `t`, in order.
  func names(_ language: Language, _ sort: Character) -> [String] {
    var names: [String] = []
    while files["\(language.rawValue)-\(sort)\(names.count).bin"] != nil {
      names.append("\(language.rawValue)-\(sort)\(names.count).bin")
    }
    return names
  }

  /// All terms of a language in order, each with its postings.
  func terms(_ language: Language) -> [(term: String, postings: [Posting])] {
    names(language, "t").flatMap { terms(inFile: $0) }
  }

  func terms(inFile name: String) -> [(term: String, postings: [Posting])] {
    let bytes = files[name] ?? []
    var at = "terms\n".utf8.count
    var last: [UInt8] = []
    var terms: [(term: String, postings: [Posting])] = []
    while at < bytes.count {
      let shared = number(bytes, &at)
      let own = number(bytes, &at)
      last = Array(last[..<shared] + bytes[at..<at + own])
      at += own
      let size = number(bytes, &at)
      let end = at + size
      var document = -1
      var postings: [Posting] = []
      while at < end {
        let posting = number(bytes, &at)
        document += posting >> 1
        postings.append(Posting(document, inName: posting & 1 == 1))
      }
      terms.append((String(decoding: last, as: UTF8.self), postings))
    }
    return terms
  }

  private func number(_ bytes: [UInt8], _ at: inout Int) -> Int {
    var (value, shift) = (0, 0)
    while true {
      let byte = bytes[at]
      at += 1
      value |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
  }
}
