import Audit
import Languages
import Records
import Templates

/// `/`: the choice of a language, with no redirect; one page for both.
struct LanguageChoicePage: PageView {
  let linksTerms = false
  let address = Address.languageChoice
  let template = "languages"

  func title(in context: PageContext) -> String {
    context.records.site.name.value[context.language]
  }

  func description(in context: PageContext) -> Sentence {
    Sentence(context.records.site.description.value[context.language])
  }

  func breadcrumbs(in context: PageContext) -> [Breadcrumb] { [] }

  func content(in context: PageContext) -> [String: TemplateValue] {
    ["choices": Self.choices(in: context)]
  }

  /// The home page of each language, in that language.
  static func choices(in context: PageContext) -> TemplateValue {
    let site = context.records.site
    return .list(
      Language.allCases.map { language in
        .object([
          "lang": .text(language.tag),
          "name": .text(language.autonym),
          "site-name": .text(site.name.value[language]),
          "description": .text(site.description.value[language]),
          "href": .text(context.link(to: .home, in: language)),
        ])
      })
  }
}

/// `/404.html`: what a server shows for an address that leads nowhere, in both languages.
struct NotFoundPage: PageView {
  let linksTerms = false
  let address = Address.notFound
  let template = "missing"

  func title(in context: PageContext) -> String { context.words("missing-title") }

  func description(in context: PageContext) -> Sentence {
    context.words.sentence("missing-title")
  }

  func breadcrumbs(in context: PageContext) -> [Breadcrumb] { [] }

  func content(in context: PageContext) -> [String: TemplateValue] {
    ["choices": LanguageChoicePage.choices(in: context)]
  }
}
