import Audit
import Languages
import Records
import SiteFiles
import Templates

/// What is left at an address whose page was moved or withdrawn: why, and where to go.
///
/// No reader is sent on by itself: whoever cites the address sees that it changed.
struct RetiredPage: PageView {
  let retired: RetiredAddress
  let move: RetiredAddress.Move

  var address: Address { .retired(move.from.value) }
  let template = "retired"

  func title(in context: PageContext) -> String {
    context.words(move.to == nil ? "retired-withdrawn" : "retired-moved")
  }

  func description(in context: PageContext) -> Sentence {
    context.words.sentence(
      "retired-description", ["date": Sentence(retired.date.value.text)])
  }

  func breadcrumbs(in context: PageContext) -> [Breadcrumb] {
    [
      Breadcrumb(context.words("nav-home"), .home),
      Breadcrumb(context.words("nav-corrections"), .corrections),
      Breadcrumb(title(in: context)),
    ]
  }

  func content(in context: PageContext) -> [String: TemplateValue] {
    [
      "date": .text(retired.date.value.text),
      "reason": context.text(retired.reason),
      "approved-by": context.text(retired.approvedBy),
      "moved-to": move.to.map { target in
        .object([
          "target": .text(Address.retired(target).path(in: context.language).address),
          "target-href": .text(context.link(to: .retired(target))),
        ])
      } ?? .absent,
    ]
  }
}
