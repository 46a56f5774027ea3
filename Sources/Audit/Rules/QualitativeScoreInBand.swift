import Diagnostics
import Languages
import Records
import Scoring

/// A level in words scores inside the band the scheme gives that level.
///
/// A level belongs to a band that is named as it is or begins with it (部分达成 is short for
/// 部分达成年度指标并具有一定效果); words of no band are held against none. Full marks for a level that
/// was only “basically” reached (基本满意) are at the upper edge of the best band and need a reason,
/// unless the target asked for no more. Editors' notes aren't reasons.
struct QualitativeScoreInBand: AuditRule {
  static let name: RuleName = "qualitative-score-in-band"
  static let severity = Severity.warning
  static let title = Bilingual(
    zh: "定性指标的得分应在其完成档次的分值范围之内",
    en: "A level in words scores inside its band")
  static let meaning = Bilingual(
    zh: """
      定性指标的得分超出计分办法为其完成档次规定的分值范围；或者完成情况为“基本满意”一类，却得了满分，\
      即最高一档的上限，报告没有说明理由。
      """,
    en: """
      The score lies outside the band the scoring scheme gives the level that was reached; or a \
      level such as “basically satisfied” has full marks, the upper edge of the best band, and the \
      report doesn't say why.
      """)
  static let source = Bilingual(
    zh: """
      绩效自评表的说明：定性指标分达成年度指标、部分达成年度指标并具有一定效果、未达成年度指标且效果较差\
      三档计分；分界取自计分办法
      """,
    en: """
      A note on self-evaluation forms: indicators in words score by three levels of attainment, \
      met, partly met with some effect, not met with poor effect; the limits are the scheme's
      """)

  /// What 基本 may stand in front of, so that 基本农田 isn't taken for a level.
  private static let attained = [
    "满意", "完成", "达成", "达到", "达标", "实现", "合格", "符合", "落实", "到位", "解决", "建成",
    "消除", "形成", "正常", "稳定", "及时", "良好",
  ]

  func findings(in report: ScoredReport) -> [RecordFinding] {
    let record = report.report
    return record.indicators.compactMap { indicator in
      guard case .level(let level)? = indicator.actual?.value,
        let share = Ratio(of: indicator.score.value, to: indicator.full.value),
        !record.isWithheld(.indicator(indicator.id.value, .actual))
      else { return nil }
      if let band = AttainmentBand(named: level.zh, in: report.scheme.bands) {
        return band.contains(share) ? nil : outside(band, level, indicator)
      }
      guard let best = report.scheme.bands.first, Self.isBasic(level.zh),
        indicator.score.value == indicator.full.value, indicator.reason == nil,
        !Self.isAsked(level, of: indicator)
      else { return nil }
      return unexplained(level, indicator, best: best)
    }
  }

  private static func isBasic(_ level: String) -> Bool {
    let words = level.hasPrefix("已") ? level.dropFirst() : level[...]
    return words.hasPrefix("基本") && attained.contains { words.dropFirst(2).hasPrefix($0) }
  }

  private static func isAsked(_ level: Bilingual<String>, of indicator: Indicator) -> Bool {
    guard case .level(let target)? = indicator.target?.value else { return false }
    return target.zh == level.zh
  }

  private func outside(
    _ band: AttainmentBand, _ level: Bilingual<String>, _ indicator: Indicator
  ) -> RecordFinding {
    let (score, full) = (indicator.score.value.text, indicator.full.value.text)
    return finding(
      Bilingual(
        zh: """
          \(indicator.label.zh)为“\(level.zh)”，得\(score)分（满分\(full)分），超出计分办法为该档次规定的\
          \(band.range.zh)
          """,
        en: """
          \(indicator.label.en) is '\(level.en)' and scored \(score) of \(full), but the scheme \
          gives that level \(band.range.en) of the full score
          """),
      field: .indicator(indicator.id.value, .score), texts: [score, full, level.zh],
      place: indicator.score.place, notes: [band.note])
  }

  private func unexplained(
    _ level: Bilingual<String>, _ indicator: Indicator, best: Scheme.Band
  ) -> RecordFinding {
    let full = indicator.full.value.text
    return finding(
      Bilingual(
        zh: "\(indicator.label.zh)为“\(level.zh)”，却得满分\(full)分，未说明理由",
        en: """
          \(indicator.label.en) is '\(level.en)' yet has its full score of \(full) without a stated \
          reason
          """),
      field: .indicator(indicator.id.value, .score),
      texts: [indicator.score.value.text, full, level.zh], place: indicator.score.place,
      notes: [AttainmentBand(best, better: nil).note])
  }
}
