import Diagnostics
import Languages
import Narrative
import Records
import Scoring

/// An indicator stands under the class its name plainly belongs to.
///
/// Costs, satisfaction and timeliness only, by the words of their names. Saving others money is a
/// benefit (降低企业成本), and where a form prints no second-level class, satisfaction may stand
/// under benefit.
struct ClassFitsName: AuditRule {
  static let name: RuleName = "class-fits-name"
  static let severity = Severity.warning
  static let title = Bilingual(
    zh: "指标应归入与名称相符的类别", en: "An indicator stands under the class its name belongs to")
  static let meaning = Bilingual(
    zh: "指标名称明确属于成本、满意度或时效，却列在其他类别之下，各类别的得分因此失真。",
    en: """
      The name plainly speaks of cost, satisfaction or timeliness, but the indicator is filed \
      under another class, which distorts the scores of both.
      """)
  static let source = Bilingual(
    zh: "绩效自评表的一级指标和二级指标分类",
    en: "The first- and second-level classes of indicators on self-evaluation forms")

  func findings(in report: ScoredReport) -> [RecordFinding] {
    report.report.goals.flatMap { goal in
      goal.groups.flatMap { group in
        group.indicators.compactMap { breach(of: $0, in: group) }
      }
    }
  }

  private func breach(of indicator: Indicator, in group: IndicatorGroup) -> RecordFinding? {
    let (kind, filed) = (group.kind.value, indicator.classification?.value)
    guard let due = due(indicator.name.value.zh, kind: kind, filed: filed) else { return nil }
    let stated = filed?.name ?? kind.name
    return finding(
      Bilingual(
        zh: "\(indicator.label.zh)属于\(due.name.zh)，却列为\(stated.zh)",
        en: "\(indicator.label.en) belongs to \(due.name.en) but is filed under \(stated.en)"),
      field: .indicator(indicator.id.value, .classification),
      texts: [filed?.rawValue ?? kind.rawValue, due.rawValue],
      place: indicator.classification?.place ?? group.kind.place)
  }

  /// The class the name plainly belongs to, where it isn't the one it is filed under.
  private func due(
    _ name: String, kind: IndicatorGroup.Kind, filed: Indicator.Class?
  ) -> Indicator.Class? {
    if Self.isSatisfaction(name) {
      if let filed { return filed == .satisfaction ? nil : .satisfaction }
      return kind == .satisfaction || kind == .benefit ? nil : .satisfaction
    }
    if Self.isInTime(name) {
      let others: [Indicator.Class] = [.quantity, .quality, .cost, .ecological, .satisfaction]
      return filed.map(others.contains) == true ? .timeliness : nil
    }
    guard kind != .cost, let filed, Self.isCost(name) else { return nil }
    let isControl = name.holds("控制")
    switch filed {
    case .quantity, .quality, .timeliness, .ecological, .satisfaction: return .cost
    case .social, .sustainability: return isControl ? .cost : nil
    case .economic, .cost: return nil
    }
  }

  private static func isSatisfaction(_ name: String) -> Bool {
    ["满意度", "满意率", "满意程度"].contains { name.ends(with: $0) }
  }

  private static func isInTime(_ name: String) -> Bool {
    ["及时率", "按时率", "准时率", "及时完成率", "按时完成率", "按期完成率"].contains { name.ends(with: $0) }
  }

  private static func isCost(_ name: String) -> Bool {
    guard name.holds("成本") || name.ends(with: "费用") else { return false }
    return !["降低", "节约", "节省", "减少", "压缩", "下降", "减免", "降本"].contains { name.holds($0) }
  }
}

extension Indicator.Class {
  /// The level-2 class as it stands inside a sentence.
  fileprivate var name: Bilingual<String> {
    switch self {
    case .quantity: Bilingual(zh: "数量指标", en: "quantity")
    case .quality: Bilingual(zh: "质量指标", en: "quality")
    case .timeliness: Bilingual(zh: "时效指标", en: "timeliness")
    case .cost: Bilingual(zh: "成本指标", en: "cost")
    case .economic: Bilingual(zh: "经济效益指标", en: "economic benefit")
    case .social: Bilingual(zh: "社会效益指标", en: "social benefit")
    case .ecological: Bilingual(zh: "生态效益指标", en: "ecological benefit")
    case .sustainability: Bilingual(zh: "可持续影响指标", en: "sustainable influence")
    case .satisfaction: Bilingual(zh: "满意度指标", en: "satisfaction")
    }
  }
}
