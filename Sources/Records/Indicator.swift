package import Languages

/// A level-3 indicator (三级指标): what was aimed at, what was reached, what it scored.
package struct Indicator: Hashable, Sendable {
  /// What was aimed at or reached.
  package enum Measure: Hashable, Sendable {
    /// A number in the indicator's unit.
    case number(ExactDecimal)
    /// From the first number to the second, both included.
    case range(ExactDecimal, ExactDecimal)
    /// A level in words, such as 基本满意.
    case level(Bilingual<String>)
  }

  /// Which side of the target is good.
  package enum Direction: String, Sendable, CaseIterable {
    /// 正向: reaching or passing the target meets it.
    case higherIsBetter = "higher"
    /// 反向: staying at or under the target meets it.
    case lowerIsBetter = "lower"
  }

  /// The level-2 class (二级指标).
  package enum Class: String, Sendable, CaseIterable {
    /// 数量指标.
    case quantity
    /// 质量指标.
    case quality
    /// 时效指标, in places 进度指标.
    case timeliness
    /// 成本指标.
    case cost
    /// 经济效益.
    case economic
    /// 社会效益.
    case social
    /// 生态效益.
    case ecological
    /// 可持续影响.
    case sustainability
    /// 服务对象满意度.
    case satisfaction
  }

  package let id: Placed<Identifier>
  package let name: Text
  /// The id the indicator had in the year before, where it was another.
  package let sameAs: Placed<Identifier>?
  package let classification: Placed<Class>?
  /// `nil` when the report states no target.
  package let target: Placed<Measure>?
  /// The target at the start of the year, where it was adjusted later (年初指标值).
  package let initialTarget: Placed<Measure>?
  /// `nil` when the report states no actual value.
  package let actual: Placed<Measure>?
  /// 余, 约: how the actual number is qualified; `nil` for an exact one.
  package let approximation: Placed<Approximation>?
  /// `nil` for an ordinary observation.
  package let status: Placed<ObservationStatus>?
  /// The unit of both; `nil` for a level in words.
  package let unit: Text?
  /// The unit the actual value is printed with, where it is another.
  package let actualUnit: Text?
  /// The sign as printed; `nil` when the report prints none.
  package let sign: Placed<ComparisonSign>?
  package let direction: Direction
  package let full: Placed<ExactDecimal>
  /// 得分系数, from 0 to 1.
  package let coefficient: Placed<ExactDecimal>?
  /// 核心指标.
  package let isCore: Bool
  /// Points lost as printed; `nil` when the report prints none.
  package let deducted: Placed<ExactDecimal>?
  package let score: Placed<ExactDecimal>
  /// The score after another body's check.
  package let verifiedScore: Placed<ExactDecimal>?
  /// Why points were lost; `nil` when the report gives no reason for this indicator.
  package let reason: Text?
  /// What is to be improved; `nil` when the report says nothing for this indicator.
  package let measure: Text?
  package let evidence: [Evidence]
  /// Editors' notes.
  package let notes: [Text]

  package init(
    id: Placed<Identifier>, name: Text, sameAs: Placed<Identifier>? = nil,
    classification: Placed<Class>? = nil, target: Placed<Measure>?,
    initialTarget: Placed<Measure>? = nil, actual: Placed<Measure>?,
    approximation: Placed<Approximation>? = nil, status: Placed<ObservationStatus>? = nil,
    unit: Text?, actualUnit: Text? = nil, sign: Placed<ComparisonSign>? = nil,
    direction: Direction, full: Placed<ExactDecimal>, coefficient: Placed<ExactDecimal>? = nil,
    isCore: Bool = false, deducted: Placed<ExactDecimal>?, score: Placed<ExactDecimal>,
    verifiedScore: Placed<ExactDecimal>? = nil, reason: Text?, measure: Text? = nil,
    evidence: [Evidence] = [], notes: [Text]
  ) {
    self.id = id
    self.name = name
    self.sameAs = sameAs
    self.classification = classification
    self.target = target
    self.initialTarget = initialTarget
    self.actual = actual
    self.approximation = approximation
    self.status = status
    self.unit = unit
    self.actualUnit = actualUnit
    self.sign = sign
    self.direction = direction
    self.full = full
    self.coefficient = coefficient
    self.isCore = isCore
    self.deducted = deducted
    self.score = score
    self.verifiedScore = verifiedScore
    self.reason = reason
    self.measure = measure
    self.evidence = evidence
    self.notes = notes
  }

  /// Target and actual when both are single numbers in one unit; only then can they be compared or
  /// drawn.
  package var comparison: (target: ExactDecimal, actual: ExactDecimal)? {
    guard isInOneUnit, case .number(let target)? = target?.value,
      case .number(let actual)? = actual?.value
    else { return nil }
    return (target, actual)
  }

  /// Numbers printed with two units, such as 万元 and 元, mustn't be held against each other.
  private var isInOneUnit: Bool { actualUnit == nil || actualUnit?.value == unit?.value }

  /// How the comparison is made: by the printed sign, else by the direction.
  package var effectiveSign: ComparisonSign {
    sign?.value ?? (direction == .higherIsBetter ? .atLeast : .atMost)
  }

  /// Whether the target was met; `nil` when there is nothing to compare.
  package var isMet: Bool? {
    if isInOneUnit, case .range(let low, let high)? = target?.value,
      case .number(let actual)? = actual?.value
    {
      return (low...high).contains(actual)
    }
    guard let comparison else { return nil }
    return effectiveSign.isMet(by: comparison.actual, target: comparison.target)
  }
}
