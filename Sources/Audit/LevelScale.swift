import Narrative

/// Words that grade one and the same thing, so that a target and an actual value can be compared.
enum LevelScale: CaseIterable {
  case satisfaction
  case completion
  /// Passed or not, and how well.
  case quality

  /// The scales `word` is on; none for a word that isn't plainly on one.
  static func all(of word: String) -> [LevelScale] {
    byWord[word] ?? []
  }

  private static let byWord: [String: [LevelScale]] = allCases.reduce(into: [:]) { table, scale in
    for word in scale.words { table[word, default: []].append(scale) }
  }

  /// Whether `word` says how far a target was reached, whichever scale that target is on.
  static func isAttainment(_ word: String) -> Bool {
    attainments.contains { word.begins(with: $0) }
  }

  private static let attainments = ["达成", "部分达成", "未达成", "达到", "未达到"].flatMap { opening in
    ["年度指标", "预期指标", "预期目标", "目标"].map { opening + $0 }
  }

  private var words: [String] {
    switch self {
    case .satisfaction:
      [
        "非常满意", "很满意", "十分满意", "满意", "较满意", "比较满意", "较为满意", "基本满意", "一般",
        "不太满意", "不满意", "很不满意", "非常不满意",
      ]
    case .completion:
      [
        "完成", "已完成", "全部完成", "全面完成", "按时完成", "按期完成", "如期完成", "及时完成", "提前完成",
        "超额完成", "基本完成", "部分完成", "未完成", "未全部完成",
      ]
    case .quality:
      [
        "合格", "基本合格", "不合格", "通过", "已通过", "未通过", "达标", "基本达标", "未达标", "优", "良",
        "中", "差", "优秀", "良好", "中等", "一般", "好", "较好", "较差",
      ]
    }
  }
}
