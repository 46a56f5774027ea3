import Languages
import Records

// The words of a report's money, goals and indicators.

extension Money.Unit: ContentWord {
  var meaning: Bilingual<String> {
    switch self {
    case .yuan: Bilingual(zh: "元", en: "yuan")
    case .tenThousandYuan: Bilingual(zh: "万元", en: "10,000 yuan")
    case .hundredMillionYuan: Bilingual(zh: "亿元", en: "100 million yuan")
    }
  }
}

extension FundSource.Kind: ContentWord {
  var meaning: Bilingual<String> {
    switch self {
    case .fiscal: Bilingual(zh: "当年财政拨款", en: "this year's fiscal appropriation")
    case .carriedOver: Bilingual(zh: "上年结转资金", en: "carried over from last year")
    case .specialAccount: Bilingual(zh: "财政专户管理资金", en: "funds in special fiscal accounts")
    case .unit: Bilingual(zh: "单位资金", en: "the unit's own funds")
    case .other: Bilingual(zh: "其他资金", en: "other funds")
    }
  }
}

extension IndicatorGroup.Kind: ContentWord {
  var meaning: Bilingual<String> {
    switch self {
    case .output: Bilingual(zh: "产出指标", en: "Output indicators")
    case .benefit: Bilingual(zh: "效益指标", en: "Benefit indicators")
    case .satisfaction: Bilingual(zh: "满意度指标", en: "Satisfaction indicators")
    case .cost: Bilingual(zh: "成本指标", en: "Cost indicators")
    case .decision: Bilingual(zh: "决策指标", en: "Decision indicators")
    case .process: Bilingual(zh: "过程指标", en: "Process indicators")
    }
  }
}

extension Indicator.Class: ContentWord {
  var meaning: Bilingual<String> {
    switch self {
    case .quantity: Bilingual(zh: "数量指标", en: "quantity")
    case .quality: Bilingual(zh: "质量指标", en: "quality")
    case .timeliness: Bilingual(zh: "时效指标", en: "timeliness")
    case .cost: Bilingual(zh: "成本指标", en: "cost")
    case .economic: Bilingual(zh: "经济效益指标", en: "economic benefit")
    case .social: Bilingual(zh: "社会效益指标", en: "social benefit")
    case .ecological: Bilingual(zh: "生态效益指标", en: "ecological benefit")
    case .sustainability: Bilingual(zh: "可持续影响指标", en: "lasting effects")
    case .satisfaction: Bilingual(zh: "服务对象满意度指标", en: "satisfaction of those served")
    }
  }
}

extension ComparisonSign: ContentWord {
  var meaning: Bilingual<String> {
    switch self {
    case .atLeast: Bilingual(zh: "大于或等于", en: "at least")
    case .moreThan: Bilingual(zh: "大于", en: "more than")
    case .equal: Bilingual(zh: "等于", en: "equal to")
    case .lessThan: Bilingual(zh: "小于", en: "less than")
    case .atMost: Bilingual(zh: "小于或等于", en: "at most")
    }
  }
}

extension Indicator.Direction: ContentWord {
  var meaning: Bilingual<String> {
    switch self {
    case .higherIsBetter:
      Bilingual(zh: "正向，达到或超过目标值为完成", en: "reaching or passing the target meets it")
    case .lowerIsBetter:
      Bilingual(zh: "反向，不超过目标值为完成", en: "staying at or under the target meets it")
    }
  }
}

extension Approximation: ContentWord {
  var meaning: Bilingual<String> {
    switch self {
    case .moreThan: Bilingual(zh: "余、多、超过", en: "the number and something on top")
    case .about: Bilingual(zh: "约、左右", en: "the number, rounded")
    case .nearly: Bilingual(zh: "近、接近、不足", en: "not quite the number")
    }
  }
}

extension ObservationStatus: ContentWord {
  var meaning: Bilingual<String> {
    switch self {
    case .seriesBreak: Bilingual(zh: "序列中断", en: "a break in the series")
    case .definitionDiffers:
      Bilingual(zh: "定义与其他年度不同", en: "the definition differs from other years'")
    case .estimated: Bilingual(zh: "估计值", en: "estimated")
    case .forecast: Bilingual(zh: "预测值", en: "forecast")
    case .notCollected: Bilingual(zh: "未采集", en: "not collected")
    case .provisional: Bilingual(zh: "初步值", en: "provisional")
    case .lowReliability: Bilingual(zh: "可靠性较低", en: "of low reliability")
    }
  }
}
