import Diagnostics
import Languages
package import Records

extension DraftFields {
  /// Every field of the report's file, which read again is the same report.
  package init(_ report: Report) {
    self.init()
    put("year", report.year.value.text)
    put("evaluation", report.evaluation.value.rawValue)
    put("subject", report.subject.value.rawValue)
    put("project", report.project.map(DraftFields.init(_:)))
    put(report.publication)
    put("show-from", report.showFrom)
    put(
      "scheme",
      DraftFields {
        $0.put("id", report.scheme.id.value.text)
        $0.put("basis", report.scheme.basis.value.rawValue)
        $0.put("explanation", report.scheme.explanation)
      })
    put("total", report.statedTotal)
    if report.statedTotal == nil { put("no-total", "true") }
    put("grade", report.statedGrade)
    put("verification", report.verification.map(DraftFields.init(_:)))
    put("budget", DraftFields(report.budget))
    put("goals", report.goals.map(DraftFields.init(_:)))
    put("reason", report.reason)
    put("measure", report.measure)
    put(
      "measures",
      report.measures.map { measure in
        DraftFields {
          $0.put("id", measure.id.value.text)
          $0.put("text", measure.text)
        }
      })
    put(
      "follow-ups",
      report.followUps.map { followUp in
        DraftFields {
          $0.put("measure", followUp.measure.value.text)
          $0.put("status", followUp.status.value.rawValue)
          $0.put("result", followUp.result)
        }
      })
    put("sections", report.sections.map(DraftFields.init(_:)))
    put("evidence", report.evidence.map(DraftFields.init(_:)))
    put("review", DraftFields(report.review))
    put("withheld", report.withheld.map(DraftFields.init(_:)))
    put("notes", report.notes)
    put("acknowledgements", report.acknowledgements.map(DraftFields.init(_:)))
    put("corrections", report.corrections.map(DraftFields.init(_:)))
  }

  private init(_ fill: (inout DraftFields) -> Void) {
    self.init()
    fill(&self)
  }

  // MARK: Parts of a report

  private mutating func put(_ publication: Publication) {
    put("title", publication.title)
    put("attachment-label", publication.attachmentLabel)
    put("place", publication.place)
    put("issuing-unit", publication.issuingUnit)
    put("document-number", publication.documentNumber?.value)
    put("index-number", publication.indexNumber?.value)
    put("topic", publication.topic)
    put("validity", publication.validity?.value.rawValue)
    put("data-as-of", publication.dataAsOf)
    put("drawn-up", publication.drawnUp)
    put("written", publication.written)
    put("approved", publication.approved)
    put("issued", publication.issued)
    put("valid-until", publication.validUntil)
  }

  private init(_ project: Project) {
    self.init()
    put("name", project.name)
    put("code", project.code?.value)
    put("category", project.category?.value.rawValue)
    put("nature", project.nature?.value.rawValue)
    put("duration", project.duration?.value.rawValue)
    put("competent-department", project.competentDepartment)
    put("implementing-unit", project.implementingUnit)
  }

  private init(_ verification: Verification) {
    self.init()
    put("score", verification.score)
    put("reviewer", verification.reviewer)
    put("date", verification.date)
    put("opinion", verification.opinion)
  }

  private init(_ budget: BudgetExecution) {
    self.init()
    put("unit", budget.unit.value.rawValue)
    put("initial", budget.initial)
    put("budget", budget.budget)
    put("executed", budget.executed)
    put("rate", budget.rate)
    put("full", budget.full)
    put("score", budget.score)
    put("basic", budget.basic)
    put("project", budget.project)
    put(
      "sources",
      budget.sources.map { source in
        DraftFields {
          $0.put("kind", source.kind.value.rawValue)
          $0.put("initial", source.initial)
          $0.put("budget", source.budget)
          $0.put("executed", source.executed)
        }
      })
    put("reason", budget.reason)
  }

  private init(_ section: Section) {
    self.init()
    put("part", section.part.value.rawValue)
    put("heading", section.heading)
    put("blocks", section.blocks.map(DraftFields.init(_:)))
    put(section.figures)
    put("notes", section.notes)
  }

  private init(_ block: Section.Block) {
    self.init()
    put(block.kind == .heading ? "heading" : "text", block.text)
    put(block.figures)
    put("notes", block.notes)
  }

  private mutating func put(_ figures: [StatedFigure]) {
    guard !figures.isEmpty else { return }
    put(
      "figures",
      DraftFields { for figure in figures { $0.put(figure.fact.rawValue, figure.value) } })
  }

  private init(_ review: Review) {
    self.init()
    switch review {
    case .takenOver(let text): put("taken-over", text)
    case .reviewed(let review):
      put("secrecy", review.secrecy.value.rawValue)
      put("privacy", review.privacy.value.rawValue)
      put("trade-secret", review.tradeSecret.value.rawValue)
      put("basis", review.basis)
      put("reviewer", review.reviewer)
      put("date", review.date)
    }
  }

  private init(_ withheld: Withheld) {
    self.init()
    put("field", withheld.field.value.text)
    put("reason", withheld.reason.value.rawValue)
    put("explanation", withheld.explanation)
  }

  private init(_ correction: Correction) {
    self.init()
    put("kind", correction.kind.value.rawValue)
    put("date", correction.date)
    put("field", correction.field.value.text)
    put("old", correction.old)
    put("new", correction.new)
    put("reason", correction.reason)
    put("approved-by", correction.approvedBy)
  }

  private init(_ acknowledgement: Acknowledgement) {
    self.init()
    put("rule", acknowledgement.rule.value.text)
    put("field", acknowledgement.field.value.text)
    self["values"] = .list(acknowledgement.values.map { .text($0.value) })
    put("explanation", acknowledgement.explanation)
  }
}
