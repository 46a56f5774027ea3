import Audit
import Content
import Diagnostics
import Disk
import Foundation
import Languages
import Ledger
import MarkupCheck
import SiteBuild
import SiteFiles
import Testing

@testable import Confidentiality

/// The pages of the real content, each digit of each figure in turn changed to another.
@Suite("A figure that is changed on a finished page")
struct FigureProofTests {
  private static let report = "departments/urban-management-inspection-brigade/2022/"

  /// One page of each kind that states figures.
  static let pages = ["zh", "en"].flatMap { language in
    [
      "", "years/2022/", "departments/urban-management-inspection-brigade/", report,
      report + "goals/station-square/",
      report + "form/", "checks/", "browse/lost/", "browse/missed/2022/", "status/",
      "accessibility/",
    ]
    .map { "\(language)/\($0)index.html" }
  }

  private static func checker() throws -> MarkupChecker {
    let folder = ContentFolder(path: Checkout.content, fileSystem: LocalFileSystem())
    let content = try #require(try folder.read().value)
    let audited = try #require(Auditor().audit(ClearedRecords(content)).value)
    let pages = FileManager.default.enumerator(atPath: Checkout.site)?.compactMap { $0 as? String }
    let count = pages?.count { $0.hasSuffix(".html") } ?? 0
    return MarkupChecker(
      baseURL: "https://gazette.example/",
      figures: FigureRegister(of: audited, pageCount: count))
  }

  @Test("is caught, whichever digit it is", arguments: pages)
  func mutants(page: String) throws {
    let bytes = try Array(Data(contentsOf: URL(filePath: Checkout.root + "/site/" + page)))
    let path = try #require(SitePath(page))
    let checker = try Self.checker()
    let places = { (bytes: [UInt8]) -> [SourcePlace] in
      switch checker.check(SiteFile(path: path, kind: .page, bytes: bytes)) {
      case .passed: []
      case .refused(let findings):
        findings.filter { $0.rule == MarkupRule.figure.name }.map(\.place)
      }
    }
    try #require(places(bytes) == [], "the page as it is passes")
    let figures = Self.figures(of: bytes)
    #expect(figures.count >= 1, "the page states figures")
    // In each round one digit of each element is another, and each of the elements must be told.
    for round in 0..<(figures.map(\.digits.count).max() ?? 0) {
      let changed = figures.filter { $0.digits.count > round }
      // The check tells at most 200 faults of a page.
      for start in stride(from: 0, to: changed.count, by: 150) {
        var mutant = bytes
        let part = changed[start..<min(start + 150, changed.count)]
        for figure in part {
          let digit = bytes[figure.digits[round]]
          mutant[figure.digits[round]] = digit == UInt8(ascii: "9") ? UInt8(ascii: "1") : digit + 1
        }
        let expected = part.map { Self.place(of: $0.start, in: bytes, path) }
        #expect(Set(places(mutant)) == Set(expected), "round \(round)")
      }
    }
  }

  /// An element that states figures: its `<`, and where their digits stand, machine values included.
  struct PrintedFigure {
    let start: Int
    let digits: [Int]
  }

  private static func place(of offset: Int, in bytes: [UInt8], _ path: SitePath) -> SourcePlace {
    let before = bytes[..<offset]
    let line = before.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return SourcePlace(
      file: "site/\(path.text)", line: line.count,
      column: (line.last ?? []).count { $0 & 0xC0 != 0x80 } + 1)
  }

  /// Where the digits of figures stand: in the words of elements with `data-figure`, in their machine
  /// values, and in the runs that `data-figures` names.
  static func figures(of bytes: [UInt8]) -> [PrintedFigure] {
    var found: [PrintedFigure] = []
    let text = Array(bytes)
    var start = 0
    while let open = text[start...].firstIndex(of: UInt8(ascii: "<")),
      let close = text[open...].firstIndex(of: UInt8(ascii: ">"))
    {
      let tag = String(decoding: text[open...close], as: UTF8.self)
      let end = text[close...].firstIndex(of: UInt8(ascii: "<")) ?? text.endIndex
      if tag.contains(" data-figure=\"") {
        let value =
          range(of: " value=\"", in: text, open..<close)
          ?? range(of: " data-value=\"", in: text, open..<close) ?? open..<open
        found.append(
          PrintedFigure(
            start: open, digits: (Array(value) + Array(close..<end)).filter { isDigit(text[$0]) }))
      } else if let spans = attribute("data-figures", of: tag) {
        let words = range(of: " content=\"", in: text, open..<close) ?? (close + 1)..<end
        found.append(PrintedFigure(start: open, digits: runs(spans, in: text, words)))
      }
      start = close + 1
    }
    return found
  }

  /// The bytes of the runs `name@offset+length`, which count scalars.
  private static func runs(_ spans: String, in text: [UInt8], _ words: Range<Int>) -> [Int] {
    let starts = words.filter { text[$0] & 0xC0 != 0x80 } + [words.upperBound]
    return spans.split(separator: " ").flatMap { span -> [Int] in
      let numbers = span.split(separator: "@").last?.split(separator: "+").compactMap { Int($0) }
      guard let numbers, numbers.count == 2 else { return [] }
      return (starts[numbers[0]]..<starts[numbers[0] + numbers[1]]).filter { isDigit(text[$0]) }
    }
  }

  private static func range(
    of opening: String, in text: [UInt8], _ range: Range<Int>
  ) -> Range<Int>? {
    let word = Array(opening.utf8)
    guard let at = range.first(where: { text[$0...].starts(with: word) }) else { return nil }
    let start = at + word.count
    guard let end = text[start...].firstIndex(of: UInt8(ascii: "\"")) else { return nil }
    return start..<end
  }

  private static func attribute(_ name: String, of tag: String) -> String? {
    tag.components(separatedBy: " \(name)=\"").dropFirst().first?
      .components(separatedBy: "\"").first
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
