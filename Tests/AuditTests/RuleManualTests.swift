import Audit
import Diagnostics
import Foundation
import Languages
import Testing

@Suite("The manual of rules")
struct RuleManualTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Documentation/Rules")

  private static func page(_ rule: RuleDescription) -> String {
    """
    # \(rule.name.text)

    Severity: \(rule.severity.word). \
    \(rule.canBeAcknowledged ? "Can" : "Can't") be acknowledged.

    ## \(rule.title.en)

    \(rule.meaning.en)

    Source: \(rule.source.en).

    ## \(rule.title.zh)

    \(rule.meaning.zh)

    来源：\(rule.source.zh)。

    """
  }

  private static var pages: [(name: String, text: String)] {
    let rules = Auditor.descriptions
    let index = rules.map { "- [\($0.name.text)](\($0.name.text).md): \($0.title.en)" }
    let readme = "# Audit rules\n\n" + index.joined(separator: "\n") + "\n"
    return [("README.md", readme)] + rules.map { ("\($0.name.text).md", page($0)) }
  }

  @Test("Every rule has its page as the rule describes itself")
  func pages() throws {
    for page in Self.pages {
      let file = Self.folder.appending(path: page.name)
      if ProcessInfo.processInfo.environment["RECORD"] == "1" {
        try Data(page.text.utf8).write(to: file)
      }
      #expect(try String(decoding: Data(contentsOf: file), as: UTF8.self) == page.text)
    }
  }
}
