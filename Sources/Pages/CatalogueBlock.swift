import Records
import Templates
import XMLTree

/// How the catalogue of government information lists a report: eight rows, the same on each page.
///
/// What the record lacks is 'not stated', so that a reader sees that it was looked for.
/// - Source: the core metadata of 政府信息公开目录系统实施指引(试行), and the head of the pages on
///   which such reports are disclosed.
struct CatalogueBlock {
  private let context: PageContext
  private let publication: Publication

  init(_ context: PageContext, _ publication: Publication) {
    self.context = context
    self.publication = publication
  }

  var values: [TemplateValue] {
    let rows: [(key: String, value: TemplateValue?)] = [
      ("fact-index-number", publication.indexNumber.map { .text($0.value) }),
      ("catalogue-topic", publication.topic.map(context.text)),
      ("catalogue-publisher", publication.issuingUnit.map(context.text)),
      ("catalogue-drawn-up", publication.drawnUp.map { day($0.value) }),
      ("fact-issued", publication.issued.map { day($0.value) }),
      ("fact-document-number", publication.documentNumber.map { .text($0.value) }),
      (
        "catalogue-validity",
        publication.validity.map { .text(context.words("validity-\($0.value.rawValue)")) }
      ),
      ("catalogue-title", context.text(publication.title)),
    ]
    let missing = TemplateValue.markup([Figures(context).missing()])
    return rows.map {
      .object([
        "label": .text(context.words($0.key)), "value": $0.value ?? missing,
        "is-long": .flag($0.key == "catalogue-title"),
      ])
    }
  }

  private func day(_ date: CalendarDate) -> TemplateValue {
    .markup([.element(Element("time", [Attribute("datetime", date.text)], [.text(date.text)]))])
  }
}
