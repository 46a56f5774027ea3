package import Languages
package import Records
import SiteFiles

/// Links the terms of the glossary where a finished page first uses them.
///
/// It reads the bytes of a page once, after the template has written them: prose comes from templates,
/// catalogues and records alike, and only there it stands together. Linked are paragraphs, items
/// and definitions of the main part; not what is linked already, headings, tables, drawings, what
/// a report says in its own words, what stands in quotation marks, or a fragment in another language.
/// Documentation/Decisions/0021-comparisons-and-terms.md says why here and not in the templates.
package struct TermLinks: Sendable {
  private let index: TermIndex
  /// The fragment of each term, in the order of the glossary.
  private let ids: [String]

  package init(_ glossary: Glossary, language: Language) {
    index = TermIndex(glossary, language: language)
    ids = glossary.terms.map(GlossaryPage.id(of:))
  }

  /// The page with its links; without terms, or on a page that has none, the bytes as they were.
  package func linked(_ bytes: [UInt8], on page: SitePages.Page) -> [UInt8] {
    guard page.linksTerms, !ids.isEmpty else { return bytes }
    let glossary = page.path.reference(to: Address.glossary.path(in: page.language))
    return linked(bytes, glossary: glossary)
  }

  func linked(_ bytes: [UInt8], glossary: String) -> [UInt8] {
    var isLinked = [Bool](repeating: false, count: ids.count)
    var written: [UInt8] = []
    written.reserveCapacity(bytes.count + 4096)
    var outline = ProseOutline()
    var copied = 0
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "<") {
        index = outline.pass(tagAt: index, of: bytes)
        continue
      }
      let end = bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
      guard outline.isProse else {
        index = end
        continue
      }
      while index < end {
        if outline.isQuoted(at: index, of: bytes) {
          index += 1
          continue
        }
        guard let match = self.index.match(in: bytes, from: index, to: end) else {
          index += 1
          continue
        }
        if !isLinked[match.term] {
          isLinked[match.term] = true
          written += bytes[copied..<index]
          written += "<a class=\"term\" href=\"\(glossary)#\(ids[match.term])\">".utf8
          written += bytes[index..<match.end]
          written += "</a>".utf8
          copied = match.end
        }
        index = match.end
      }
    }
    guard copied > 0 else { return bytes }
    written += bytes[copied...]
    return written
  }
}
