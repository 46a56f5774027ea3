import Audit
import Content
import Diagnostics
import Disk
import Foundation
import Languages
import Pages
import Records
import SiteFiles
import Templates
import Testing

@testable import Confidentiality

/// The repository's own content and theme, read, audited and ready to be shown.
struct RealPages {
  let pages: SitePages
  let theme: Theme

  init() throws {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
    let disk = LocalFileSystem()
    let content = try ContentFolder(path: root + "/content", fileSystem: disk).read()
    let audited = Auditor().audit(ClearedRecords(try #require(content.value)))
    let theme = try Theme.read(
      root + "/theme", fileSystem: disk, requiredTemplates: SitePages.templates,
      requiredPhrases: SitePages.phrases)
    self.theme = try #require(theme.value)
    let drawing = self.theme.drawing
    var assets: [String: SitePath] = [:]
    for name in ["style.css", "search.js", "icon.svg", "zh.bin", "en.bin"] {
      let path: SitePath = try #require(SitePath("assets/\(name)"))
      assets[name] = path
    }
    pages = SitePages(
      try #require(audited.value),
      settings: PageSettings(
        baseURL: try #require(BaseURL("https://gazette.example/")),
        date: try #require(CalendarDate("2026-11-23")), assets: assets,
        drawing: drawing))
  }

  /// A page's text, made by its template.
  func text(_ path: String) throws -> String {
    let page = try #require(pages.pages.first { $0.path.text == path })
    let value = pages.value(of: page, words: theme.words(in: page.language))
    switch theme.render(page.template, value, in: page.language) {
    case .bytes(let bytes): return String(decoding: bytes, as: UTF8.self)
    case .refused(let findings):
      Issue.record("\(findings.map { $0.text(in: .en) })")
      return ""
    }
  }
}
