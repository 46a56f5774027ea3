import Audit
import Confidentiality
import Content
import Diagnostics
import Disk
import Foundation
import Languages
import Ledger
import MarkupCheck
import Pages
import Records
import SiteFiles
import Templates
import Testing

@Suite("The parts of the theme")
struct PartTests {
  /// Parts that make a page's frame together and no element alone.
  private static let frame = ["head", "links", "body", "foot"]

  /// Parts that are a row of a table.
  private static let rows = ["comparison-row"]

  /// The records of a source, ready to be shown and held against.
  private struct Stage {
    let pages: SitePages
    let checker: MarkupChecker

    init(_ source: PartExample.Source) throws {
      switch source {
      case .content: try self.init(content: Checkout.content)
      case .details:
        let site = try ReportDetailsTests.site()
        try self.init(content: site.content)
      case .years:
        let site = try FixtureSite(["Published", "Years"])
        try self.init(content: site.content)
      case .corrected:
        let site = try FixtureSite(["Published"], changing: CorrectionsSiteTests.corrected)
        try self.init(content: site.content)
      }
    }

    private init(content: String) throws {
      let read = try ContentFolder(path: content, fileSystem: LocalFileSystem()).read()
      let content = try #require(read.value)
      let cleared = try #require(DisclosureGate().cleared(content, texts: [], jobs: 1).value)
      let records = try #require(Auditor().audit(cleared).value)
      var assets: [String: SitePath] = [:]
      for name in ["style.css", "search.js", "sort.js", "icon.svg"] {
        let path: SitePath = try #require(SitePath("assets/\(name)"))
        assets[name] = path
      }
      pages = SitePages(
        records,
        settings: PageSettings(
          baseURL: try #require(BaseURL("https://gazette.example/")),
          date: try #require(CalendarDate("2026-11-23")), assets: assets,
          drawing: DrawingStyle(light: "", dark: "", faces: "serif", rules: "")))
      checker = MarkupChecker(
        baseURL: "https://gazette.example/",
        figures: FigureRegister(of: records, pageCount: pages.pages.count))
    }
  }

  private let theme: Theme

  init() throws {
    let outcome = try Theme.read(
      Checkout.theme, fileSystem: LocalFileSystem(), requiredTemplates: SitePages.templates,
      requiredPhrases: SitePages.phrases)
    theme = try #require(outcome.value)
  }

  @Test("Each has an example")
  func complete() throws {
    let files = try FileManager.default.contentsOfDirectory(
      atPath: Checkout.theme + "/templates/parts")
    let parts = files.map { $0.replacing(".mustache", with: "") }
    #expect(Set(PartExample.all.map(\.part)) == Set(parts))
    let silent = Set(parts).subtracting(PartExample.all.filter { !$0.shows.isEmpty }.map(\.part))
    #expect(silent.sorted() == [])
  }

  @Test("Each shows its example's values, and the markup check lets it pass in both languages")
  func examples() throws {
    var stages: [PartExample.Source: Stage] = [:]
    for example in PartExample.all {
      let stage = try stages[example.source] ?? Stage(example.source)
      stages[example.source] = stage
      for language in Language.allCases {
        try check(example, in: language, on: stage)
      }
    }
  }

  private func check(_ example: PartExample, in language: Language, on stage: Stage) throws {
    let path = "\(language.rawValue)/\(example.page)index.html"
    let page = try #require(stage.pages.pages.first { $0.path.text == path }, "\(path)")
    let value = try value(
      of: example, on: stage.pages.value(of: page, words: theme.words(in: language)))
    let part = try text("parts/\(example.part)", value, language)
    let told = "\(example.part) of \(path)"
    if language == .zh {
      for words in example.shows { #expect(part.contains(words), "\(told): \(words)") }
      if example.shows.isEmpty { #expect(part == "", "\(told)") }
    }
    let bytes = Array(try document(with: part, example, value, language).utf8)
    switch stage.checker.check(SiteFile(path: page.path, kind: .page, bytes: bytes)) {
    case .passed: break
    case .refused(let all):
      // What a part links to may stand in another part of the page.
      let findings = all.filter { $0.rule != "markup-fragment" }
      guard !findings.isEmpty else { return }
      Issue.record("\(told): \(findings.prefix(5).map { $0.text(in: .en) })")
    }
  }

  /// The page's values, with the first item of the example's list and what is given besides.
  private func value(
    of example: PartExample, on page: TemplateValue
  ) throws -> [String: TemplateValue] {
    guard case .object(var values) = page else { return [:] }
    for list in example.list?.split(separator: "/").map(String.init) ?? [] {
      guard case .list(let items) = values[list], case .object(let item) = items.first else {
        Issue.record("\(example.page) has no list '\(list)'")
        return values
      }
      values.merge(item) { _, inner in inner }
    }
    values.merge(example.extra) { _, extra in extra }
    return values
  }

  private func text(
    _ template: String, _ value: [String: TemplateValue], _ language: Language
  ) throws -> String {
    switch theme.render(template, .object(value), in: language) {
    case .bytes(let bytes): return String(decoding: bytes, as: UTF8.self)
    case .refused(let findings):
      Issue.record("\(template): \(findings.map { $0.text(in: .en) })")
      return ""
    }
  }

  /// The smallest page round a part, in the theme's own frame.
  private func document(
    with part: String, _ example: PartExample, _ value: [String: TemplateValue],
    _ language: Language
  ) throws -> String {
    var record = ""
    if case .object(let frame) = value["frame"], case .text(let text) = frame["record"] {
      record = " data-record=\"\(text)\""
    }
    var content = Self.frame.contains(example.part) ? "" : part
    if Self.rows.contains(example.part) {
      content = "<table><caption>x</caption><tbody>\n\(content)</tbody></table>\n"
    }
    let frame = try Self.frame.map { try text("parts/\($0)", value, language) }
    let main = "<main id=\"main\"\(record)>\n<h1>x</h1>\n<h2>x</h2>\n\(content)</main>\n"
    let page = frame[0] + frame[1] + frame[2] + main + frame[3]
    return page.hasSuffix("\n") ? String(page.dropLast()) : page
  }
}
