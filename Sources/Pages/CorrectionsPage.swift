import Audit
import Languages
import Records
import Scoring
import SiteFiles
import Templates

/// `/zh/corrections/`: what was changed after publication, before and after, why, and by whom
/// approved; and the addresses no longer in use.
struct CorrectionsPage: PageView {
  let address = Address.corrections
  let template = "corrections"

  func title(in context: PageContext) -> String { context.words("nav-corrections") }

  func description(in context: PageContext) -> Sentence {
    context.words.sentence("corrections-description")
  }

  func breadcrumbs(in context: PageContext) -> [Breadcrumb] {
    [Breadcrumb(context.words("nav-home"), .home), Breadcrumb(title(in: context))]
  }

  func content(in context: PageContext) -> [String: TemplateValue] {
    let links = DownloadLinks(context: context, folder: "data")
    return [
      "corrections": .list(Self.lines(in: context).map(\.value)),
      "corrections-file": .text(links.link(to: "corrections.csv")),
      "feed": .text(context.link(to: CorrectionFeed.path(in: context.language))),
      "retired": .list(
        context.records.retired.flatMap { retired in
          retired.moves.map { self.retired(retired, $0, in: context) }
        }),
      "retired-file": .text(links.link(to: "retired.csv")),
    ]
  }

  /// The latest first; those of one day by report, each report's last first.
  static func lines(in context: PageContext) -> [CorrectionLine] {
    context.records.reports.flatMap {
      CorrectionLine.lines(of: $0.scored.report, in: context)
    }
    .sorted { left, right in
      let (own, other) = (left.correction.date.value, right.correction.date.value)
      if own != other { return own > other }
      if left.report.id != right.report.id { return left.report.id < right.report.id }
      return left.number > right.number
    }
  }

  private func retired(
    _ retired: RetiredAddress, _ move: RetiredAddress.Move, in context: PageContext
  ) -> TemplateValue {
    .object([
      "address": .text(Address.retired(move.from.value).path(in: context.language).address),
      "href": .text(context.link(to: .retired(move.from.value))),
      "moved-to": move.to.map { target in
        .object([
          "target": .text(Address.retired(target).path(in: context.language).address),
          "target-href": .text(context.link(to: .retired(target))),
        ])
      } ?? .absent,
      "date": .text(retired.date.value.text),
      "reason": context.text(retired.reason),
      "approved-by": context.text(retired.approvedBy),
    ])
  }
}
