import Diagnostics
import Languages
import Records

extension IndicatorGroup.Kind {
  /// The level-1 kind as it stands inside a sentence.
  var name: Bilingual<String> {
    switch self {
    case .output: Bilingual(zh: "产出指标", en: "output indicators")
    case .benefit: Bilingual(zh: "效益指标", en: "benefit indicators")
    case .satisfaction: Bilingual(zh: "满意度指标", en: "satisfaction indicators")
    case .cost: Bilingual(zh: "成本指标", en: "cost indicators")
    case .decision: Bilingual(zh: "决策指标", en: "decision indicators")
    case .process: Bilingual(zh: "过程指标", en: "process indicators")
    }
  }
}

extension IndicatorGroup {
  /// “甲”产出指标, or "the output indicators of 'A'".
  func label(in goal: Goal) -> Bilingual<String> {
    let (name, goal) = (kind.value.name, goal.name.value)
    return Bilingual(zh: "“\(goal.zh)”\(name.zh)", en: "the \(name.en) of '\(goal.en)'")
  }
}

extension Indicator {
  /// The name in quotes.
  var label: Bilingual<String> {
    Bilingual(zh: "“\(name.value.zh)”", en: "'\(name.value.en)'")
  }

  /// Where points lost are printed, or else the score they are missing from.
  var lostPlace: SourcePlace { deducted?.place ?? score.place }
}
