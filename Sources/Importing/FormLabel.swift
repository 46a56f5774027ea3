import Records

/// The words that forms print in front of a value or over a column.
struct FormLabel {
  /// Without blanks, brackets and what they hold: 全年预算数 of 全年预算数（A）.
  let base: String
  /// What the brackets hold: A, 万元, 20分.
  let brackets: [String]

  init(_ label: String) {
    var base = String.UnicodeScalarView()
    var brackets: [String] = []
    var inside = String.UnicodeScalarView()
    var depth = 0
    for scalar in label.unicodeScalars {
      switch scalar {
      case "(", "[", "（", "【": depth += 1
      case ")", "]", "）", "】":
        if depth == 1 {
          brackets.append(String(inside))
          inside = String.UnicodeScalarView()
        }
        depth = max(0, depth - 1)
      default:
        if depth == 0 { base.append(scalar) } else { inside.append(scalar) }
      }
    }
    while let last = base.last, last == ":" || last == "." || last == "、" { base.removeLast() }
    self.base = String(base)
    self.brackets = brackets
  }

  /// The unit of money in brackets.
  var moneyUnit: Money.Unit? {
    brackets.lazy.compactMap { Money.Unit(rawValue: Self.unit($0)) }.first
  }

  /// The points in brackets: 20 of 预算执行情况（20分）.
  var points: ExactDecimal? {
    brackets.lazy.compactMap { bracket in
      bracket.hasSuffix("分") || PrintedValue.number(bracket) != nil
        ? PrintedValue.points(bracket) : nil
    }.first
  }

  private static func unit(_ bracket: String) -> String {
    let words = bracket.hasPrefix("单位") ? String(bracket.dropFirst(2).drop { $0 == ":" }) : bracket
    return words == "万" ? "万元" : words
  }

  // MARK: Columns

  enum MoneyColumn: Hashable {
    case initial, budget, executed, full, rate, score
  }

  var moneyColumn: MoneyColumn? {
    switch base {
    case "年初预算数", "年初预算": .initial
    case "全年预算数", "预算数", "调整后预算数", "全年预算", "调整预算数", "年度预算数", "预算金额": .budget
    case "全年执行数", "执行数", "全年执行", "实际执行数", "年度执行数", "执行金额", "预算执行数": .executed
    case "分值", "权重", "执行率权重": .full
    case "执行率", "预算执行率": .rate
    case "得分", "执行率得分", "自评得分": .score
    default: nil
    }
  }

  enum IndicatorColumn: Hashable {
    case kind, classification, name, sign, target, initialTarget, unit, actual, full, score
    case deducted, coefficient, core, verified, reason, measure
  }

  var indicatorColumn: IndicatorColumn? {
    switch base {
    case "一级指标": .kind
    case "二级指标": .classification
    case "三级指标", "指标名称", "绩效指标名称": .name
    case "指标性质", "计算符号": .sign
    case "年度指标值", "指标值", "年度目标值", "目标值", "调整指标值", "计划值", "预期指标值", "预期值", "计划指标值":
      .target
    case "年初目标值", "年初指标值": .initialTarget
    case "度量单位", "计量单位", "单位": .unit
    case "实际完成值", "全年实际值", "全年完成值", "实际值", "完成值", "实际完成指标值", "全年实际完成值", "实际完成情况":
      .actual
    case "分值", "权重", "指标分值", "权重分值": .full
    case "得分", "自评得分", "实际得分": .score
    case "扣分", "扣减分数": .deducted
    case "得分系数": .coefficient
    case "是否核心指标", "核心指标": .core
    case "核查分数", "核查得分": .verified
    case "偏差原因分析及改进措施", "偏差原因分析", "偏差原因", "未完成原因分析", "原因分析", "偏差原因及改进措施", "扣分原因",
      "未完成原因和改进措施", "得分说明":
      .reason
    case "改进措施", "拟采取的改进措施": .measure
    default: nil
    }
  }

  // MARK: Rows

  enum MoneyRow: Hashable {
    case total, basic, project
    case source(FundSource.Kind)
  }

  var moneyRow: MoneyRow? {
    var words = base
    for lead in ["其中:", "其中", ":"] where words.hasPrefix(lead) {
      words = String(words.dropFirst(lead.count))
      break
    }
    switch words {
    case "年度资金总额", "年度财政资金总额", "资金总额", "部门整体支出总额", "部门支出总额", "年度预算总额", "合计", "总额",
      "全年资金总额", "支出总额":
      return .total
    case "基本支出", "基本支出总额": return .basic
    case "项目支出", "项目支出总额": return .project
    default: break
    }
    if words.contains("财政拨款") || words.contains("财政资金") { return .source(.fiscal) }
    if words.contains("上年结转") || words.contains("结转资金") { return .source(.carriedOver) }
    if words.contains("财政专户") { return .source(.specialAccount) }
    if words.contains("单位资金") { return .source(.unit) }
    return words.hasPrefix("其他") || words.hasPrefix("其它") ? .source(.other) : nil
  }

  // MARK: Kinds and classes

  var kind: IndicatorGroup.Kind? {
    let words: [(String, IndicatorGroup.Kind)] = [
      ("产出", .output), ("效益", .benefit), ("满意度", .satisfaction), ("成本", .cost),
      ("决策", .decision), ("过程", .process),
    ]
    return words.first { base.hasPrefix($0.0) && base.count <= $0.0.count + 4 }?.1
  }

  var classification: Indicator.Class? {
    let words: [(String, Indicator.Class)] = [
      ("满意度", .satisfaction), ("数量", .quantity), ("质量", .quality), ("时效", .timeliness),
      ("进度", .timeliness), ("成本", .cost), ("经济效益", .economic), ("社会效益", .social),
      ("生态效益", .ecological), ("可持续", .sustainability),
    ]
    return words.first { base.contains($0.0) && base.count <= 12 }?.1
  }
}

/// The goal that a form prints beside its indicators: 年度绩效目标1（40分）.
struct FormGoal {
  let name: String
  let full: ExactDecimal?

  /// - Parameter label: As `Piece.label` gives it.
  init?(_ label: String) {
    guard let lead = ["年度绩效目标", "绩效目标", "年度目标", "目标"].first(where: label.hasPrefix) else {
      return nil
    }
    let rest = label.dropFirst(lead.count)
    let number = rest.prefix { "0123456789一二三四五六七八九十".contains($0) }
    guard !number.isEmpty, number.count <= 3 else { return nil }
    let words = FormLabel(String(rest.dropFirst(number.count)))
    full = words.points
    let own = words.base.drop { ":、.".contains($0) }
    guard own.count <= 60 else { return nil }
    name = own.isEmpty ? lead + number : String(own)
  }
}
