/// Whether `a` and `b` are two statements of one thing.
///
/// Strict, because a report that names a thing twice seldom uses the same words for it, and a
/// template uses the same words for many things: see `Quantity.subject`. The dimension and the
/// year or month last named in the sentence must be the same too. Two figures in one sentence are a
/// list, not a repetition; `restatements(in:)` knows, this does not.
package func sameSubject(_ a: Quantity, _ b: Quantity) -> Bool {
  guard let subject = SubjectKey(a) else { return false }
  return subject == SubjectKey(b)
}

extension Quantity {
  /// The words that name what the quantity is of, where they name one thing in the whole report.
  ///
  /// The label without what introduces it (同时, 一是, 共) and the verb that joins it to its number
  /// (为, 达到), then the object. `nil` where the words are too few to name one thing (fewer than four
  /// scalars of an amount of money, six of a rate, eight of anything counted), for a bare number or
  /// points (every indicator has its 满分), and for words of every goal, project or comparison (目标值,
  /// 项目总投资, 预算数, 工程验收合格率, 较上年增长).
  package var subject: String? {
    guard dimension != .measured("分"), dimension != .measured("个百分点"),
      let fewest = fewestWords
    else { return nil }
    let words = name
    guard words.unicodeScalars.count(where: { $0.value > 0x2E80 }) >= fewest,
      !Self.commonRates.contains(where: { words.ends(with: $0) }), !Self.generic.contains(words),
      words.begins(with: "项目支出") || !Self.deictic.contains(where: { words.begins(with: $0) }),
      !Self.relative.occurs(in: Prose(words)), !isComparison
    else { return nil }
    return object.isEmpty ? words : words + " " + object
  }

  /// The label without what introduces it (同时, 一是, 共) and what joins it to its number (为, 达到).
  package var name: String {
    var words = Substring(label)
    while let lead = Self.leads.first(where: { words.begins(with: $0) }) {
      words.removeOpening(lead)
    }
    while !words.ends(with: "行为"), let joint = Self.joints.first(where: { words.ends(with: $0) }) {
      words.removeEnding(joint)
    }
    return String(words)
  }

  private var fewestWords: Int? {
    switch dimension {
    case .money: 4
    case .ratio: 6
    case .counted, .measured: 8
    case .plain: nil
    }
  }

  /// Whether the number compares or averages, and so is not the amount of a thing.
  var isComparison: Bool {
    Self.comparisons.occurs(in: Prose(label))
  }

  static let leads = [
    "一是", "二是", "三是", "四是", "五是", "同时", "此外", "另外", "据统计", "今年来", "今年以来", "全年",
    "累计", "其中", "截至目前", "先后", "已", "共",
  ]
  static let joints = ["为", "是", "达到", "达", "共计", "合计", "总计", "累计", "共", "计", "有", "了"]
  private static let deictic = [
    "项目", "该", "此", "本", "其", "各", "每", "目标", "产出", "效益", "满意度", "指标", "资金", "第",
  ]
  private static let commonRates = [
    "合格率", "及时率", "完成率", "到位率", "达标率", "支付率", "开工率", "完工率", "满意度", "满意率",
  ]
  private static let relative = WordTable(
    ["指标", "目标", "满分", "得分", "扣分", "应", "计划", "其他", "其它"].map { ($0, ()) }, keyedBy: .first)
  private static let comparisons = WordTable(
    [
      "较", "比", "低于", "高于", "少于", "多于", "占", "增长", "增加", "增幅", "减少", "下降", "降低", "提高", "上升", "提升",
      "平均", "人均", "户均", "每", "结余", "剩余",
    ].map { ($0, ()) }, keyedBy: .first)
  private static let generic: Set<String> = [
    "预算总额", "预算金额", "预算资金", "执行金额", "执行总额", "总预算数", "支出总额", "收入总额", "总支出额", "实际支出",
    "实际完成", "实际执行", "预算执行", "预算执行率", "资金总额", "资金到位", "年初预算", "年初预算数", "调整预算数",
    "全年预算数", "全年执行数", "财政拨款", "本年财政拨款", "当年财政拨款", "上年结转", "其他资金", "完成投资", "合同金额",
    "服务对象满意度", "群众满意度", "使用面积", "建筑面积", "完成面积", "投入资金", "总投资额",
  ]
}
