import Diagnostics
import Languages
import Records
import Scoring

/// The part on targets not met names every indicator that missed its target.
///
/// An indicator is named by its name or by four letters of it in a row, in Chinese. What the part
/// names beyond those is left alone: a shared word doesn't tell two indicators apart.
struct UnmetNamesTheMissed: AuditRule {
  static let name: RuleName = "unmet-names-the-missed"
  static let severity = Severity.warning
  static let title = Bilingual(
    zh: "“未完成的绩效目标”应逐项列出未达目标的指标",
    en: "The part on targets not met names every indicator that missed its target")
  static let meaning = Bilingual(
    zh: "有的指标实际值未达到目标值，但“未完成的绩效目标”部分没有提到，读者看不出未完成的是哪几项。",
    en: """
      Some indicators missed their targets, but the part on targets not met doesn't mention them, \
      so readers can't tell which ones it is about.
      """)
  static let source = Bilingual(
    zh: "部门整体绩效自评结果（摘要版）提纲中的“未完成的绩效目标”",
    en: """
      The part on targets not met (未完成的绩效目标) in the outline of the summary of \
      whole-department self-evaluations
      """)

  func findings(in report: ScoredReport) -> [RecordFinding] {
    let record = report.report
    guard let section = record.sections.first(where: { $0.part.value == .unmet }),
      !record.isWithheld(.section(.unmet))
    else { return [] }
    let texts = section.blocks.map(\.text.value.zh)
    let runs = Shingles(of: 4, in: texts)
    let missed = record.indicators.filter { $0.isMet == false }
    let unnamed = missed.filter { !isNamed($0.name.value.zh, in: texts, runs) }
    guard !unnamed.isEmpty else { return [] }
    let place = (section.blocks.first?.text ?? section.heading)?.place ?? section.part.place
    return [
      finding(
        summary(unnamed: unnamed.count, of: missed.count), field: .section(.unmet),
        texts: unnamed.map(\.name.value.zh), place: place, notes: unnamed.map(note(on:)))
    ]
  }

  private func isNamed(_ name: String, in texts: [String], _ runs: Shingles) -> Bool {
    if runs.shareOne(with: name) { return true }
    return name.unicodeScalars.count < 4 && texts.contains { $0.holds(name) }
  }

  private func summary(unnamed: Int, of missed: Int) -> Bilingual<String> {
    let targets = missed == 1 ? "1 indicator" : "\(missed) indicators"
    return Bilingual(
      zh: "有\(missed)项指标未达目标值，“未完成的绩效目标”部分有\(unnamed)项没有提到",
      en: """
        \(unnamed) of \(targets) below target \(unnamed == 1 ? "isn't" : "aren't") named in \
        'Performance targets not met'
        """)
  }

  private func note(on indicator: Indicator) -> Finding.Note {
    Finding.Note(
      Bilingual(
        zh: "\(indicator.label.zh)未达目标值", en: "\(indicator.label.en) missed its target"),
      place: indicator.actual?.place ?? indicator.name.place)
  }
}
