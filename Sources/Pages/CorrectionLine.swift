import Audit
import Languages
import Ledger
import Records
import Revisions
import Templates

/// One correction in the words of a page: what was changed, from what to what, and why.
struct CorrectionLine {
  let context: PageContext
  let report: Report
  /// Counted from 1, in the order of the report.
  let number: Int
  let correction: Correction

  /// The corrections of a report, the last first.
  static func lines(of report: Report, in context: PageContext) -> [CorrectionLine] {
    report.corrections.enumerated().reversed().map { index, correction in
      CorrectionLine(context: context, report: report, number: index + 1, correction: correction)
    }
  }

  /// On the page of all corrections.
  var anchor: String {
    "correction-\(report.id.text.replacing("/", with: ".")).\(number)"
  }

  var value: TemplateValue {
    let language = context.language
    return .object([
      "id": .text(anchor),
      "record": .text(report.id.text),
      "report": .text(context.reportTitle(report)),
      "href": .text(context.link(to: .report(report.id)) + "#corrections"),
      "date": .text(correction.date.value.text),
      "kind": .text(kind),
      "what": .text(what),
      "old": sentence(.old).value,
      "new": sentence(.new).value,
      "reason": .text(correction.reason.value[language]),
      "approved-by": .text(correction.approvedBy.value[language]),
    ])
  }

  var kind: String { context.words("correction-kind-\(correction.kind.value.rawValue)") }

  /// What the value is of, such as 指标“补植树木数量”的得分.
  var what: String {
    guard let field = RevisedField(correction.field.value) else {
      return correction.field.value.text
    }
    let label = field.label[context.language]
    let (key, name): (String, String)
    switch field.subject {
    case .report: return label.prefix(1).uppercased() + label.dropFirst()
    case .source(let kind):
      (key, name) = ("correction-of-source", context.words("source-\(kind.rawValue)"))
    case .goal(let id):
      let goal = report.goals.first { $0.id.value == id }
      (key, name) = ("correction-of-goal", goal?.name.value[context.language] ?? id.text)
    case .indicator(let id):
      let indicator = report.indicators.first { $0.id.value == id }
      (key, name) = ("correction-of-indicator", indicator?.name.value[context.language] ?? id.text)
    }
    return context.words(key, ["name": name, "field": label])
  }

  /// The value before or after, a figure or words of the record; ‘not stated’ where there is none.
  func sentence(_ side: FieldPath.RevisionSide) -> Sentence {
    let text = side == .old ? correction.old : correction.new
    guard let text, let field = RevisedField(correction.field.value) else {
      return Sentence(context.words("not-stated"))
    }
    let name = FieldPath.correction(number, side)
    guard field.kind != .text, let numbers = ValueKind.numbers(in: text.value.zh) else {
      return Sentence(text.value[context.language], name)
    }
    let unit = field.unit(in: report)
    if case .percent = unit { return Sentence(context.percent(numbers.low, name)) }
    if case .money(let unit) = unit { return Sentence(context.money(numbers.low, unit, name)) }
    let measure =
      numbers.high.map { Indicator.Measure.range(numbers.low, $0) } ?? .number(numbers.low)
    if case .measure(let unit) = unit { return context.measure(measure, unit: unit, name) }
    return context.measure(measure, unit: nil, name)
  }
}

/// What a report's pages say of its corrections: at the top where a score moved, else among the
/// notes.
struct CorrectionNotice {
  let context: PageContext
  let report: Report

  init(_ context: PageContext, _ report: Report) {
    self.context = context
    self.report = report
  }

  var values: [String: TemplateValue] {
    let material = report.corrections.contains(where: \.isMaterial)
    let link = context.link(to: .report(report.id)) + "#corrections"
    let href = context.address == .report(report.id) ? "#corrections" : link
    return [
      "corrections": .list(
        CorrectionLine.lines(of: report, in: context).map(\.value)),
      "corrected": material ? .object(["corrected-href": .text(href)]) : .absent,
      "updated": material || report.corrections.isEmpty
        ? .absent : .object(["corrected-href": .text(href)]),
    ]
  }
}
