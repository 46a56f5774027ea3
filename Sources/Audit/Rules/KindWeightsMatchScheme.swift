import Diagnostics
import Languages
import Records
import Scoring

/// Each level-1 kind has the points the scheme gives it, all goals together.
///
/// One finding for each report. A kind that the scheme doesn't know has nothing to give; a report
/// without a single group is left to `weights-match-scheme`.
struct KindWeightsMatchScheme: AuditRule {
  static let name: RuleName = "kind-weights-match-scheme"
  static let severity = Severity.warning
  static let title = Bilingual(
    zh: "各类一级指标的分值应符合计分办法",
    en: "Each kind of indicator has the points of the scoring scheme")
  static let meaning = Bilingual(
    zh: "各目标同类一级指标的满分相加，与计分办法为该类指标规定的分值不同；指标分值可能有误，或者用错了计分办法。",
    en: """
      The full scores of a kind of indicator, added up over all goals, aren't the points the \
      scoring scheme gives that kind. The points may be wrong, or the scheme is the wrong one.
      """)
  static let source = Bilingual(
    zh: "绩效自评表的说明：一级指标分值统一设置；分值取自报告所用的计分办法（其来源见计分办法自身的记录）",
    en: """
      A note on self-evaluation forms: the points of level-1 indicators are set uniformly; they are \
      those of the report's scoring scheme, whose own source is recorded with it
      """)

  private struct Difference {
    let kind: IndicatorGroup.Kind
    let sum: ExactDecimal
    /// `nil` for a kind the scheme doesn't know.
    let weight: Placed<ExactDecimal>?
    /// Where the first group of the kind states its points.
    let place: SourcePlace?

    var text: Bilingual<String> {
      let name = kind.name
      guard let weight = weight?.value.text else {
        return Bilingual(
          zh: "\(name.zh)\(sum.text)分（未设）", en: "\(name.en) \(sum.text) (not in the scheme)")
      }
      return Bilingual(
        zh: "\(name.zh)\(sum.text)分（规定\(weight)分）",
        en: "\(name.en) \(sum.text) (\(weight) in the scheme)")
    }
  }

  func findings(in report: ScoredReport) -> [RecordFinding] {
    let goals = report.report.goals
    let groups = goals.flatMap(\.groups)
    guard !report.scheme.kindWeights.isEmpty, !groups.isEmpty else { return [] }
    let different = IndicatorGroup.Kind.allCases
      .compactMap { difference(of: $0, in: groups, by: report.scheme) }
    guard let place = different.lazy.compactMap(\.place).first ?? goals.first?.id.place,
      !different.isEmpty
    else { return [] }
    let scheme = report.scheme.name.value
    return [
      finding(
        Bilingual(
          zh: """
            各类指标的分值与计分办法“\(scheme.zh)”不一致：\
            \(different.map(\.text.zh).joined(separator: "、"))
            """,
          en: """
            Points by kind of indicator aren't those of the scheme '\(scheme.en)': \
            \(different.map(\.text.en).joined(separator: ", "))
            """),
        field: .goals, values: different.flatMap { [$0.sum, $0.weight?.value ?? ExactDecimal(0)] },
        place: place, notes: different.compactMap(note(on:)))
    ]
  }

  private func difference(
    of kind: IndicatorGroup.Kind, in groups: [IndicatorGroup], by scheme: Scheme
  ) -> Difference? {
    let own = groups.filter { $0.kind.value == kind }
    let sum = own.map(\.fullOrSum).sum().trimmed()
    let weight = scheme.kindWeights.first { $0.kind == kind }?.points
    guard sum != weight?.value ?? ExactDecimal(0) else { return nil }
    return Difference(
      kind: kind, sum: sum, weight: weight,
      place: own.first.map { $0.full?.place ?? $0.kind.place })
  }

  private func note(on difference: Difference) -> Finding.Note? {
    let name = difference.kind.name
    return difference.weight.map { weight in
      Finding.Note(
        Bilingual(
          zh: "计分办法在此处规定\(name.zh)为\(weight.value.text)分",
          en: "The scheme gives \(name.en) \(weight.value.englishPoints) here"),
        place: weight.place)
    }
  }
}
