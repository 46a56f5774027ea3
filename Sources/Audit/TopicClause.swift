import Narrative

/// A clause of the annual goals that says what is to be done to what: 规范停车管理秩序.
struct TopicClause: Hashable {
  /// As printed, without what introduces it.
  let words: String
  /// The letters that tell its topic from others: 停车秩序.
  let letters: Set<Character>

  private static let verbs = [
    "规范", "提高", "提升", "制止", "严查", "查处", "改善", "加强", "强化", "推进", "推动", "加快", "完善", "优化", "治理",
    "整治", "保障", "保证", "确保", "维护", "开展", "建设", "打造", "完成", "养护", "落实", "健全", "促进", "实施", "防治",
    "取缔", "打击", "清理", "做好", "抓好", "深化",
  ]
  private static let adverbs = [
    "进一步", "不断", "持续", "全面", "切实", "着力", "大力", "扎实", "深入", "积极", "努力", "有效", "要", "在", "以",
  ]
  private static let endings = ["上下功夫", "下功夫", "等工作", "工作", "等"]
  /// Words of every department's goals.
  private static let general = [
    "管理", "质量", "水平", "情况", "整体", "工作", "能力", "体系", "机制", "制度", "任务", "目标", "建设", "城区", "城市",
    "全市", "我市", "全县", "年度", "完成", "相关", "各项", "保障", "经费", "资金", "项目", "满意度", "数量", "率",
  ]
  private static let longest = 20

  /// The clauses of `text`, in its order.
  ///
  /// Cut at marks and before a verb that follows 和, 及, 与 or 并; kept when they begin with a verb,
  /// have at most 20 letters and at least two of their own.
  static func all(in text: String) -> [TopicClause] {
    text.split { "、，；。：！？,;:\n".contains($0) }
      .flatMap { parts(of: $0.filter { !$0.isWhitespace }) }.compactMap(TopicClause.init)
  }

  private static func parts(of clause: String) -> [Substring] {
    var parts: [Substring] = []
    var start = clause.startIndex
    for index in clause.indices where "和及与并".contains(clause[index]) {
      let next = clause.index(after: index)
      guard verbs.contains(where: { clause[next...].begins(with: $0) }) else { continue }
      parts.append(clause[start..<index])
      start = next
    }
    return parts + [clause[start...]]
  }

  private init?(_ clause: Substring) {
    var words = clause
    while let adverb = Self.adverbs.first(where: { words.begins(with: $0) }) {
      words.removeOpening(adverb)
    }
    if let ending = Self.endings.first(where: { words.ends(with: $0) }) {
      words.removeEnding(ending)
    }
    guard words.count <= Self.longest,
      let verb = Self.verbs.first(where: { words.begins(with: $0) })
    else { return nil }
    let letters = Self.letters(of: String(words.dropFirst(verb.count)))
    guard letters.count >= 2 else { return nil }
    self.words = String(words)
    self.letters = letters
  }

  /// The letters of `text` beside general words.
  static func letters(of text: String) -> Set<Character> {
    var letters: Set<Character> = []
    var rest = Substring(text)
    while let letter = rest.first {
      if let word = generalByLetter[letter]?.first(where: { rest.begins(with: $0) }) {
        rest.removeOpening(word)
      } else {
        if letter.isLetter { letters.insert(letter) }
        rest = rest.dropFirst()
      }
    }
    return letters
  }

  private static let generalByLetter = Dictionary(grouping: general) { $0.first ?? " " }

  /// Words for one thing; whoever measures how clean a square is measures its cleaning.
  private static let families = [
    ["卫生", "保洁", "清扫", "整洁", "清洁", "环卫"], ["违章", "违法", "违规"], ["绿化", "园林", "树木", "草坪"],
    ["培训", "学习", "教育"],
  ]

  /// What a name is told by: its letters, and which families of words it has one of.
  struct Marks {
    let letters: Set<Character>
    let families: Set<Int>

    init(of name: String) {
      letters = TopicClause.letters(of: name)
      families = TopicClause.families(in: name)
    }
  }

  private static func families(in text: String) -> Set<Int> {
    Set(families.indices.filter { families[$0].contains(where: text.holds) })
  }

  /// The clauses that no name of `names` shares two letters or a word for the same thing with.
  static func unmeasured(in text: String, by names: [Marks]) -> [TopicClause] {
    all(in: text).filter { clause in
      guard !names.contains(where: { clause.letters.intersection($0.letters).count >= 2 }) else {
        return false
      }
      let families = families(in: clause.words)
      return families.isEmpty || !names.contains { !$0.families.isDisjoint(with: families) }
    }
  }
}
