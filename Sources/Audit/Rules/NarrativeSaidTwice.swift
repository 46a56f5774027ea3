import Diagnostics
import Languages
import Narrative
import Records
import Scoring

/// A quantity that the texts state twice, in the same words, has one value.
///
/// Compared are the texts on what was done with each other, those on what was planned, and so on;
/// never a plan with its result, nor texts of two goals. 余, 约 and the printed precision are
/// respected. The same words can still be about two things, so this isn't an error; figures the
/// record states are left to `one-fact-one-value`.
struct NarrativeSaidTwice: ProseRule {
  static let name: RuleName = "narrative-said-twice"
  static let severity = Severity.warning
  static let title = Bilingual(
    zh: "文字中前后两次述及的同一数量应一致",
    en: "A quantity that the texts state twice has one value")
  static let meaning = Bilingual(
    zh: "报告文字用同样的词语两次说到一个数量，数值却不一致。两处说的如是同一件事，至少有一处有误；如不是，应当分别写明。",
    en: """
      The texts of the report state a quantity twice in the same words, with two values. If both \
      are about one thing, at least one is wrong; if not, the texts should tell them apart.
      """)
  static let source = Bilingual(
    zh: "本站规则：同一事实在报告中只有一个数值", en: "A rule of this site: one fact has one value in a report")

  func findings(in report: ScoredReport, _ reading: ReportReading) -> [RecordFinding] {
    let unit = report.report.budget.unit.value
    let subjects: [ReportText.Subject] = [.plan, .result, .outlook, .yearBefore]
    return subjects.flatMap { subject in
      contradictions(in: reading.texts.filter { $0.subject == subject }, moneyIn: unit)
    }
  }

  private func contradictions(
    in texts: [ReportText], moneyIn unit: Money.Unit
  ) -> [RecordFinding] {
    QuantityReader().restatements(in: texts.map(\.quantities))
      .compactMap { restatement in
        let (first, later) = (texts[restatement.firstText], texts[restatement.laterText])
        guard !restatement.agrees, Self.areOfOneGoal(first, later),
          !(first.states(restatement.first, moneyIn: unit)
            && later.states(restatement.later, moneyIn: unit))
        else { return nil }
        return contradiction(restatement, first, later)
      }
  }

  private static func areOfOneGoal(_ first: ReportText, _ later: ReportText) -> Bool {
    first.goal == nil || later.goal == nil || first.goal == later.goal
  }

  private func contradiction(
    _ restatement: Restatement, _ first: ReportText, _ later: ReportText
  ) -> RecordFinding {
    let thing = restatement.later.name.quotable + restatement.later.object
    let here = restatement.later.words(in: later.words)
    let there = restatement.first.words(in: first.words)
    return finding(
      Bilingual(
        zh: "“\(thing)”在此处为“\(here)”，在前文中为“\(there)”",
        en: "'\(thing)' is '\(here)' here but '\(there)' where the report states it first"),
      field: later.field, texts: [here, there], place: later.text.place,
      notes: [
        Finding.Note(
          Bilingual(zh: "此处为“\(there)”", en: "Stated as '\(there)' here"),
          place: first.text.place)
      ])
  }
}
