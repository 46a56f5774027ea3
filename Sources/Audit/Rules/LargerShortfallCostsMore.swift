import Diagnostics
import Languages
import Records
import Scoring

/// Who fell further short of a target doesn't lose a smaller share of the points.
///
/// Only indicators with a numeric target and actual that lost points are compared: the shortfall as
/// a share of the target, the points lost as a share of the full score.
///
/// - Complexity: quadratic in the indicators of a report.
struct LargerShortfallCostsMore: AuditRule {
  static let name: RuleName = "larger-shortfall-costs-more"
  static let severity = Severity.warning
  static let title = Bilingual(
    zh: "与目标值差距较小的指标，扣分比例不应高于差距较大的指标",
    en: "A smaller shortfall doesn't cost a larger share of the points")
  static let meaning = Bilingual(
    zh: "该指标与目标值的差距小于所列的其他指标，扣分占满分的比例却更高。评价单位可以自定扣分办法，但仅从所列数字看不出这样的办法。",
    en: """
      This indicator came closer to its target than the ones listed, yet lost a larger share of its \
      full score. A unit may deduct points by a rule of its own, but the figures don't show one.
      """)
  static let source = Bilingual(
    zh: "本站规则：同一报告中的扣分应前后一致",
    en: "A rule of this site: points are deducted consistently within a report")

  func findings(in report: ScoredReport) -> [RecordFinding] {
    let losses = report.report.goals.flatMap(\.indicators).compactMap(Loss.init(of:))
    return losses.compactMap { loss in
      let overtaken = losses.filter { loss.shortfall < $0.shortfall && loss.share > $0.share }
      return overtaken.isEmpty ? nil : finding(loss, overtaking: overtaken)
    }
  }

  private struct Loss {
    let indicator: Indicator
    let shortfall: Ratio
    let share: Ratio
    let shortfallPercent: ExactDecimal
    let sharePercent: ExactDecimal

    /// `nil` unless the indicator lost points and target and actual can be compared.
    init?(of indicator: Indicator) {
      let full = indicator.full.value
      let lost = full - indicator.score.value
      guard lost > ExactDecimal(0), let miss = indicator.miss,
        let target = indicator.comparison?.target.magnitude,
        let shortfall = Ratio(of: miss, to: target), let share = Ratio(of: lost, to: full),
        let shortfallPercent = miss.shiftedLeft(by: -2).divided(by: target, places: 2),
        let sharePercent = lost.shiftedLeft(by: -2).divided(by: full, places: 2)
      else { return nil }
      self.indicator = indicator
      self.shortfall = shortfall
      self.share = share
      self.shortfallPercent = shortfallPercent.trimmed()
      self.sharePercent = sharePercent.trimmed()
    }

    /// How near the indicator came to its target, as it follows the name.
    var distance: Bilingual<String> {
      if indicator.isMet == true { return Bilingual(zh: "已达到目标值", en: "met its target") }
      if shortfallPercent.isZero {
        return Bilingual(zh: "与目标值相差不足0.01%", en: "missed its target by less than 0.01%")
      }
      let percent = shortfallPercent.text
      return Bilingual(zh: "与目标值相差\(percent)%", en: "missed its target by \(percent)%")
    }
  }

  private func finding(_ loss: Loss, overtaking overtaken: [Loss]) -> RecordFinding {
    let (label, distance) = (loss.indicator.label, loss.distance)
    let share = loss.sharePercent.text
    let others =
      overtaken.count == 1
      ? "1 indicator that missed its target by more"
      : "\(overtaken.count) indicators that missed their targets by more"
    return finding(
      Bilingual(
        zh: """
          \(label.zh)\(distance.zh)，扣去满分的\(share)%，扣分比例高于差距更大的\(overtaken.count)项指标
          """,
        en: """
          \(label.en) \(distance.en) and lost \(share)% of its full score, a larger share than \
          \(others)
          """),
      field: .indicator(loss.indicator.id.value, .deducted),
      values: [loss.shortfallPercent, loss.sharePercent], place: loss.indicator.lostPlace,
      notes: overtaken.map(note(on:)))
  }

  private func note(on loss: Loss) -> Finding.Note {
    let (label, distance) = (loss.indicator.label, loss.distance)
    let share = loss.sharePercent.text
    return Finding.Note(
      Bilingual(
        zh: "\(label.zh)\(distance.zh)，扣去满分的\(share)%",
        en: "\(label.en) \(distance.en) and lost \(share)% of its full score"),
      place: loss.indicator.lostPlace)
  }
}
