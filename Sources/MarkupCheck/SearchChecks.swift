import SiteFiles

/// The check of the files of the search index, read back from the packed bytes.
///
/// - `index`: how many documents there are, how many each file of documents has, and the first term
///   of each file of terms, rising.
/// - `documents`: lines of six fields, whose addresses become references that must lead somewhere.
/// - `terms`: rising, each with postings that end where they say.
/// - `spellings`: text.
enum SearchChecks {
  static func check(_ file: SiteFile, into state: inout MarkupState) {
    guard let bytes = Inflate.unpacked(file.bytes) else {
      state.complain(
        .searchIndex, 0, zh: "索引文件不能解压", en: "the file doesn't unpack")
      return
    }
    state.unpacked = bytes
    let name = bytes.prefix { $0 != Ascii.feed }
    switch String(decoding: name, as: UTF8.self) {
    case "index 2": lines(of: bytes, into: &state, first)
    case "documents": lines(of: bytes, into: &state, document)
    case "spellings": TextChecks.checkEncoding(file, into: &state)
    case "terms": terms(bytes, from: name.count + 1, into: &state)
    default:
      state.complain(
        .searchIndex, 0, zh: "不是索引文件", en: "this isn't a file of the search index")
    }
  }

  /// The one address of an OpenSearch description is a page of the site, asked with `?q=`.
  static func checkDescription(into state: inout MarkupState) {
    let bytes = state.file.bytes
    let (opening, ending) = ("template=\"", "?q={searchTerms}\"")
    let space = "xmlns=\"http://a9.com/-/spec/opensearch/1.1/\""
    guard bytes.indices.contains(where: { bytes.span.has(space, at: $0) }) else {
      state.complain(
        .element, 0, zh: "不是 OpenSearch 说明", en: "this isn't an OpenSearch description")
      return
    }
    guard let found = bytes.indices.first(where: { bytes.span.has(opening, at: $0) }) else {
      return
    }
    let start = found + opening.utf8.count
    let address = Array(bytes[start...].prefix { $0 != UInt8(ascii: "?") })
    guard bytes.span.has(ending, at: start + address.count),
      AddressSyntax.accepts(address.span),
      case .inside(let path, nil) = SiteAddress(
        String(decoding: address, as: UTF8.self), from: state.file.path.components,
        baseURL: state.baseURL)
    else {
      state.complain(
        .url, start, zh: "地址应为本站的搜索页加“?q={searchTerms}”",
        en: "the address is the site's search page with '?q={searchTerms}'")
      return
    }
    state.references.append(
      MarkupState.Reference(path: path, fragment: nil, language: nil, offset: start))
  }

  /// Hands every line after the first to `take` with its number and where it begins.
  private static func lines(
    of bytes: [UInt8], into state: inout MarkupState,
    _ take: (ArraySlice<UInt8>, Int, inout MarkupState) -> Void
  ) {
    TextChecks.checkEncoding(state.file, into: &state)
    guard bytes.last == Ascii.feed else {
      state.complain(
        .searchIndex, bytes.count, zh: "末行未写完", en: "the last line isn't finished")
      return
    }
    let lines = bytes.dropLast().split(separator: Ascii.feed, omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated().dropFirst() { take(line, number, &state) }
  }

  private static func first(
    _ line: ArraySlice<UInt8>, _ number: Int, into state: inout MarkupState
  ) {
    guard number <= 2 else { return }
    let counts = line.split(separator: UInt8(ascii: " ")).map {
      Int(String(decoding: $0, as: UTF8.self))
    }
    if counts.contains(nil) || number == 1 && counts.count != 1 {
      state.complain(.searchIndex, line.startIndex, zh: "此处应为数目", en: "counts stand here")
    }
  }

  private static func document(
    _ line: ArraySlice<UInt8>, _ number: Int, into state: inout MarkupState
  ) {
    let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
    guard fields.count == 6 else {
      state.complain(
        .searchIndex, line.startIndex, zh: "此行有 \(fields.count) 栏，应有 6 栏",
        en: "the line has \(fields.count) fields, not 6")
      return
    }
    let address = String(decoding: fields[3], as: UTF8.self)
    guard AddressSyntax.accepts(Array(fields[3]).span),
      case .inside(let path, let fragment) = SiteAddress(
        address, from: ["index.html"], baseURL: state.baseURL)
    else {
      state.complain(
        .searchIndex, fields[3].startIndex, zh: "地址“\(state.quoted(address))”不在网站内",
        en: "'\(state.quoted(address))' isn't an address of the site")
      return
    }
    state.references.append(
      MarkupState.Reference(
        path: path, fragment: fragment, language: nil, offset: fields[3].startIndex))
  }

  private static func terms(
    _ bytes: [UInt8], from start: Int, into state: inout MarkupState
  ) {
    var at = start
    var last: [UInt8] = []
    func number() -> Int? {
      var (value, shift) = (0, 0)
      while at < bytes.count, shift <= 28 {
        let byte = bytes[at]
        at += 1
        value |= Int(byte & 0x7F) << shift
        if byte < 0x80 { return value }
        shift += 7
      }
      return nil
    }
    while at < bytes.count {
      let place = at
      guard let shared = number(), shared <= last.count, let own = number(),
        own <= bytes.count - at
      else {
        state.complain(.searchIndex, place, zh: "词条不完整", en: "the term isn't whole")
        return
      }
      let term = Array(last[..<shared] + bytes[at..<at + own])
      at += own
      guard let size = number(), size > 0, size <= bytes.count - at,
        bytes[at + size - 1] < 0x80
      else {
        state.complain(
          .searchIndex, place, zh: "词条所在文档不完整", en: "the term's postings aren't whole")
        return
      }
      at += size
      if !last.lexicographicallyPrecedes(term) {
        state.complain(.searchIndex, place, zh: "词条次序颠倒", en: "the terms don't rise")
        return
      }
      last = term
    }
  }
}
