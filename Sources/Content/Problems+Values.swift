import Diagnostics
import Languages
import Records

extension Problems {
  func wrongType(_ node: YAMLNode, due: Bilingual<String>) {
    let kind =
      switch node.content {
      case .text: Bilingual(zh: "文本", en: "text")
      case .list: Bilingual(zh: "列表", en: "a list")
      case .mapping: Bilingual(zh: "字段组", en: "a mapping")
      }
    error(
      ContentRule.wrongType, en: "\(due.en) is due here, not \(kind.en)",
      zh: "此处应为\(due.zh)，而不是\(kind.zh)", at: node.place)
  }

  func unknownField(_ entry: YAMLNode.Entry, among names: [String]) {
    let hint = Bilingual<String>.didYouMean(
      entry.key.utf8.count <= 100 ? NearMiss.suggestion(for: entry.key, among: names) : nil)
    error(
      ContentRule.unknownField, en: "unknown field '\(entry.key.shortened)'" + hint.en,
      zh: "未知字段“\(entry.key.shortened)”" + hint.zh, at: entry.place)
  }

  /// The text of `node`; `nil`, reported, when it is a list or a mapping, or blank.
  func scalar(_ node: YAMLNode) -> Placed<String>? {
    guard case .text(let text) = node.content else {
      wrongType(node, due: Bilingual(zh: "文本", en: "text"))
      return nil
    }
    guard !text.isBlank else {
      error(ContentRule.emptyValue, en: "the value is empty", zh: "值为空", at: node.place)
      return nil
    }
    return Placed(text, at: node.place)
  }

  func number(_ node: YAMLNode, _ range: Shape.Range) -> Placed<ExactDecimal>? {
    guard let text = scalar(node) else { return nil }
    let quoted = text.value.shortened
    guard let number = ExactDecimal(text.value) else {
      let hint = Bilingual<String>.didYouMean(Suggestion.number(for: text.value))
      error(
        ContentRule.number, en: "'\(quoted)' isn't a number" + hint.en,
        zh: "“\(quoted)”不是数字" + hint.zh, at: text.place)
      return nil
    }
    if range != .any, number.isNegative {
      error(
        ContentRule.numberRange, en: "'\(quoted)' is negative", zh: "“\(quoted)”为负数",
        at: text.place)
      return nil
    }
    if range == .positive, number.isZero {
      error(
        ContentRule.numberRange, en: "'\(quoted)' isn't greater than zero",
        zh: "“\(quoted)”应大于零", at: text.place)
      return nil
    }
    return Placed(number, at: text.place)
  }

  /// Reports `id` if it was seen before in the same report or list.
  func unique(
    _ id: String, at place: SourcePlace, in seen: inout [String: SourcePlace], _ rule: RuleName
  ) {
    if let first = seen[id] {
      error(
        rule, en: "'\(id)' stands here again", zh: "“\(id)”重复出现", at: place,
        notes: [Finding.Note(Bilingual(zh: "首次出现于此", en: "it stands here first"), place: first)])
    } else {
      seen[id] = place
    }
  }
}
