import Diagnostics
import Languages
import Records
import Scoring

/// A fact stated in several places of a report has one value.
///
/// The report's own total and budget figures are the measure; a fact they lack is held against the
/// first text that states it. Two rates, printed with whatever decimals, are one if they can be
/// roundings of one.
struct OneFactOneValue: AuditRule {
  static let name: RuleName = "one-fact-one-value"
  static let severity = Severity.error
  static let title = Bilingual(
    zh: "同一事实在报告各处的数值应一致",
    en: "A fact has the same value wherever the report states it")
  static let meaning = Bilingual(
    zh: "报告在不同位置对同一事实给出了不同数值，至多只有一个正确。本站两处均照原文刊出，并加以注明。",
    en: """
      The report gives one fact two values in different places; at most one can be right. Both are \
      published as they stand, with this note.
      """)
  static let source = Bilingual(
    zh: "本站规则，依据《政府信息公开条例》第六条：及时、准确公开政府信息",
    en: """
      A rule of this site, resting on article 6 of the Regulations on Open Government Information: \
      information is disclosed promptly and accurately
      """)

  func findings(in report: ScoredReport) -> [RecordFinding] {
    var known: [StatedFigure.Fact: Statement] = [:]
    let own = report.report.ownFigures
    for figure in own.figures { known[figure.fact] = Statement(value: figure.value, set: own) }
    var found: [RecordFinding] = []
    for set in report.report.narrativeFigures {
      for figure in set.figures {
        guard let first = known[figure.fact] else {
          known[figure.fact] = Statement(value: figure.value, set: set)
          continue
        }
        let here = Statement(value: figure.value, set: set)
        if !agree(figure.fact, here.value.value, first.value.value) {
          found.append(
            conflict(figure.fact, here, first, unit: report.report.budget.unit.value))
        }
      }
    }
    return found
  }

  private struct Statement {
    let value: Placed<ExactDecimal>
    let set: FigureSet

    func place(of fact: StatedFigure.Fact) -> Bilingual<String> {
      guard set.part == nil, fact == .total else { return set.name }
      return Bilingual(zh: "自评结果", en: "the report's result")
    }
  }

  /// Two rates agree when one rate can be rounded to both: 99.449 is printed as 99.45 and as 99.4.
  private func agree(
    _ fact: StatedFigure.Fact, _ here: ExactDecimal, _ there: ExactDecimal
  ) -> Bool {
    guard fact == .rate else { return here == there }
    return here.canRoundAlike(there)
  }

  private func conflict(
    _ fact: StatedFigure.Fact, _ here: Statement, _ there: Statement, unit: Money.Unit
  ) -> RecordFinding {
    let hereText = fact.text(of: here.value.value, in: unit)
    let thereText = fact.text(of: there.value.value, in: unit)
    let (herePlace, therePlace) = (here.place(of: fact), there.place(of: fact))
    return finding(
      Bilingual(
        zh: """
          \(fact.name.zh)在\(herePlace.zh)中为\(hereText.zh)，\
          在\(therePlace.zh)中为\(thereText.zh)
          """,
        en: """
          \(fact.name.en.capitalizedFirst) is \(hereText.en) in \(herePlace.en) \
          but \(thereText.en) in \(therePlace.en)\(fact.remark(on: unit))
          """),
      field: here.set.field(fact), values: [here.value.value, there.value.value],
      place: here.value.place,
      notes: [
        Finding.Note(
          Bilingual(zh: "此处为\(thereText.zh)", en: "Stated as \(thereText.en) here"),
          place: there.value.place)
      ])
  }
}
