import Diagnostics
import Languages
import Records

/// A rule that holds a text against its English: what the one states, the other does.
///
/// Its findings stand in the catalogue, where the translator mends them. They are faults of the
/// translation and not of a report, so they aren't acknowledged; a translator who means the
/// difference says why in a comment `differs: …`, and the finding is for information only.
protocol TranslationRule: PublishedRule {
  /// What is wrong, in one sentence; `nil` for nothing.
  func summary(of translation: Translation) -> Bilingual<String>?
}

extension TranslationRule {
  func finding(in translation: Translation) -> Finding? {
    guard let summary = summary(of: translation) else { return nil }
    let isMeant = translation.exception != nil
    let reason = translation.exception ?? ""
    return Finding(
      rule: Self.name, severity: isMeant ? .info : Self.severity,
      summary: isMeant
        ? Bilingual(zh: "\(summary.zh)；译者说明：\(reason)", en: "\(summary.en); meant so: \(reason)")
        : summary,
      place: translation.english.place,
      notes: [
        Finding.Note(
          Bilingual(zh: "原文在此", en: "the source stands here"), place: translation.source.place)
      ])
  }
}

/// Every rule about translations, asked of each.
struct TranslationRules: Sendable {
  static let all: [any TranslationRule] = [
    TranslationChineseLeft(), TranslationFigures(), TranslationUnits(),
  ]

  func findings(in translation: Translation) -> [Finding] {
    Self.all.compactMap { $0.finding(in: translation) }
      + [ChinesePunctuation().finding(in: translation)].compactMap(\.self)
  }
}
