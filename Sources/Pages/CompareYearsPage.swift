import Audit
import Charts
import Languages
import Ledger
import Records
import Scoring
import Templates

/// `/zh/compare/departments/<id>/2022-2023/`: a report beside the department's one before it.
struct CompareYearsPage: PageView {
  let years: ComparedYears

  private var earlier: Report { years.earlier.scored.report }
  private var later: Report { years.later.scored.report }
  private var hasOneScheme: Bool { earlier.scheme.id.value == later.scheme.id.value }

  var address: Address { years.address }
  let template = "compare-years"

  private func names(in context: PageContext) -> [String: String] {
    [
      "department": context.departmentName(later.department), "earlier": earlier.year.value.text,
      "later": later.year.value.text,
    ]
  }

  func title(in context: PageContext) -> String {
    context.words("compare-years-title", names(in: context))
  }

  /// The two years, where the department's name stands above.
  func label(in context: PageContext) -> String {
    context.words("compare-years-label", names(in: context))
  }

  func description(in context: PageContext) -> Sentence {
    Sentence(context.words("compare-years-description", names(in: context)))
  }

  func breadcrumbs(in context: PageContext) -> [Breadcrumb] {
    [
      Breadcrumb(context.words("nav-home"), .home),
      Breadcrumb(context.words("nav-compare"), .compare),
      Breadcrumb(context.departmentName(later.department), .department(later.department)),
      Breadcrumb(label(in: context)),
    ]
  }

  func content(in context: PageContext) -> [String: TemplateValue] {
    let paired = paired(in: context)
    return [
      "earlier": side(years.earlier, in: context), "later": side(years.later, in: context),
      "schemes-differ": schemes(in: context).map(TemplateValue.text) ?? .absent,
      "totals": .list(totals(in: context)),
      "scored": .flag(hasOneScheme),
      "groups": .list(
        paired.comparable.map { before, now in
          let old = before.indicator.name.value[context.language]
          let name = now.indicator.name.value[context.language]
          return .object([
            "span": .text(hasOneScheme ? "4" : "3"), "name": .text(name),
            "former": old == name
              ? .absent
              : .text(
                context.words("compare-former", ["year": earlier.year.value.text, "name": old])),
            "rows": .list(
              [before, now].map {
                $0.row($0.report.year.value.text, hasScore: hasOneScheme, in: context)
              }),
          ])
        }),
      "obstacles": .list(paired.obstacles.map(TemplateValue.text)),
      "chart": chart(of: paired.comparable, in: context)?.drawings(in: context) ?? .absent,
    ]
  }

  func charts(in context: PageContext) -> [ChartFigure] {
    [chart(of: paired(in: context).comparable, in: context)].compactMap(\.self)
  }

  private func side(_ audited: AuditedReport, in context: PageContext) -> TemplateValue {
    let report = audited.scored.report
    return .object([
      "year": .text(report.year.value.text), "title": .text(context.reportTitle(report)),
      "href": .text(context.link(to: .report(report.id))),
    ])
  }

  /// Why the points of the two years aren't compared; `nil` under one scheme.
  private func schemes(in context: PageContext) -> String? {
    guard !hasOneScheme else { return nil }
    let names = [years.earlier, years.later].map {
      $0.scored.scheme.name.value[context.language]
    }
    return context.words(
      "compare-schemes-differ",
      ["names": names.joined(separator: context.words("list-separator"))])
  }

  private func totals(in context: PageContext) -> [TemplateValue] {
    let sides = [years.earlier, years.later].map { audited in
      (record: audited.scored.report.id.text, figures: ComparedTotals(context, audited))
    }
    return ComparedTotals.Row.allCases.filter { hasOneScheme || !$0.isOfScheme }.map { row in
      .object([
        "label": .text(context.words(row.key)),
        "cells": .list(
          zip(sides, [earlier, later]).map { side, report in
            .object([
              "record": .text(side.record), "year": .text(report.year.value.text),
              "value": side.figures[row],
            ])
          }),
      ])
    }
  }

  /// The indicators that belong together, and why the others stand alone.
  private func paired(
    in context: PageContext
  ) -> (comparable: [(ComparedIndicator, ComparedIndicator)], obstacles: [String]) {
    let before = byID(earlier)
    let now = byID(later)
    var comparable: [(ComparedIndicator, ComparedIndicator)] = []
    var obstacles: [String] = []
    for pair in Goalposts(of: later, since: earlier).indicators {
      let old = pair.earlier.flatMap { before[$0.id.value] }
      let new = pair.later.flatMap { now[$0.id.value] }
      switch (old, new) {
      case (let old?, let new?):
        let told = ComparisonObstacles(context: context, indicators: [old, new])
          .sentence(naming: new.indicator.name.value[context.language])
        if let told { obstacles.append(told) } else { comparable.append((old, new)) }
      case (let alone?, nil), (nil, let alone?):
        obstacles.append(
          context.words(
            "compare-only-in",
            [
              "name": alone.indicator.name.value[context.language],
              "year": alone.report.year.value.text,
            ]))
      case (nil, nil): break
      }
    }
    return (comparable, obstacles)
  }

  private func byID(_ report: Report) -> [Identifier: ComparedIndicator] {
    Dictionary(ComparedIndicator.all(of: report).map { ($0.indicator.id.value, $0) }) { first, _ in
      first
    }
  }

  /// The actual values in per cent, which alone share a scale.
  private func chart(
    of pairs: [(ComparedIndicator, ComparedIndicator)], in context: PageContext
  ) -> ChartFigure? {
    let rows = pairs.compactMap { before, now -> DumbbellChart.Row? in
      guard now.indicator.comparisonBasis.unit == "%", let old = before.indicator.drawnActual,
        let new = now.indicator.drawnActual
      else { return nil }
      return DumbbellChart.Row(
        label: now.indicator.name.value[context.language],
        first: before.figure(old, .actual, in: context),
        second: now.figure(new, .actual, in: context), difference: "")
    }
    guard rows.count > 1 else { return nil }
    let year = { (report: Report) in
      context.words("chart-year", ["year": report.year.value.text])
    }
    let chart = DumbbellChart(
      rows: rows, firstLabel: year(earlier), secondLabel: year(later), differenceLabel: "",
      caption: ChartCaption(
        title: context.words("compare-chart", names(in: context)), language: context.language,
        unit: "%"))
    return ChartFigure("compare-chart", chart)
  }
}
