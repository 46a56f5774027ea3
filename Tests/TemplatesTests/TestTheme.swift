import Diagnostics
import Disk
import DiskTesting
import Languages
import Templates
import Testing

/// A theme of a few files; `page` is the one layout.
struct TestTheme {
  var files: [String: String]
  var links: Set<String> = []
  var templates = ["page"]
  var phrases: [String] = []

  init(_ page: String, parts: [String: String] = [:], zh: String = "", en: String = "") {
    files = [
      "theme/templates/page.mustache": page, "theme/strings/zh.po": Self.header(1) + zh,
      "theme/strings/en.po": Self.header(2) + en,
    ]
    for (name, part) in parts { files["theme/templates/parts/\(name).mustache"] = part }
  }

  /// Four lines.
  static func header(_ forms: Int) -> String {
    """
    msgid ""
    msgstr "Content-Type: text/plain; charset=UTF-8\\n"
    "Plural-Forms: nplurals=\(forms); plural=\(forms == 1 ? "0" : "(n != 1)");\\n"


    """
  }

  /// Lays a file of the site's own over the theme.
  mutating func lay(_ name: String, _ text: String) {
    files["content/theme/\(name)"] = text
  }

  func outcome() throws -> Outcome<Theme> {
    let disk = MemoryDisk(files: files.mapValues { Array($0.utf8) }, links: links)
    return try Theme.read(
      "theme", site: "content/theme", fileSystem: disk, requiredTemplates: templates,
      requiredPhrases: phrases)
  }

  func theme() throws -> Theme {
    let outcome = try outcome()
    #expect(outcome.findings == [])
    return try #require(outcome.value)
  }

  func rendered(_ value: [String: TemplateValue], in language: Language = .en) throws -> Rendered {
    try theme().render("page", .object(value), in: language)
  }
}

extension Rendered {
  static func text(_ text: String) -> Rendered { .bytes(Array(text.utf8)) }
}

/// An error in the layout, or in another file of theme/.
func themeError(
  _ rule: RuleName, _ line: Int, _ column: Int, zh: String, en: String,
  file: String = "templates/page.mustache", folder: String = "theme", notes: [Finding.Note] = [],
  severity: Severity = .error
) -> Finding {
  Finding(
    rule: rule, severity: severity, summary: Bilingual(zh: zh, en: en),
    place: SourcePlace(file: "\(folder)/\(file)", line: line, column: column), notes: notes)
}
