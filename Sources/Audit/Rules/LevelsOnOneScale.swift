import Diagnostics
import Languages
import Records
import Scoring

/// A target and an actual value in words are on one scale, or both are numbers.
///
/// Words of `LevelScale` only; any other words may answer one another.
struct LevelsOnOneScale: AuditRule {
  static let name: RuleName = "levels-on-one-scale"
  static let severity = Severity.warning
  static let title = Bilingual(
    zh: "目标值与实际值应使用同一评价尺度", en: "Target and actual value are on one scale")
  static let meaning = Bilingual(
    zh: "目标值与实际值一个是数值、一个是文字，或者文字属于不同的评价尺度（如“满意”与“完成”），无从比较。",
    en: """
      One of target and actual value is a number and the other a word, or the words belong to \
      different scales, such as 'satisfied' and 'completed', so that they can't be compared.
      """)
  static let source = Bilingual(
    zh: "绩效自评表的“年度指标值”栏与“实际完成值”栏",
    en: """
      The columns for the annual target value (年度指标值) and the actual value (实际完成值) of the \
      self-evaluation forms
      """)

  /// A value as far as scales are concerned; words on no scale are none.
  private enum Side {
    case number(Bilingual<String>)
    case word([LevelScale], Bilingual<String>)
    case attainment(Bilingual<String>)
  }

  func findings(in report: ScoredReport) -> [RecordFinding] {
    report.report.indicators.compactMap { indicator in
      let id = indicator.id.value
      guard let target = indicator.target, let actual = indicator.actual,
        let one = side(target.value, unit: indicator.unit),
        let other = side(actual.value, unit: indicator.actualUnit ?? indicator.unit),
        let (summary, texts) = breach(of: indicator.label, one, other),
        !report.report.isWithheld(.indicator(id, .target)),
        !report.report.isWithheld(.indicator(id, .actual))
      else { return nil }
      return finding(
        summary, field: .indicator(id, .actual), texts: texts, place: actual.place)
    }
  }

  private func side(_ measure: Indicator.Measure, unit: Text?) -> Side? {
    switch measure {
    case .number(let value):
      return .number(Bilingual(zh: value.text + (unit?.value.zh ?? ""), en: value.text))
    case .range: return nil
    case .level(let text):
      if PrintedValue(text.zh) != nil { return .number(text) }
      let word = text.zh.narrowed.trimmingStop
      if LevelScale.isAttainment(word) { return .attainment(text) }
      let scales = LevelScale.all(of: word)
      return scales.isEmpty ? nil : .word(scales, text)
    }
  }

  private func breach(
    of label: Bilingual<String>, _ target: Side, _ actual: Side
  ) -> (Bilingual<String>, [String])? {
    switch (target, actual) {
    case (.number(let number), .word(_, let word)), (.number(let number), .attainment(let word)):
      let summary = Bilingual(
        zh: "\(label.zh)的目标值是数值“\(number.zh)”，实际值是文字“\(word.zh)”，无从比较",
        en: "The target of \(label.en) is the number '\(number.en)', the actual value '\(word.en)'")
      return (summary, [number.zh, word.zh])
    case (.word(_, let word), .number(let number)):
      let summary = Bilingual(
        zh: "\(label.zh)的目标值是文字“\(word.zh)”，实际值是数值“\(number.zh)”，无从比较",
        en: "The target of \(label.en) is '\(word.en)', the actual value the number '\(number.en)'")
      return (summary, [word.zh, number.zh])
    case (.word(let scales, let one), .word(let others, let other)):
      guard !scales.contains(where: others.contains) else { return nil }
      let summary = Bilingual(
        zh: "\(label.zh)的目标值“\(one.zh)”与实际值“\(other.zh)”不属于同一评价尺度，无从比较",
        en: """
          The target of \(label.en) is '\(one.en)', the actual value '\(other.en)', which is on \
          another scale
          """)
      return (summary, [one.zh, other.zh])
    case (.number, .number), (.attainment, _), (.word, .attainment): return nil
    }
  }
}

extension String {
  /// Without a full stop at the end.
  fileprivate var trimmingStop: String { hasSuffix("。") ? String(dropLast()) : self }
}
