import Audit
import Languages
import Records
import Templates

/// `/zh/compare/`: what can be compared, how, and every comparison there is.
struct ComparePage: PageView {
  let address = Address.compare
  let template = "compare"

  func title(in context: PageContext) -> String { context.words("nav-compare") }

  func description(in context: PageContext) -> Sentence {
    context.words.sentence("compare-description")
  }

  func breadcrumbs(in context: PageContext) -> [Breadcrumb] {
    [Breadcrumb(context.words("nav-home"), .home), Breadcrumb(title(in: context))]
  }

  func content(in context: PageContext) -> [String: TemplateValue] {
    let years = context.years.filter(context.hasComparison(in:)).map { year in
      link(
        context.words("compare-departments-title", ["year": year.text]), .compareDepartments(year),
        in: context)
    }
    let order = NameOrder(language: context.language)
    let departments = order.sorted(context.records.departments) {
      $0.name.value[context.language]
    }.compactMap { department -> TemplateValue? in
      let pairs = context.comparedYears(of: department.id.value)
      guard !pairs.isEmpty else { return nil }
      return .object([
        "name": context.text(department.name),
        "pairs": .list(
          pairs.reversed().map { pair in
            let page = CompareYearsPage(years: pair)
            return link(page.label(in: context), page.address, in: context)
          }),
      ])
    }
    return [
      "years": .list(years), "departments": .list(departments),
      "nothing": .flag(years.isEmpty && departments.isEmpty),
    ]
  }

  private func link(_ label: String, _ address: Address, in context: PageContext) -> TemplateValue {
    .object(["label": .text(label), "href": .text(context.link(to: address))])
  }
}
