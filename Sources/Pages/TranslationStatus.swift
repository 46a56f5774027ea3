import Audit
import Languages
import Ledger
import Records
import Templates

/// How far the site's own texts and each department's are translated.
struct TranslationStatus {
  let context: PageContext

  init(_ context: PageContext) {
    self.context = context
  }

  /// A row for each, on the pages in another language than the source; none when all is settled.
  var rows: TemplateValue {
    let counts = context.records.translationCounts
    guard counts.contains(where: { $0.machineMade + $0.pending > 0 }) else {
      return .list([])
    }
    let figures = Figures(context)
    return .list(
      counts.map { count in
        let number = { (kind: FieldPath.TranslationKind) in
          figures.number(
            ExactDecimal(count.number(of: kind)), .translationCount(kind, of: count.department))
        }
        return .object([
          "name": .text(
            count.department.map(context.departmentName) ?? context.words("translation-site")),
          "translated": number(.translated), "machine": number(.machineMade),
          "pending": number(.pending),
        ])
      })
  }

  /// What a reader of a page must know of its translation, a sentence each.
  func notes(on address: Address) -> TemplateValue {
    guard context.language != .zh, let department = Self.owner(of: address),
      let count = context.records.translationCounts.first(where: { $0.department == department })
    else { return .list([]) }
    let pending = count.pending > 0 ? [context.words("translation-pending-note")] : []
    let machine = count.machineMade > 0 ? [context.words("translation-machine-note")] : []
    return .list((pending + machine).map(TemplateValue.text))
  }

  /// The department a page is about, nothing for the site itself; `nil` for a page about several.
  private static func owner(of address: Address) -> Identifier?? {
    if case .standing = address { return .some(nil) }
    if case .department(let id) = address { return id }
    if case .report(let id) = address { return id.department }
    if case .goal(let id, _) = address { return id.department }
    if case .form(let id) = address { return id.department }
    return nil
  }
}
