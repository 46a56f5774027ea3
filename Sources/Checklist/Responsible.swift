package import Diagnostics
import Languages
package import Records

/// Who can mend a finding.
package enum Responsible: Hashable, Sendable {
  /// The department whose record it is.
  case department(Identifier)
  /// Whoever translates.
  case translator
  /// The finance bureau, which keeps the site, its schemes and its pages.
  case bureau

  /// What only a translator can mend, wherever it is found.
  private static let translatorRules: Set<RuleName> = ["missing-translation", "unused-translation"]
  /// What only the bureau may decide, though it stands in a department's folder.
  private static let bureauRules: Set<RuleName> = [
    "unknown-scheme", "lineage-holds", "held-back", "unexpected-file", "plain-file",
  ]

  /// By the rule, else by the file: a catalogue is the translator's, a record its department's.
  package init(for finding: Finding) {
    let file = finding.place.file
    if Self.translatorRules.contains(finding.rule) || file.hasSuffix(".po") {
      self = .translator
      return
    }
    let parts = file.split(separator: "/")
    guard !Self.bureauRules.contains(finding.rule), file.hasSuffix(".yaml"),
      let index = parts.lastIndex(of: "departments"), index + 2 < parts.count,
      let id = Identifier(String(parts[index + 1]))
    else {
      self = .bureau
      return
    }
    self = .department(id)
  }
}
