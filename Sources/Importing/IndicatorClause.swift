import Narrative
import Records

/// One indicator as a clause states it: 违规建筑发现率98%（目标值100%，满分10分，扣2分）得8分.
enum IndicatorClause {
  /// What a number of points is.
  enum Role {
    case full, deducted, score
    /// 得满分15分: both the full score and the score.
    case fullScore
  }

  /// `nil` when the clause states no points.
  static func indicator(_ clause: String) -> DraftIndicator? {
    let (head, attributes) = parts(of: clause)
    guard !attributes.isEmpty, !head.isEmpty else { return nil }
    var indicator = DraftIndicator(name: head)
    var hasPoints = false
    var isFullScore = false
    for attribute in attributes {
      if let (role, points) = points(attribute) {
        hasPoints = true
        switch role {
        case .full: indicator.full = points
        case .deducted: indicator.deducted = points
        case .score: indicator.score = points
        case .fullScore:
          isFullScore = true
          (indicator.full, indicator.score) = (points, points)
        }
      } else if let target = value(attribute, after: targetWords) {
        set(target, of: \.target, in: &indicator)
      } else if let actual = value(attribute, after: actualWords) {
        set(actual, of: \.actual, in: &indicator)
      }
    }
    guard hasPoints else { return nil }
    takeHead(head, isFullScore: isFullScore, &indicator)
    return indicator.name.isEmpty ? nil : indicator
  }

  /// Points with what they are; `nil` for anything else.
  static func points(_ text: String) -> (Role, ExactDecimal)? {
    let text = text.narrow
    guard text.hasSuffix("分") else { return nil }
    let words = text.dropLast().reversed().drop { $0.isASCII && ($0.isNumber || $0 == ".") }
      .reversed()
    let lead = String(words)
    guard let points = ExactDecimal(String(text.dropLast().dropFirst(lead.count))) else {
      return nil
    }
    let roles: [(String, Role)] = [
      ("得满分", .fullScore), ("满分", .full), ("分值", .full), ("权重", .full), ("扣", .deducted),
      ("扣分", .deducted), ("得", .score), ("得分", .score), ("完成", .score), ("实得", .score),
      ("实际得", .score), ("计", .score), ("自评", .score), ("自评得", .score), ("获得", .score),
    ]
    return roles.first { lead.hasSuffix($0.0) && lead.count <= $0.0.count + 12 }
      .map { ($0.1, points) }
  }

  private static let targetWords = ["年初目标值", "年度目标值", "年度指标值", "目标值", "指标值", "目标"]
  private static let actualWords = ["实际完成值", "实际完成", "完成值", "实际值"]

  private static func value(_ text: String, after words: [String]) -> String? {
    let text = text.narrow
    guard let word = words.first(where: text.hasPrefix) else { return nil }
    let value = text.dropFirst(word.count).drop { "为是:：".contains($0) }
    return value.isEmpty ? nil : String(value)
  }

  /// What stands in front of the points, and the points and targets one by one.
  private static func parts(of clause: String) -> (head: String, attributes: [String]) {
    var words = clause
    var attributes: [String] = []
    if let open = words.lastIndex(where: { $0 == "（" || $0 == "(" }),
      let close = words[open...].firstIndex(where: { $0 == "）" || $0 == ")" })
    {
      let inner = split(words[words.index(after: open)..<close], at: "，,、；;")
      if inner.contains(where: isAttribute) {
        attributes += inner
        let tail = String(words[words.index(after: close)...])
        words = String(words[..<open])
        attributes += split(tail[...], at: "，,")
      }
    }
    if attributes.isEmpty {
      var pieces = split(words[...], at: "，,")
      while let last = pieces.last, pieces.count > 1, isAttribute(last) {
        attributes.append(last)
        pieces.removeLast()
      }
      attributes.reverse()
      words = pieces.joined(separator: "，")
    }
    return (trimmed(words[...]), attributes)
  }

  private static func isAttribute(_ text: String) -> Bool {
    points(text) != nil || value(text, after: targetWords) != nil
      || value(text, after: actualWords) != nil
  }

  private static func split(_ text: Substring, at separators: String) -> [String] {
    text.split { separators.contains($0) }.map(trimmed).filter { !$0.isEmpty }
  }

  private static func trimmed(_ text: Substring) -> String {
    let rest = text.drop { $0.isWhitespace }
    return String(rest.reversed().drop { $0.isWhitespace || "，。；;".contains($0) }.reversed())
  }

  private static func set(
    _ text: String, of measure: WritableKeyPath<DraftIndicator, DraftMeasure?>,
    in indicator: inout DraftIndicator
  ) {
    guard let value = PrintedValue(text), !value.unit.isEmpty else {
      indicator[keyPath: measure] = .level(text)
      return
    }
    indicator[keyPath: measure] = .number(value.number)
    indicator.sign = indicator.sign ?? value.sign
    indicator.unit = indicator.unit ?? value.unit
  }

  /// The name and, behind it, what was reached: a number with its unit, or a level behind a colon.
  private static func takeHead(
    _ head: String, isFullScore: Bool, _ indicator: inout DraftIndicator
  ) {
    guard indicator.actual == nil else { return }
    if let colon = head.firstIndex(where: { $0 == "：" || $0 == ":" }) {
      indicator.name = trimmed(head[..<colon])
      let level = trimmed(head[head.index(after: colon)...])
      if let value = PrintedValue(level), isUnit(value.unit) {
        take(value, &indicator)
      } else if !level.isEmpty {
        indicator.actual = .level(level)
      }
      return
    }
    let scalars = Array(head.unicodeScalars)
    if let start = numberStart(scalars),
      let value = PrintedValue(string(scalars[start...])), isUnit(value.unit)
    {
      indicator.name = withoutLink(string(scalars[..<start]))
      take(value, &indicator)
    } else if isFullScore, head.hasPrefix("完成") {
      // 完成城区主次干道及背街小巷，得满分: that it was done is all the clause says.
      indicator.actual = .level("完成")
    }
  }

  private static func take(_ value: PrintedValue, _ indicator: inout DraftIndicator) {
    indicator.actual = .number(value.number)
    indicator.approximation = value.approximation
    if let unit = indicator.unit, unit != value.unit {
      indicator.actualUnit = value.unit
    } else {
      indicator.unit = value.unit
    }
  }

  /// Where the last number of the head begins, words that loosen it included.
  private static func numberStart(_ scalars: [Unicode.Scalar]) -> Int? {
    guard let last = scalars.lastIndex(where: { $0.isDigit || $0.isWideDigit }) else { return nil }
    var start = last
    while start > 0,
      scalars[start - 1].isDigit || scalars[start - 1].isWideDigit
        || ".．,".unicodeScalars.contains(scalars[start - 1])
    {
      start -= 1
    }
    if start > 0, scalars[start - 1] == "约" || scalars[start - 1] == "近" { start -= 1 }
    // 2018-2022 is a span of years, not a value.
    if start > 0, "-—–~～至".unicodeScalars.contains(scalars[start - 1]) { return nil }
    return start
  }

  private static func isUnit(_ unit: String) -> Bool { PrintedUnit(unit) != nil }

  /// 取缔破损广告牌达99%: the verb belongs to neither.
  private static func withoutLink(_ name: String) -> String {
    var name = trimmed(name[...])
    for word in ["达到", "达", "为", "是", "完成率为", "共计", "共"] where name.hasSuffix(word) {
      name = trimmed(name.dropLast(word.count))
      break
    }
    return name
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
