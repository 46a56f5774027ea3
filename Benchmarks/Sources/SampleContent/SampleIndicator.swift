/// An indicator with its score: points times actual over target, at most the points.
struct SampleIndicator {
  enum Measure {
    /// Whole numbers in a unit.
    case number(target: Int, actual: Int, sign: String, unit: Phrase)
    case level(Phrase)
  }

  let id: String
  let name: Phrase
  let kind: String
  let measure: Measure
  let full: Int
  /// Why points were lost.
  let reason: Phrase?

  var score: Decimal {
    guard case .number(let target, let actual, "≥", _) = measure, actual < target else {
      return Decimal(full)
    }
    return Decimal(full, times: actual, over: target)
  }

  var deducted: Decimal { Decimal(full) - score }
  var isMissed: Bool { deducted.hundredths > 0 }

  /// As the analysis of the goals prints it.
  var analysis: Phrase {
    let points = "得\(score.text)分"
    switch measure {
    case .level(let level):
      return Phrase(
        "\(name.zh)：\(level.zh)，满分\(full)分，\(points)",
        "\(name.en): \(level.en), full score \(full) points, \(score.text) points awarded")
    case .number(let target, let actual, _, let unit):
      let lost = (
        zh: isMissed ? "，扣\(deducted.text)分" : "",
        en: isMissed ? ", \(deducted.text) points deducted" : ""
      )
      return Phrase(
        "\(name.zh)\(actual)\(unit.zh)（目标值\(target)\(unit.zh)，满分\(full)分\(lost.zh)）\(points)",
        "\(name.en), \(actual)\(unit.english) (target value \(target)\(unit.english), "
          + "full score \(full) points\(lost.en)), \(score.text) points awarded")
    }
  }
}

extension Phrase {
  /// A unit as it follows a number in English.
  fileprivate var english: String { en == "%" ? en : " \(en)" }
}
