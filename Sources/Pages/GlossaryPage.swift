import Audit
import Languages
import Records
import Templates

/// `/zh/glossary/`: the terms, by pinyin in Chinese and by letter in English.
struct GlossaryPage: PageView {
  let address = Address.glossary
  let template = "glossary"
  let linksTerms = false

  /// The fragment of a term on the page.
  static func id(of term: Glossary.Term) -> String { "term-\(term.id.value.text)" }

  func title(in context: PageContext) -> String { context.words("nav-glossary") }

  func description(in context: PageContext) -> Sentence {
    context.words.sentence("glossary-description")
  }

  func breadcrumbs(in context: PageContext) -> [Breadcrumb] {
    [Breadcrumb(context.words("nav-home"), .home), Breadcrumb(title(in: context))]
  }

  func content(in context: PageContext) -> [String: TemplateValue] {
    let order = NameOrder(language: context.language)
    let terms = order.sorted(context.records.glossary.terms) { $0.name.value[context.language] }
    let letters = Initials(
      of: terms.map { $0.name.value[context.language] }, language: context.language)
    let initials = Dictionary(grouping: terms) {
      letters.initial(of: $0.name.value[context.language])
    }
    .sorted { $0.key < $1.key }
    return [
      "initials": .list(
        initials.map { initial, terms in
          .object([
            "initial": .text(initial),
            "id": .text(Initials.id(of: initial)),
            "terms": .list(terms.map { value(of: $0, in: context) }),
          ])
        })
    ]
  }

  private func value(of term: Glossary.Term, in context: PageContext) -> TemplateValue {
    let language = context.language
    let other = language.other
    return .object([
      "id": .text(Self.id(of: term)),
      "name": context.text(term.name),
      "other-lang": .text(other.tag),
      "other-name": .text(term.name.value[other]),
      "abbreviation": term.abbreviation.map(context.text) ?? .absent,
      "also": names(term.otherNames.map { $0.value[language] }, in: context)
        .map(TemplateValue.text) ?? .absent,
      "definition": context.text(term.definition),
      "source": term.source.map {
        .text(context.words("glossary-source", ["source": $0.value[language]]))
      } ?? .absent,
    ])
  }

  /// In another language, several names may have one translation.
  private func names(_ names: [String], in context: PageContext) -> String? {
    var told: [String] = []
    for name in names where !told.contains(name) { told.append(name) }
    return told.isEmpty ? nil : told.joined(separator: context.words("enumeration-separator"))
  }
}
