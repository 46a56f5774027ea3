import Records

/// A word beside a number that loosens it: 约, 余, 不少于, 以上.
struct Hedge: Hashable, Sendable {
  let approximation: Approximation?
  let limit: Limit?

  init(_ approximation: Approximation? = nil, _ limit: Limit? = nil) {
    self.approximation = approximation
    self.limit = limit
  }

  private static let over = Hedge(.moreThan, .atLeast)
  private static let under = Hedge(.nearly, .atMost)
  private static let atLeast = Hedge(nil, .atLeast)
  private static let atMost = Hedge(nil, .atMost)

  private static let before = WordTable(
    [
      "约": Hedge(.about), "大约": Hedge(.about), "约为": Hedge(.about), "大约为": Hedge(.about),
      "近": Hedge(.nearly), "将近": Hedge(.nearly), "接近": Hedge(.nearly),
      "超": over, "超过": over, "逾": over, "突破": over, "多于": over, "大于": over, "高于": over,
      ">": over, "＞": over,
      "不少于": atLeast, "不低于": atLeast, "不小于": atLeast, "至少": atLeast, "最少": atLeast,
      "大于等于": atLeast, "大于或等于": atLeast, "≥": atLeast, "≧": atLeast, ">=": atLeast,
      "不足": under, "不到": under,
      "少于": atMost, "低于": atMost, "小于": atMost, "<": atMost, "＜": atMost,
      "不超过": atMost, "未超过": atMost, "不高于": atMost, "不大于": atMost, "不多于": atMost,
      "最多": atMost, "至多": atMost, "小于等于": atMost, "小于或等于": atMost,
      "≤": atMost, "≦": atMost, "<=": atMost,
    ], keyedBy: .last)

  /// Words that only end like a hedge: 节约20万元 is exactly 20, 附近3处 exactly 3.
  private static let lookalikes = WordTable(
    [
      "节约": (), "预约": (), "违约": (), "签约": (), "合约": (), "公约": (), "条约": (), "履约": (),
      "契约": (), "简约": (), "制约": (), "集约": (), "续约": (), "邀约": (),
      "附近": (), "最近": (), "临近": (), "靠近": (), "邻近": (), "就近": (), "远近": (), "新近": (),
      "赶超": (), "反超": (),
    ], keyedBy: .last)

  private static let afterUnit = WordTable(
    [
      "左右": Hedge(.about), "以上": over, "及以上": over, "之上": over, "（含）以上": over, "(含)以上": over,
      "以下": atMost, "及以下": atMost, "以内": atMost, "之内": atMost,
    ], keyedBy: .first)

  /// The hedge that ends where a number begins, and where it begins itself.
  static func hedge(endingAt end: Int, in prose: Prose) -> (hedge: Hedge, start: Int)? {
    let last = prose.beforeBlanks(from: end, limit: 2) + 1
    guard lookalikes.word(endingAt: last, in: prose) == nil,
      let (hedge, start) = before.word(endingAt: last, in: prose)
    else { return nil }
    return (hedge, start)
  }

  /// The hedge after a unit: 20万元左右, 98%以上.
  static func hedge(after end: Int, in prose: Prose) -> (hedge: Hedge, end: Int)? {
    let start = prose.pastBlanks(from: end, limit: 1)
    guard let (hedge, end) = afterUnit.word(at: start, in: prose) else { return nil }
    // 3米左右两侧 speaks of two sides.
    if hedge.approximation == .about, prose[end] == "两" { return nil }
    return (hedge, end)
  }

  /// The hedge between a number and its unit (余, 多, 来; 几 after 十), and where it ends.
  static func hedge(within start: Int, in prose: Prose) -> (hedge: Hedge, end: Int)? {
    let next = prose[start + 1]
    switch prose[start] {
    case "余":
      return next == "额" || next == "款" || next == "下" ? nil : (Hedge(.moreThan), start + 1)
    case "多": return (Hedge(.moreThan), start + 1)
    case "几": return prose[start - 1] == "十" ? (Hedge(.moreThan), start + 1) : nil
    case "来": return (Hedge(.about), start + 1)
    default: return nil
    }
  }
}
