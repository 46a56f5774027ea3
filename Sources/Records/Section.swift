package import Languages

/// One part of the official outline with every word printed in it.
package struct Section: Hashable, Sendable {
  package let part: Placed<OutlinePart>
  /// The heading as printed; `nil` when the report prints none.
  package let heading: Text?
  package let blocks: [Block]
  /// What the heading or the part as a whole states.
  package let figures: [StatedFigure]
  /// Editors' notes on the heading.
  package let notes: [Text]

  package init(
    part: Placed<OutlinePart>, heading: Text?, blocks: [Block], figures: [StatedFigure],
    notes: [Text]
  ) {
    self.part = part
    self.heading = heading
    self.blocks = blocks
    self.figures = figures
    self.notes = notes
  }

  /// A heading or a paragraph inside a part.
  package struct Block: Hashable, Sendable {
    package enum Kind: Sendable {
      case heading
      case paragraph
    }

    package let kind: Kind
    package let text: Text
    package let figures: [StatedFigure]
    /// Editors' notes, such as on a misprint.
    package let notes: [Text]

    package init(kind: Kind, text: Text, figures: [StatedFigure], notes: [Text]) {
      self.kind = kind
      self.text = text
      self.figures = figures
      self.notes = notes
    }
  }
}

/// A figure that the narrative states, bound to what it is a figure of.
package struct StatedFigure: Hashable, Sendable {
  /// What a figure in the narrative is about; raw values are the keys of a record.
  package enum Fact: String, Sendable, CaseIterable {
    case total
    case budget
    case executed
    case rate
    case basic
    case project
  }

  package let fact: Fact
  package let value: Placed<ExactDecimal>

  package init(fact: Fact, value: Placed<ExactDecimal>) {
    self.fact = fact
    self.value = value
  }
}

/// The parts of 部门整体绩效自评结果(摘要版), in the order of the form.
package enum OutlinePart: String, Sendable, CaseIterable {
  /// 一、自评结论
  case conclusion
  /// （一）自评得分
  case score
  /// （二）目标完成情况
  case attainment
  /// 1.执行率情况
  case executionRate = "execution-rate"
  /// 2.完成的绩效目标
  case achieved
  /// 3.未完成的绩效目标
  case unmet
  /// （三）存在的问题和原因
  case problems
  /// （四）下一步拟改进措施
  case nextSteps = "next-steps"
  /// 1.下一步拟改进措施
  case measures
  /// 2.拟与预算安排相结合情况
  case budgetLink = "budget-link"
  /// 二、佐证材料
  case evidence
  /// （一）基本情况
  case situation
  /// 1.支出情况
  case expenditure
  /// 2.年度绩效目标
  case annualGoals = "annual-goals"
  /// （二）自评工作开展情况
  case process
  /// （三）目标完成情况分析
  case analysis
  /// 1.预算执行情况分析
  case executionAnalysis = "execution-analysis"
  /// 2.绩效目标完成情况分析
  case goalAnalysis = "goal-analysis"
  /// （四）上年度自评结果应用情况
  case lastYear = "last-year"
  /// （五）其他佐证材料
  case otherEvidence = "other-evidence"

  /// 1 for 一、, 2 for （一）, 3 for 1.
  package var level: Int {
    switch self {
    case .conclusion, .evidence: 1
    case .score, .attainment, .problems, .nextSteps, .situation, .process, .analysis, .lastYear,
      .otherEvidence:
      2
    case .executionRate, .achieved, .unmet, .measures, .budgetLink, .expenditure, .annualGoals,
      .executionAnalysis, .goalAnalysis:
      3
    }
  }

  /// The form's own name for the part, without its number.
  package var name: Bilingual<String> {
    switch self {
    case .conclusion: Bilingual(zh: "自评结论", en: "Self-evaluation conclusions")
    case .score: Bilingual(zh: "自评得分", en: "Self-evaluation score")
    case .attainment: Bilingual(zh: "绩效目标完成情况", en: "Attainment of performance targets")
    case .executionRate: Bilingual(zh: "执行率情况", en: "Execution rate")
    case .achieved: Bilingual(zh: "完成的绩效目标", en: "Performance targets met")
    case .unmet: Bilingual(zh: "未完成的绩效目标", en: "Performance targets not met")
    case .problems: Bilingual(zh: "存在的问题和原因", en: "Problems and causes")
    case .nextSteps: Bilingual(zh: "下一步拟改进措施", en: "Planned improvements")
    case .measures: Bilingual(zh: "下一步拟改进措施", en: "Planned improvement measures")
    case .budgetLink: Bilingual(zh: "拟与预算安排相结合情况", en: "Link with budget planning")
    case .evidence: Bilingual(zh: "佐证材料", en: "Supporting materials")
    case .situation: Bilingual(zh: "基本情况", en: "Basic facts")
    case .expenditure: Bilingual(zh: "部门支出情况", en: "Departmental expenditure")
    case .annualGoals:
      Bilingual(zh: "年度部门整体绩效目标", en: "Annual whole-department performance targets")
    case .process: Bilingual(zh: "自评工作开展情况", en: "How the self-evaluation was carried out")
    case .analysis: Bilingual(zh: "绩效目标完成情况分析", en: "Analysis of attainment")
    case .executionAnalysis: Bilingual(zh: "预算执行情况分析", en: "Analysis of budget execution")
    case .goalAnalysis: Bilingual(zh: "绩效目标完成情况分析", en: "Analysis of goal attainment")
    case .lastYear: Bilingual(zh: "上年度自评结果应用情况", en: "Use of last year's results")
    case .otherEvidence: Bilingual(zh: "其他佐证材料", en: "Other supporting materials")
    }
  }
}
