import Diagnostics
import Languages
import Records
import Scoring

/// An indicator in per cent has a name that says so.
///
/// 率, 度, 比, 百分 and words of change tell; 年度 or 评比 don't.
struct RateNamedAsRate: AuditRule {
  static let name: RuleName = "rate-named-as-rate"
  static let severity = Severity.info
  static let title = Bilingual(
    zh: "以百分比计的指标应在名称中写明是什么比率", en: "The name of an indicator in per cent says so")
  static let meaning = Bilingual(
    zh: "指标以百分比计，名称中却没有“率”“度”“比”等字样，读者看不出是什么占什么的比例。",
    en: """
      The indicator is in per cent, but nothing in its name says that it is a rate, so that \
      readers can't tell what is a share of what.
      """)
  static let source = Bilingual(
    zh: "本站规则：指标名称应写明所计量的内容",
    en: "A rule of this site: the name of an indicator says what is measured")

  private static let signs = [
    "率", "度", "比", "百分", "份额", "幅", "速", "增", "减", "升", "降", "提高", "%", "指数", "系数",
  ]
  /// Words with such a letter that say nothing of a rate.
  private static let others = ["年度", "季度", "月度", "制度", "评比", "比赛", "率先", "百分之百"]

  func findings(in report: ScoredReport) -> [RecordFinding] {
    report.report.indicators.compactMap { indicator in
      guard let key = percentKey(of: indicator), !isNamed(indicator.name.value.zh.narrowed) else {
        return nil
      }
      return finding(
        Bilingual(
          zh: "\(indicator.label.zh)以百分比计，名称没有写明是什么比率",
          en: """
            \(indicator.label.en) is in per cent, but its name doesn't say what is a share of what
            """),
        field: .indicator(indicator.id.value, key), texts: [indicator.name.value.zh],
        place: indicator.name.place)
    }
  }

  private func percentKey(of indicator: Indicator) -> FieldPath.IndicatorKey? {
    if isPercent(indicator.actual, unit: indicator.actualUnit ?? indicator.unit) { return .actual }
    return isPercent(indicator.target, unit: indicator.unit) ? .target : nil
  }

  private func isPercent(_ measure: Placed<Indicator.Measure>?, unit: Text?) -> Bool {
    let words = ["%", "百分比"]
    switch measure?.value {
    case nil: return false
    case .number?, .range?: return words.contains(unit?.value.zh.narrowed ?? "")
    case .level(let text)?: return words.contains(PrintedValue(text.zh)?.unit ?? "")
    }
  }

  private func isNamed(_ name: String) -> Bool {
    guard holdsSign(name) else { return false }
    var name = name
    for word in Self.others where name.holds(word) {
      name = name.split(separator: word, omittingEmptySubsequences: false).joined(separator: "|")
    }
    return holdsSign(name)
  }

  private func holdsSign(_ name: String) -> Bool { Self.signs.contains { name.holds($0) } }
}
