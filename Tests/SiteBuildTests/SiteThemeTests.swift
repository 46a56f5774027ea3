import Diagnostics
import DiskTesting
import Foundation
import Languages
import SiteBuild
import Testing

@Suite("A site's own theme in its content folder")
struct SiteThemeTests {
  private static let report = "zh/departments/parks/2023/index.html"

  private func site(_ files: [String: String]) throws -> FixtureSite {
    let site = try FixtureSite(["Published"])
    for (path, text) in files { try site.write(Array(text.utf8), to: "theme/\(path)") }
    return site
  }

  private func header(_ forms: String) -> String {
    "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n"
      + "\"Plural-Forms: \(forms);\\n\"\n\n"
  }

  @Test("changes a word, a part and a colour on every page, and nothing else")
  func changes() throws {
    let plain = try FixtureSite(["Published"])
    #expect(try !plain.build().isRefused)
    let site = try site([
      "strings/zh.po": header("nplurals=1; plural=0")
        + "msgid \"catalogue-validity\"\nmsgstr \"效力\"\n",
      "templates/parts/mark-key.mustache": "<p class=\"hint\">{{words.mark-met}}</p>\n",
      "tokens.css": ":root { --link: #00457c; }\n",
    ])
    let report = try site.build()
    #expect(report.findings.filter { $0.place.file.contains("theme") } == [])
    let before = try #require(try plain.published())
    let after = try #require(try site.published())
    let page = String(decoding: try #require(after[Self.report]), as: UTF8.self)
    #expect(page.contains("<dt>效力</dt>") && page.contains("<p class=\"hint\">达到目标</p>"))
    let style = try #require(after.first { $0.key.hasPrefix("assets/style.") })
    #expect(String(decoding: style.value, as: UTF8.self).contains("--link:#00457c"))
    func others(_ files: [String: [UInt8]]) -> [String] {
      files.keys.filter { !$0.hasPrefix("assets/style.") }.sorted()
    }
    #expect(others(before) == others(after))
  }

  @Test("that names what is no longer there refuses the site at the place")
  func refused() throws {
    let site = try site([
      "templates/parts/mark-key.mustache":
        "<p>\n  {{words.mark-mett}}{{> keys}}{{goal-nmae}}</p>\n",
      "tokens.css": ":root {\n  --lnik: #00457c;\n}\n",
    ])
    let report = try site.build()
    #expect(report.isRefused && report.published == nil)
    let theme = site.content + "/theme"
    let found = report.findings.filter { $0.severity == .error }.map { finding in
      "\(finding.place.file.replacing(theme, with: "theme")):\(finding.place.line):"
        + "\(finding.place.column) \(finding.rule.text)"
    }
    #expect(
      found == [
        "theme/templates/parts/mark-key.mustache:2:3 theme-phrase",
        "theme/templates/parts/mark-key.mustache:2:22 template-partial",
        "theme/templates/parts/mark-key.mustache:2:32 template-name",
        "theme/tokens.css:2:3 theme-token",
      ])
  }
}
