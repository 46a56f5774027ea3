import Diagnostics
import Gettext
import Languages

/// A site's own theme laid over the product's: files by name, words by key, tokens by name.
///
/// Whatever has nothing beneath it is reported: it was made for another version, or is misspelt.
/// A part or a word that one of the site's own templates names is new on purpose.
struct ThemeOverlay {
  private(set) var parts: ThemeParts
  private(set) var findings: [Finding] = []

  private let base: ThemeParts
  private let site: ThemeParts
  /// The site's theme folder.
  private let folder: String

  init(base: ThemeParts, site: ThemeParts, folder: String) {
    self.base = base
    self.site = site
    self.folder = folder
    parts = base
    layTemplates()
    layAssets()
    for language in Language.allCases { layWords("\(language.rawValue).po") }
    if let tokens = site.tokens { parts.tokens = base.tokens?.overlaid(by: tokens) ?? tokens }
  }

  private mutating func layTemplates() {
    let called = Set(
      site.templates.flatMap(\.pieces).compactMap { piece in
        if case .partial(let name) = piece.kind { "parts/\(name)" } else { nil }
      })
    let names = base.templates.map(\.name)
    for template in site.templates {
      if let index = base.templates.firstIndex(where: { $0.name == template.name }) {
        reportCopy(template.bytes == base.templates[index].bytes, of: template.file)
        parts.templates[index] = template
      } else {
        parts.templates.append(template)
        if !called.contains(template.name) {
          let near = NearMiss.suggestion(for: template.name, among: names)
          reportNothing(
            "templates/\(template.name).mustache", near: near.map { "templates/\($0).mustache" },
            at: SourcePlace(file: template.file))
        }
      }
    }
    checkNames()
  }

  /// A value that no template of the product shows is one its pages don't give, or no longer.
  ///
  /// Rendering finds it too, but only in a section that the site's records open.
  private mutating func checkNames() {
    let known = Set(base.templates.flatMap(Self.names).map(\.word))
    for template in site.templates {
      for name in Self.names(in: template) where !known.contains(name.word) {
        if name.word.hasPrefix("has-"), known.contains(String(name.word.dropFirst(4))) { continue }
        let suggestion = NearMiss.suggestion(for: name.word, among: known.sorted())
        report(
          ThemeRule.name,
          zh: "没有名为“\(name.word)”的值" + (suggestion.map { "，是否应为“\($0)”？" } ?? ""),
          en: "'\(name.word)' isn't a name that pages give"
            + (suggestion.map { "; did you mean '\($0)'?" } ?? ""),
          at: template.place(at: name.position))
      }
    }
  }

  private static func names(
    in template: ParsedTemplate
  ) -> [(word: String, position: TemplatePosition)] {
    template.pieces.flatMap { piece -> [(word: String, position: TemplatePosition)] in
      switch piece.kind {
      case .print(let name), .section(let name, _, _):
        name.components.map { ($0, piece.position) }
      case .literal, .words, .partial: []
      }
    }
  }

  private mutating func layAssets() {
    for asset in site.assets {
      let file = "\(folder)/assets/\(asset.name)"
      if let index = base.assets.firstIndex(where: { $0.name == asset.name }) {
        reportCopy(asset.bytes == base.assets[index].bytes, of: file)
        parts.assets[index] = asset
      } else {
        let near = NearMiss.suggestion(for: asset.name, among: base.assets.map(\.name))
        reportNothing(
          "assets/\(asset.name)", near: near.map { "assets/\($0)" }, at: SourcePlace(file: file))
      }
    }
  }

  private mutating func layWords(_ name: String) {
    guard let own = site.catalogues[name] else { return }
    guard let under = base.catalogues[name] else {
      parts.catalogues[name] = own
      return
    }
    let called = Set(
      site.templates.flatMap(\.pieces).compactMap { piece in
        if case .words(let key) = piece.kind { key } else { nil }
      })
    for entry in own.entries {
      if let other = under.entry(for: entry.source, context: entry.context) {
        check(entry, against: other)
      } else if !called.contains(entry.source) {
        let keys = under.entries.map(\.source)
        reportNothing(
          entry.source, near: NearMiss.suggestion(for: entry.source, among: keys), at: entry.place)
      }
    }
    parts.catalogues[name] = under.overlaid(by: own)
  }

  /// A phrase keeps the places a page fills in, and its forms for a count.
  private mutating func check(_ entry: CatalogueEntry, against other: CatalogueEntry) {
    let own = Self.placeholders(of: entry)
    let due = Self.placeholders(of: other)
    let notes = [
      Finding.Note(Bilingual(zh: "主题中在此", en: "the theme has it here"), place: other.place)
    ]
    if own != due {
      report(
        ThemeRule.placeholder, zh: "词语“\(entry.source)”的占位符为“\(own)”，主题中为“\(due)”",
        en: "phrase '\(entry.source)' has '\(own)', in the theme '\(due)'", at: entry.place,
        notes: notes)
    }
    let forms = (own: entry.translations.count, due: other.translations.count)
    if (entry.plural == nil) != (other.plural == nil) || forms.own != forms.due {
      report(
        ThemeRule.phrase, zh: "词语“\(entry.source)”有\(forms.own)种数量形式，主题中有\(forms.due)种",
        en: "phrase '\(entry.source)' has \(forms.own) forms for a count, "
          + "in the theme \(forms.due)",
        at: entry.place, notes: notes)
    }
  }

  private static func placeholders(of entry: CatalogueEntry) -> String {
    Set(entry.translations.flatMap(Placeholders.names(in:))).sorted().map { "{\($0)}" }
      .joined(separator: " ")
  }

  private mutating func reportNothing(_ name: String, near: String?, at place: SourcePlace) {
    report(
      ThemeRule.overlay,
      zh: "主题中没有“\(name)”可供替换" + (near.map { "，是否应为“\($0)”？" } ?? ""),
      en: "the theme has no '\(name)' to replace" + (near.map { "; did you mean '\($0)'?" } ?? ""),
      at: place)
  }

  private mutating func reportCopy(_ isCopy: Bool, of file: String) {
    guard isCopy else { return }
    report(
      ThemeRule.overlay, zh: "与主题中的文件完全相同，可以删除",
      en: "file is the theme's own, byte for byte; it can be removed", at: SourcePlace(file: file),
      severity: .warning)
  }

  private mutating func report(
    _ rule: RuleName, zh: String, en: String, at place: SourcePlace, notes: [Finding.Note] = [],
    severity: Severity = .error
  ) {
    findings.append(
      Finding(
        rule: rule, severity: severity, summary: Bilingual(zh: zh, en: en), place: place,
        notes: notes))
  }
}
