import Checklist
import Diagnostics
import Languages
import Records
import Testing

@Suite("Who mends a finding")
struct ResponsibleTests {
  @Test(
    "goes by the rule, else by the file",
    arguments: [
      ("content/departments/parks/2023.yaml", "total-equals-scores", "parks"),
      ("content/departments/parks/projects/pools/2023.yaml", "number", "parks"),
      ("content/departments/parks/2023.yaml", "missing-translation", "translator"),
      ("content/departments/parks/en.po", "po-syntax", "translator"),
      ("content/translations/en.po", "po-syntax", "translator"),
      ("content/departments/parks/2023.yaml", "unknown-scheme", "bureau"),
      ("content/site.yaml", "date", "bureau"), ("departments/parks", "plain-file", "bureau"),
      ("site/zh/departments/parks/2023/index.html", "published-addresses-kept", "bureau"),
      ("theme/templates/home.mustache", "template-syntax", "bureau"), ("", "x", "bureau"),
    ])
  func responsible(file: String, rule: String, expected: String) throws {
    let finding = Finding(
      rule: RuleName(rule), severity: .error, summary: Bilingual(zh: "", en: ""),
      place: SourcePlace(file: file))
    let own: Responsible
    switch expected {
    case "translator": own = .translator
    case "bureau": own = .bureau
    default: own = .department(try #require(Identifier(expected)))
    }
    #expect(Responsible(for: finding) == own)
  }
}
