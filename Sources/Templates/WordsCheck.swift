import Diagnostics
import Gettext
import Languages

/// Whether both languages say the same things: the same keys, each said, the same placeholders.
struct WordsCheck {
  let catalogues: Bilingual<Catalogue>
  /// Keys pages ask for.
  let required: [String]
  let paths: Bilingual<String>

  var findings: [Finding] {
    Language.allCases.flatMap { unsaid($0) + missing($0) } + placeholders
  }

  private func unsaid(_ language: Language) -> [Finding] {
    catalogues[language].entries
      .filter { entry in entry.isFuzzy || entry.translations.contains("") }
      .map { entry in
        finding(
          entry.place,
          en: "'\(entry.source)' is \(entry.isFuzzy ? "fuzzy" : "empty"); it needs its words",
          zh: "词条“\(entry.source)”\(entry.isFuzzy ? "未定稿" : "为空")，应补全")
      }
  }

  private func missing(_ language: Language) -> [Finding] {
    let have = Set(catalogues[language].entries.map(\.source))
    let due = Set(required + catalogues[language.other].entries.map(\.source))
    return due.subtracting(have).sorted().map { key in
      finding(
        SourcePlace(file: paths[language]), en: "'\(key)' is missing", zh: "缺少词条“\(key)”")
    }
  }

  private var placeholders: [Finding] {
    catalogues.en.entries.compactMap { entry in
      guard let twin = catalogues.zh.entry(for: entry.source), !entry.translations.contains("")
      else { return nil }
      let here = names(in: entry)
      let there = names(in: twin)
      guard here != there else { return nil }
      return finding(
        entry.place,
        en: "'\(entry.source)' has the placeholders \(list(here)), in Chinese \(list(there))",
        zh: "词条“\(entry.source)”的占位符为\(list(here))，中文为\(list(there))")
    }
  }

  private func list(_ names: Set<String>) -> String {
    names.isEmpty ? "none" : names.sorted().map { "{\($0)}" }.joined(separator: " ")
  }

  /// What stands between braces in any form.
  private func names(in entry: CatalogueEntry) -> Set<String> {
    var names: Set<String> = []
    for form in entry.translations {
      for piece in form.split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
        if let end = piece.firstIndex(of: "}") { names.insert(String(piece[..<end])) }
      }
    }
    return names
  }

  private func finding(_ place: SourcePlace, en: String, zh: String) -> Finding {
    Finding(
      rule: TemplateRule.words, severity: .error, summary: Bilingual(zh: zh, en: en), place: place)
  }
}
