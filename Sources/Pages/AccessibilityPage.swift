import Audit
import Languages
import Ledger
import Records
import Templates

/// `/zh/accessibility/`: what was checked on every page of this very release, and what can't be.
struct AccessibilityPage: PageView {
  let address = Address.accessibility
  let template = "accessibility"

  func title(in context: PageContext) -> String { context.words("nav-accessibility") }

  func description(in context: PageContext) -> Sentence {
    context.words.sentence("accessibility-description")
  }

  func breadcrumbs(in context: PageContext) -> [Breadcrumb] {
    [Breadcrumb(context.words("nav-home"), .home), Breadcrumb(title(in: context))]
  }

  var record: String? { siteRecord }

  func content(in context: PageContext) -> [String: TemplateValue] {
    let count = SitePages(context.records, settings: context.settings).pages.count
    return [
      "result": context.words.sentence(
        "accessibility-result", ["count": Sentence(context.count(count, .pageCount))]
      ).value,
      "publisher": context.text(context.records.site.publisher),
    ]
  }
}
