import Records

/// The parts of the official outline, known by their words however they are numbered.
struct OutlineHeading {
  let part: OutlinePart
  /// How many scalars of the paragraph are the heading; what follows is text.
  let length: Int

  /// - Parameters:
  ///   - paragraph: Trimmed.
  ///   - latest: The part before it; a heading leads on in the outline, never back.
  init?(_ paragraph: Piece, after latest: OutlinePart?) {
    let scalars = Array(paragraph.scalars)
    let numbering = Numbering.length(of: scalars[...])
    guard let end = Self.sentenceEnd(scalars, from: numbering) else { return nil }
    let words = String(String.UnicodeScalarView(scalars[numbering..<end])).narrow
    // A heading that runs into its text needs a number to be known by.
    if end < scalars.count, numbering == 0 { return nil }
    guard (2...40).contains(words.unicodeScalars.count) else { return nil }
    let order = OutlinePart.allCases
    let position = latest.flatMap { order.firstIndex(of: $0) } ?? -1
    for (index, part) in order.enumerated() where index > position {
      guard Self.names(part, words, isNumbered: numbering > 0) else { continue }
      self.part = part
      length = end
      return
    }
    return nil
  }

  /// Behind the first full stop, or at the end of a paragraph that is no longer than a heading;
  /// `nil` where a sentence goes on.
  private static func sentenceEnd(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
    for index in start..<min(scalars.count, start + 42) {
      switch scalars[index] {
      case "。": return index + 1
      // 自评总分：93分 is a heading as a whole.
      case "：", ":": if scalars.count - index > 10 { return index + 1 }
      case "，", "；", ";", "！", "？": return nil
      default: break
      }
    }
    return scalars.count - start <= 42 ? scalars.count : nil
  }

  /// Whether the words name the part and hardly anything else.
  private static func names(_ part: OutlinePart, _ words: String, isNumbered: Bool) -> Bool {
    guard let (names, others) = table[part], !others.contains(where: words.contains),
      let name = names.first(where: words.contains)
    else { return false }
    var rest = words.replacing(name, with: "")
    for filler in fillers { rest = rest.replacing(filler, with: "") }
    rest.unicodeScalars.removeAll { $0.isDigit || !$0.isWord || $0 == "." }
    return rest.unicodeScalars.count <= (isNumbered ? 6 : 3)
  }

  /// What stands around the names and says nothing by itself, the longest first.
  private static let fillers = [
    "简要概述", "部门整体", "绩效自评", "绩效目标", "项目支出", "单位", "部门", "整体", "绩效", "年度",
    "项目", "支出", "概述", "情况", "主要", "工作", "自评", "评价", "目标", "财政", "资金", "预算", "市级",
    "分析", "及", "和", "与", "的", "拟", "分", "其", "本", "我", "第", "部分",
  ]

  /// The names of each part, and words that a heading of it doesn't have.
  private static let table: [OutlinePart: (names: [String], others: [String])] = [
    .conclusion: (["自评结论", "评价结论", "自评结果"], ["应用", "上年", "上一年"]),
    .score: (["自评得分", "自评总分", "自评分数", "评价得分", "综合得分", "自评总得分"], []),
    .attainment: (["目标完成情况", "目标实现情况"], ["分析", "未完成", "上年", "上一年"]),
    .executionRate: (["执行率情况", "执行率", "预算执行情况"], ["分析"]),
    .achieved: (
      ["完成的绩效目标", "已完成的目标", "完成的目标", "已完成绩效目标", "完成的年度绩效目标"], ["未", "分析"]
    ),
    .unmet: (
      [
        "未完成的绩效目标", "未完成的目标", "未完成绩效目标", "未完成目标", "没有完成的绩效目标",
        "未完成的年度绩效目标",
      ], []
    ),
    .problems: (["存在的问题", "存在问题", "存在的主要问题", "主要问题", "问题及原因", "问题和原因"], []),
    .nextSteps: (["下一步拟改进措施", "下一步改进措施", "改进措施", "整改措施", "下一步措施"], ["问题", "预算安排"]),
    .measures: (
      ["下一步拟改进措施", "下一步改进措施", "改进措施", "整改措施", "下一步措施"], ["问题", "预算安排"]
    ),
    .budgetLink: (["预算安排相结合", "与预算安排", "结合预算安排", "预算安排结合"], []),
    .evidence: (["佐证材料", "佐证资料"], ["其他", "其它"]),
    .situation: (["基本情况"], []),
    .expenditure: (["部门支出情况", "支出情况", "收支情况"], ["执行"]),
    .annualGoals: (
      ["年度部门整体绩效目标", "部门整体绩效目标", "年度绩效目标", "整体绩效目标", "年度目标"], ["完成", "分析", "结果"]
    ),
    .process: (["自评工作开展情况", "评价工作开展情况", "工作开展情况", "自评工作组织情况", "组织开展情况"], []),
    .analysis: (["目标完成情况分析", "完成情况分析"], ["预算执行", "指标"]),
    .executionAnalysis: (["预算执行情况分析", "执行情况分析", "预算执行分析", "执行率情况分析"], []),
    .goalAnalysis: (["目标完成情况分析", "完成情况分析"], ["预算执行", "指标"]),
    .lastYear: (
      ["自评结果应用情况", "结果应用情况", "评价结果应用", "自评结果应用", "结果运用情况"], ["本年"]
    ),
    .otherEvidence: (["其他佐证材料", "其它佐证材料", "其他佐证资料", "其他材料"], []),
  ]
}

/// The number in front of a heading, in any of the ways it is written.
enum Numbering {
  /// How many scalars it takes, blanks behind it included; 0 where there is none.
  static func length(of scalars: ArraySlice<Unicode.Scalar>) -> Int {
    var at = scalars.startIndex
    guard let first = scalars.first else { return 0 }
    if (0x2460...0x2473).contains(first.value) {
      at += 1
    } else if first == "第" {
      at += 1
      while at < scalars.endIndex, numerals.contains(scalars[at]) || scalars[at].isDigit { at += 1 }
      guard scalars[at...].starts(with: "部分".unicodeScalars) else { return 0 }
      at += 2
    } else {
      let isBracketed = first == "（" || first == "("
      if isBracketed { at += 1 }
      let start = at
      while at < scalars.endIndex, at - start < 3,
        numerals.contains(scalars[at]) || scalars[at].isDigit || scalars[at].isWideDigit
      {
        at += 1
      }
      guard at > start, at < scalars.endIndex else { return 0 }
      if isBracketed {
        guard scalars[at] == "）" || scalars[at] == ")" else { return 0 }
      } else {
        guard "、.．)）".unicodeScalars.contains(scalars[at]) else { return 0 }
        // 2.8万平方米 is no second paragraph.
        if at + 1 < scalars.endIndex, scalars[at + 1].isDigit { return 0 }
      }
      at += 1
    }
    while at < scalars.endIndex, scalars[at].isBlank || scalars[at] == "、" { at += 1 }
    return at - scalars.startIndex
  }

  private static let numerals = Set("一二三四五六七八九十".unicodeScalars)
}
