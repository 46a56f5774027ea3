import Diagnostics
import Gettext
import Languages

/// Both languages say the same phrases with the same placeholders, and none that is asked for lacks.
struct PhraseCheck {
  /// Past this many candidates no near miss is looked for.
  private static let candidateLimit = 300

  private(set) var findings: [Finding] = []

  private let catalogues: Bilingual<Catalogue>
  private let files: Bilingual<String>

  /// `required` are the keys Swift asks for.
  init(_ catalogues: Bilingual<Catalogue>, files: Bilingual<String>, required: [String]) {
    self.catalogues = catalogues
    self.files = files
    var keys = Set(required)
    for language in Language.allCases {
      for entry in catalogues[language].entries {
        if entry.context != nil || !TemplateName.isWord(entry.source) {
          report(
            ThemeRule.phrase, zh: "“\(entry.source)”不是词语名称：只能用字母、数字、“-”，且没有msgctxt",
            en: "'\(entry.source)' isn't a phrase key: letters, digits and '-', without msgctxt",
            at: entry.place)
        } else {
          keys.insert(entry.source)
          checkTranslation(of: entry)
        }
      }
    }
    for key in keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      checkPresence(of: key)
      checkPlaceholders(of: key)
    }
  }

  private mutating func report(
    _ rule: RuleName, zh: String, en: String, at place: SourcePlace, notes: [Finding.Note] = []
  ) {
    findings.append(
      Finding(
        rule: rule, severity: .error, summary: Bilingual(zh: zh, en: en), place: place,
        notes: notes))
  }

  private mutating func checkTranslation(of entry: CatalogueEntry) {
    if entry.isFuzzy {
      report(
        ThemeRule.phrase, zh: "词语“\(entry.source)”标有fuzzy，尚未确认",
        en: "phrase '\(entry.source)' is fuzzy: nobody has confirmed it", at: entry.place)
    }
    if entry.translations.contains("") {
      report(
        ThemeRule.phrase, zh: "词语“\(entry.source)”为空", en: "phrase '\(entry.source)' is empty",
        at: entry.place)
    }
  }

  private mutating func checkPresence(of key: String) {
    for language in Language.allCases where catalogues[language].entry(for: key) == nil {
      let twin = catalogues[language.other].entry(for: key)
      let suggestion = suggestion(for: key, in: language)
      report(
        ThemeRule.phrase,
        zh: "缺少词语“\(key)”" + (suggestion.map { "，“\($0)”是否为其误写？" } ?? ""),
        en: "phrase '\(key)' is missing" + (suggestion.map { "; is '\($0)' a slip for it?" } ?? ""),
        at: SourcePlace(file: files[language]),
        notes: twin.map {
          [Finding.Note(Bilingual(zh: "另一语言在此", en: "the other language has it"), place: $0.place)]
        } ?? [])
    }
  }

  /// A key of this language alone that was probably meant.
  private func suggestion(for key: String, in language: Language) -> String? {
    let others = catalogues[language].entries.map(\.source)
    guard others.count <= Self.candidateLimit else { return nil }
    return NearMiss.suggestion(
      for: key, among: others.filter { catalogues[language.other].entry(for: $0) == nil })
  }

  private mutating func checkPlaceholders(of key: String) {
    guard let zh = catalogues.zh.entry(for: key), let en = catalogues.en.entry(for: key) else {
      return
    }
    let names = (zh: Self.placeholders(of: zh), en: Self.placeholders(of: en))
    guard names.zh != names.en else { return }
    let list = Bilingual(zh: names.zh, en: names.en).map { names in
      names.isEmpty ? "" : "{" + names.joined(separator: "} {") + "}"
    }
    report(
      ThemeRule.placeholder, zh: "词语“\(key)”的占位符，英文为“\(list.en)”，中文为“\(list.zh)”",
      en: "phrase '\(key)' has '\(list.en)' in English but '\(list.zh)' in Chinese", at: en.place,
      notes: [Finding.Note(Bilingual(zh: "中文在此", en: "Chinese is here"), place: zh.place)])
  }

  /// Sorted; a form for one may leave out the count.
  private static func placeholders(of entry: CatalogueEntry) -> [String] {
    Set(entry.translations.flatMap(Placeholders.names(in:))).sorted()
  }
}
