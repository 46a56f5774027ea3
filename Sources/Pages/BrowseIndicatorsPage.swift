import Audit
import Languages
import Ledger
import Records
import Scoring
import Templates

/// `/zh/browse/missed/2022/` and `/zh/browse/lost/`: indicators that missed their targets, by
/// department, and those that lost most points, most first.
struct BrowseIndicatorsPage: PageView {
  let list: Browse

  /// How many are listed at most of those that lost points.
  private static let most = 50

  var address: Address { .browse(list) }
  let template = "losses"

  func title(in context: PageContext) -> String {
    switch list {
    case .missed(let year): context.words("browse-missed", ["year": year.text])
    case .lost, .names: context.words("browse-lost")
    }
  }

  func description(in context: PageContext) -> Sentence {
    switch list {
    case .missed(let year):
      Sentence(context.words("browse-missed-description", ["year": year.text]))
    case .lost, .names: context.words.sentence("browse-lost-description")
    }
  }

  func breadcrumbs(in context: PageContext) -> [Breadcrumb] {
    [
      Breadcrumb(context.words("nav-home"), .home),
      Breadcrumb(context.words("nav-search"), .search),
      Breadcrumb(title(in: context)),
    ]
  }

  private struct Row {
    let audited: AuditedReport
    let goal: Goal
    let indicator: Indicator
    let lost: ExactDecimal

    var year: Year { audited.scored.report.year.value }
  }

  func content(in context: PageContext) -> [String: TemplateValue] {
    ["rows": .list(rows(in: context).map { value(of: $0, in: context) })]
  }

  private func rows(in context: PageContext) -> [Row] {
    let all = context.records.reports.flatMap { audited -> [Row] in
      let report = audited.scored.report
      guard report.evaluation.value == .unitSelf else { return [] }
      var lost: [Identifier: ExactDecimal] = [:]
      for indicator in audited.scored.computation.indicators {
        lost[indicator.id] = indicator.lost
      }
      return report.goals.flatMap { goal in
        goal.indicators.map { indicator in
          Row(
            audited: audited, goal: goal, indicator: indicator,
            lost: lost[indicator.id.value] ?? ExactDecimal(0))
        }
      }
    }
    switch list {
    case .missed(let year):
      return all.filter { $0.year == year && $0.indicator.isMet == false }
    case .lost, .names:
      let losses = all.filter { $0.lost > ExactDecimal(0) }.enumerated().sorted { left, right in
        if left.element.lost != right.element.lost { return left.element.lost > right.element.lost }
        if left.element.year != right.element.year { return left.element.year > right.element.year }
        return left.offset < right.offset
      }
      return losses.prefix(Self.most).map(\.element)
    }
  }

  private func value(of row: Row, in context: PageContext) -> TemplateValue {
    let figures = Figures(context)
    let report = row.audited.scored.report
    let (indicator, id) = (row.indicator, row.indicator.id.value)
    let page = context.link(to: .goal(report.id, row.goal.id.value))
    return .object([
      "record": .text(report.id.text),
      "name": context.text(indicator.name),
      "href": .text("\(page)#indicator-\(id.text)"),
      "subject": .text(context.subjectName(of: report)),
      "subject-href": .text(context.link(to: .report(report.id))),
      "year": .text(row.year.text),
      "target": figures.measure(indicator.target, unit: indicator.unit, .indicator(id, .target)),
      "actual": figures.measure(
        indicator.actual, unit: indicator.actualUnit ?? indicator.unit, .indicator(id, .actual)),
      "lost": figures.number(row.lost, .lost(ofIndicator: id)),
      "score": figures.number(indicator.score.value, .indicator(id, FieldPath.PointsKey.score)),
      "full": figures.number(indicator.full.value, .indicator(id, FieldPath.PointsKey.full)),
    ])
  }
}
