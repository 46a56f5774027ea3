import Diagnostics
import Gettext
import Languages

/// Whether what was read hangs together and has all that pages ask for.
struct ThemeCheck {
  private(set) var findings: [Finding] = []

  private let parts: ThemeParts
  /// The product's theme folder, where what lacks would stand.
  private let folder: String

  init(_ parts: ThemeParts, folder: String) {
    self.parts = parts
    self.folder = folder
  }

  /// Looks at how templates hang together, once all are read.
  mutating func checkTemplates(required: [String]) {
    findings += PartialGraph(parts.templates).findings
    let names = parts.templates.map(\.name)
    for name in required where !names.contains(name) {
      report(
        ThemeRule.template, zh: "缺少模板“\(name)”", en: "template '\(name)' is missing",
        at: SourcePlace(file: "\(folder)/templates/\(name).mustache"))
    }
  }

  /// Looks at the tokens and at what style sheets use; `site` says which assets are the site's, and
  /// where they stand.
  mutating func checkStyle(site: (assets: [ThemeAsset], folder: String)?) {
    if let tokens = parts.tokens { findings += TokenCheck(tokens).findings }
    let own = Set(site?.assets.map(\.name) ?? [])
    findings +=
      StyleSheetCheck(parts.assets, tokens: parts.tokens) { asset in
        let folder = own.contains(asset.name) ? site?.folder ?? folder : folder
        return "\(folder)/assets/\(asset.name)"
      }.findings
  }

  /// The words of both languages; `nil` when a file is missing or can't be understood, which is
  /// told here unless it is among `reported`.
  mutating func catalogues(
    required: [String], reported: [Finding]
  ) -> Bilingual<Catalogue>? {
    let files = Bilingual(zh: "\(folder)/strings/zh.po", en: "\(folder)/strings/en.po")
    for language in Language.allCases {
      let name = "\(language.rawValue).po"
      let isReported = reported.contains { $0.place.file == files[language] }
      guard parts.catalogues[name] == nil, !isReported else { continue }
      report(
        ThemeRule.file, zh: "缺少词语文件“\(name)”", en: "'\(name)' is missing",
        at: SourcePlace(file: files[language]))
    }
    guard let zh = parts.catalogues["zh.po"], let en = parts.catalogues["en.po"] else { return nil }
    let both = Bilingual(zh: zh, en: en)
    findings += PhraseCheck(both, files: files, required: required).findings
    checkWords(both)
    return both
  }

  /// Every `{{words.key}}` is a phrase; its placeholders stay as written, for a script to fill.
  private mutating func checkWords(_ catalogues: Bilingual<Catalogue>) {
    let keys = catalogues.zh.entries.map(\.source)
    for template in parts.templates {
      for piece in template.pieces {
        guard case .words(let key) = piece.kind else { continue }
        let place = template.place(at: piece.position)
        if catalogues.zh.entry(for: key) != nil || catalogues.en.entry(for: key) != nil { continue }
        let suggestion = NearMiss.suggestion(for: key, among: keys)
        report(
          ThemeRule.phrase, zh: "没有词语“\(key)”" + (suggestion.map { "，是否应为“\($0)”？" } ?? ""),
          en: "'\(key)' isn't a phrase" + (suggestion.map { "; did you mean '\($0)'?" } ?? ""),
          at: place)
      }
    }
  }

  private mutating func report(_ rule: RuleName, zh: String, en: String, at place: SourcePlace) {
    findings.append(
      Finding(rule: rule, severity: .error, summary: Bilingual(zh: zh, en: en), place: place))
  }
}
