import Audit
import Charts
import Languages
import Ledger
import Records
import Scoring
import Templates

/// `/zh/compare/years/2023/`: the departments of a year, by the indicators they have in common.
struct CompareDepartmentsPage: PageView {
  let year: Year

  var address: Address { .compareDepartments(year) }
  let template = "compare-departments"

  /// How many drawings a page has at most: further ones would only weigh it down.
  private static let mostDrawn = 12

  func title(in context: PageContext) -> String {
    context.words("compare-departments-title", ["year": year.text])
  }

  func description(in context: PageContext) -> Sentence {
    Sentence(context.words("compare-departments-description", ["year": year.text]))
  }

  func breadcrumbs(in context: PageContext) -> [Breadcrumb] {
    [
      Breadcrumb(context.words("nav-home"), .home),
      Breadcrumb(context.words("nav-compare"), .compare),
      Breadcrumb(title(in: context)),
    ]
  }

  func content(in context: PageContext) -> [String: TemplateValue] {
    let reports = reports(in: context)
    let schemes = Set(reports.map(\.scored.report.scheme.id.value))
    let found = shared(by: reports.map(\.scored.report), in: context)
    let groups = drawn(found.comparable, in: context).map { group, chart in
      value(of: group, chart, in: context)
    }
    return [
      "year-title": .text(context.words("year-title", ["year": year.text])),
      "year-href": .text(context.link(to: .year(year))),
      "schemes-differ": schemes.count > 1
        ? .text(context.words("compare-departments-schemes")) : .absent,
      "departments": .list(reports.map { department($0, in: context) }),
      "groups": .list(groups),
      "obstacles": .list(found.obstacles.map(TemplateValue.text)),
    ]
  }

  func charts(in context: PageContext) -> [ChartFigure] {
    let groups = shared(by: reports(in: context).map(\.scored.report), in: context).comparable
    return drawn(groups, in: context).compactMap(\.1)
  }

  private func reports(in context: PageContext) -> [AuditedReport] {
    NameOrder(language: context.language).sorted(context.compared(in: year)) {
      context.departmentName($0.scored.report.department)
    }
  }

  /// Each group with its chart, as long as the page has room for one.
  private func drawn(
    _ groups: [[ComparedIndicator]], in context: PageContext
  ) -> [([ComparedIndicator], ChartFigure?)] {
    var count = 0
    return groups.map { group in
      let figure = count < Self.mostDrawn ? chart(of: group, number: count + 1, in: context) : nil
      if figure != nil { count += 1 }
      return (group, figure)
    }
  }

  private func department(_ audited: AuditedReport, in context: PageContext) -> TemplateValue {
    let report = audited.scored.report
    let totals = ComparedTotals(context, audited)
    return .object([
      "name": .text(context.departmentName(report.department)),
      "href": .text(context.link(to: .report(report.id))),
      "record": .text(report.id.text),
      "scheme": context.text(audited.scored.scheme.name),
      "rate": totals[.rate], "indicators": totals[.indicators], "missed": totals[.missed],
    ])
  }

  /// The names that two departments or more use, in order: where the indicators mean the same, and
  /// why where they don't.
  private func shared(
    by reports: [Report], in context: PageContext
  ) -> (comparable: [[ComparedIndicator]], obstacles: [String]) {
    let all = reports.flatMap(ComparedIndicator.all(of:))
    let byName = Dictionary(grouping: all) { $0.indicator.name.value.zh }
      .filter { Self.hasDepartments($0.value) }.sorted { $0.key < $1.key }.map(\.value)
    let ordered = NameOrder(language: context.language).sorted(byName) {
      name(of: $0, in: context)
    }
    var comparable: [[ComparedIndicator]] = []
    var obstacles: [String] = []
    for indicators in ordered {
      var bases: [ComparedIndicator.Basis] = []
      for indicator in indicators where !bases.contains(indicator.basis) {
        bases.append(indicator.basis)
      }
      comparable += bases.map { basis in indicators.filter { $0.basis == basis } }
        .filter(Self.hasDepartments)
      let told = ComparisonObstacles(context: context, indicators: indicators)
        .sentence(naming: name(of: indicators, in: context))
      if let told { obstacles.append(told) }
    }
    return (comparable, obstacles)
  }

  private static func hasDepartments(_ indicators: [ComparedIndicator]) -> Bool {
    Set(indicators.map(\.report.department)).count > 1
  }

  private func name(of indicators: [ComparedIndicator], in context: PageContext) -> String {
    indicators.first?.indicator.name.value[context.language] ?? ""
  }

  private func value(
    of group: [ComparedIndicator], _ chart: ChartFigure?, in context: PageContext
  ) -> TemplateValue {
    .object([
      "name": .text(name(of: group, in: context)),
      "caption": .text(context.words("compare-group", ["name": name(of: group, in: context)])),
      "kind": .text(group.first.map { context.words("kind-\($0.kind.rawValue)") } ?? ""),
      // Points of two departments are given for different weights, and under different schemes.
      "rows": .list(
        group.map {
          $0.row(
            context.departmentName($0.report.department), hasScore: false, in: context)
        }),
      "chart": chart?.drawings(in: context) ?? .absent,
    ])
  }

  /// Target and actual value of each department on one scale; `nil` unless each has both.
  private func chart(
    of group: [ComparedIndicator], number: Int, in context: PageContext
  ) -> ChartFigure? {
    let rows = group.compactMap { item -> DumbbellChart.Row? in
      guard let target = item.indicator.drawnTarget, let actual = item.indicator.drawnActual
      else { return nil }
      return DumbbellChart.Row(
        label: context.departmentName(item.report.department),
        first: item.figure(target, .target, in: context),
        second: item.figure(actual, .actual, in: context), difference: "")
    }
    guard rows.count == group.count, rows.count <= Self.mostDrawn else { return nil }
    let chart = DumbbellChart(
      rows: rows, firstLabel: context.words("column-target"),
      secondLabel: context.words("column-actual"), differenceLabel: "",
      caption: ChartCaption(
        title: context.words("compare-group", ["name": name(of: group, in: context)]),
        language: context.language,
        unit: group.first?.indicator.comparisonBasis.unit == "%" ? "%" : ""))
    return ChartFigure("compare-\(number)", chart, widths: [.narrow])
  }
}
