import Audit
import Languages
import Records
import Scoring
import Templates
import XMLTree

/// Every section of the official form, word for word, under headings in order.
struct OfficialSections {
  let context: PageContext
  let audited: AuditedReport

  init(_ context: PageContext, _ audited: AuditedReport) {
    self.context = context
    self.audited = audited
  }

  /// The heading level of the outline's first level: under the page's h1 and the h2 over the form.
  private static let firstLevel = 3

  var values: [TemplateValue] {
    // A part whose parent the report leaves out moves up, so that no heading level is skipped.
    var open: [Int] = []
    return audited.scored.report.sections.map { section in
      while let last = open.last, last >= section.part.value.level { open.removeLast() }
      open.append(section.part.value.level)
      return value(of: section, level: min(Self.firstLevel + open.count - 1, 5))
    }
  }

  private func value(of section: Section, level: Int) -> TemplateValue {
    let part = section.part.value
    let id = "part-\(part.rawValue)"
    let heading = TranslatedText(section.heading?.value ?? part.name, in: context)
    let element = Element("h\(level)", [Attribute("id", id)], heading.nodes)
    return .object([
      "id": .text(id),
      "heading": .markup([.element(element)]),
      "heading-text": .text(heading.text),
      "level": .text("level-\(part.level)"),
      "supplied": .flag(section.heading == nil),
      "notes": .list(section.notes.map(context.text)),
      "figure-notes": .markup(references(section.figures, in: part)),
      "blocks": .list(section.blocks.map { self.value(of: $0, in: part, level: level + 1) }),
      "original": .text(
        context.link(to: context.address, in: context.language.other) + "#" + id),
    ])
  }

  private func value(of block: Section.Block, in part: OutlinePart, level: Int) -> TemplateValue {
    let text = TranslatedText(block.text.value, in: context)
    let name =
      switch block.kind {
      case .heading: "h\(level)"
      case .paragraph: "p"
      }
    let references = references(block.figures, in: part)
    return .object([
      "block": .markup([.element(Element(name, [], text.nodes + references))]),
      "notes": .list(block.notes.map(context.text)),
    ])
  }

  private func references(_ stated: [StatedFigure], in part: OutlinePart) -> [Node] {
    let figures = Figures(context, report: audited)
    return stated.flatMap { figure in
      figures.references(to: .section(part, figure.fact))
    }
  }
}
