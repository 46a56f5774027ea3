import Diagnostics
import Languages
import Records
import Scoring

/// A reason or a measure given for lost points or unspent money says something.
struct ReasonSaysNothing: AuditRule {
  static let name: RuleName = "reason-says-nothing"
  static let severity = Severity.warning
  static let title = Bilingual(
    zh: "原因和改进措施应言之有物", en: "A reason or a measure says something")
  static let meaning = Bilingual(
    zh: "被扣分或者预算没有全部执行，原因或改进措施却只写“无”“同上”等，等于没有说明。",
    en: """
      Points were lost or money wasn't spent, but the reason or the improvement measure is only \
      'none', 'as above' or a dash, which explains nothing.
      """)
  static let source = Bilingual(
    zh: "绩效自评表的“偏差原因分析及改进措施”栏",
    en: """
      The column for the causes of deviation and improvement measures (偏差原因分析及改进措施) of the \
      self-evaluation forms
      """)

  private static let emptyWords = [
    "无", "暂无", "没有", "无原因", "暂无原因", "无偏差", "无措施", "暂无措施", "同上", "同前", "略", "不适用", "/", "\\",
    "-", "--", "—", "——", "…", "……", "N/A",
  ]

  func findings(in report: ScoredReport) -> [RecordFinding] {
    let record = report.report
    var found: [RecordFinding] = []
    if record.budget.executed.value < record.budget.budget.value {
      found += breach(
        { Bilingual(zh: "预算没有全部执行", en: "Part of the budget wasn't spent") }, .reason,
        record.budget.reason, .executionReason, in: record)
    }
    let zero = ExactDecimal(0)
    var all = zero
    for indicator in record.indicators {
      let lost = (indicator.full.value - indicator.score.value).trimmed()
      guard lost > zero else { continue }
      all = all + lost
      let what = {
        Bilingual(
          zh: "\(indicator.label.zh)扣\(lost.text)分",
          en: "\(indicator.label.en) lost \(lost.englishPoints)")
      }
      let id = indicator.id.value
      found += breach(what, .reason, indicator.reason, .indicator(id, .reason), in: record)
      found += breach(what, .measure, indicator.measure, .indicator(id, .measure), in: record)
    }
    guard all > zero else { return found }
    let lost = all.trimmed()
    let what = {
      Bilingual(
        zh: "各项指标共扣\(lost.text)分", en: "The indicators lost \(lost.englishPoints) in all")
    }
    return found + breach(what, .reason, record.reason, .reason, in: record)
      + breach(what, .measure, record.measure, .measure, in: record)
  }

  private enum Kind {
    case reason
    case measure

    var name: Bilingual<String> {
      switch self {
      case .reason: Bilingual(zh: "原因", en: "reason")
      case .measure: Bilingual(zh: "改进措施", en: "improvement measure")
      }
    }
  }

  private func breach(
    _ what: () -> Bilingual<String>, _ kind: Kind, _ text: Text?, _ field: FieldPath,
    in report: Report
  ) -> [RecordFinding] {
    guard let text, !report.isWithheld(field) else { return [] }
    let word = text.value.zh.narrowed
    guard Self.emptyWords.contains(word.hasSuffix("。") ? String(word.dropLast()) : word) else {
      return []
    }
    let what = what()
    return [
      finding(
        Bilingual(
          zh: "\(what.zh)，\(kind.name.zh)只写“\(text.value.zh)”，请具体说明",
          en: "\(what.en), but the \(kind.name.en) given is only '\(text.value.en)'; be specific"),
        field: field, texts: [text.value.zh], place: text.place)
    ]
  }
}
