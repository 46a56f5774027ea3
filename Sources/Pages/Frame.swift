import Audit
import Languages
import Records
import SiteFiles
import Templates

/// The values of header, footer and head, the same for every page.
struct Frame {
  let context: PageContext
  let view: any PageView

  var value: [String: TemplateValue] {
    let site = context.records.site
    let language = context.language
    let siteName = site.name.value[language]
    let title = view.title(in: context)
    let description = view.description(in: context)
    let labels = PageLabels(context: context, view: view)
    let values: [String: TemplateValue] = [
      "lang": .text(language.tag),
      "policy": .text(ContentPolicy.meta),
      "site-name": .text(siteName),
      "title": .text(title),
      "full-title": .text(title == siteName ? siteName : "\(title) - \(siteName)"),
      "description": .text(description.plain),
      "description-figures": description.spans.isEmpty ? .absent : .text(description.spans),
      "record": view.record.map(TemplateValue.text) ?? .absent,
      "canonical": .text(absolute(language)),
      "alternates": .list(alternates),
      "stylesheet": asset("style.css"),
      "search-script": asset("search.js"),
      "icon": asset("icon.svg"),
      "open-search": .text(context.link(to: Address.openSearch(in: language))),
      "open-search-name": .text(context.words("opensearch-name")),
      "home": .text(context.link(to: .home)),
      "navigation": .list(navigation),
      "breadcrumbs": .list(breadcrumbs),
      "twin": .object([
        "lang": .text(language.other.tag),
        "name": .text(language.other.autonym),
        "href": .text(context.link(to: view.address, in: language.other)),
      ]),
      "labels": .list(labels.labels),
      "graph": .list(labels.graph),
      "structured-data": StructuredData(context: context, view: view).text
        .map(TemplateValue.text) ?? .absent,
      "translation-notes": TranslationStatus(context).notes(on: view.address),
      "publisher-note": site.publisherNote.map(context.text) ?? .absent,
      "date": .text(context.settings.date.text),
      "standing-pages": .list(standingPages),
      "general-pages": .list(generalPages),
    ]
    return values.merging(SiteFurniture(context: context).values) { own, _ in own }
  }

  private func absolute(_ language: Language) -> String {
    context.settings.baseURL.text + view.address.path(in: language).address
  }

  /// Each language of the page, itself among them, as the sitemap has it.
  private var alternates: [TemplateValue] {
    Language.allCases.map { language in
      .object(["hreflang": .text(language.tag), "address": .text(absolute(language))])
    }
  }

  private func asset(_ name: String) -> TemplateValue {
    context.asset(name).map(TemplateValue.text) ?? .absent
  }

  private var navigation: [TemplateValue] {
    let words = context.words
    var items: [(String, Address)] = [(words("nav-home"), .home)]
    if let year = context.years.first { items.append((words("nav-years"), .year(year))) }
    items.append((words("nav-checks"), .checks))
    items.append((words("nav-search"), .search))
    let open = Set(view.breadcrumbs(in: context).compactMap(\.address) + [view.address])
    return items.map { label, address in
      .object([
        "label": .text(label),
        "href": .text(context.link(to: address)),
        "current": .flag(address != .home ? open.contains(address) : view.address == .home),
      ])
    }
  }

  private var breadcrumbs: [TemplateValue] {
    view.breadcrumbs(in: context).map { crumb in
      .object([
        "label": .text(crumb.label),
        "href": crumb.address.map { .text(context.link(to: $0)) } ?? .absent,
      ])
    }
  }

  /// What isn't in the header.
  private var generalPages: [TemplateValue] {
    var pages: [(String, Address)] = [
      ("nav-indicators", .indicators), ("nav-compare", .compare), ("nav-status", .status),
      ("nav-corrections", .corrections), ("nav-data", .data),
    ]
    if context.hasGlossary { pages.append(("nav-glossary", .glossary)) }
    pages += [("nav-accessibility", .accessibility), ("nav-map", .map)]
    return pages.map { key, address in
      .object([
        "label": .text(context.words(key)), "href": .text(context.link(to: address)),
      ])
    }
  }

  private var standingPages: [TemplateValue] {
    context.records.pages.map { page in
      .object([
        "label": context.text(page.title),
        "href": .text(context.link(to: .standing(page.id.value))),
      ])
    }
  }
}
