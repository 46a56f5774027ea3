import Diagnostics

/// 绝密, 机密 or 秘密 in a text, with what stands before and after it.
struct LevelOfSecrecy {
  private let text: NormalizedText
  private let range: Range<Int>

  /// `nil` unless the character at `index`, 密, ends the name of a level; a space may part its two.
  init?(in text: NormalizedText, endingAt index: Int) {
    guard text.reads("密", at: index) else { return nil }
    var first = index
    if first > 0, text.bytes[first - 1] == UInt8(ascii: " ") {
      first = text.startOfRun(before: first) { $0 == UInt8(ascii: " ") }
      // A level is printed with one or two spaces in it; more part two words.
      guard index - first <= 2 else { return nil }
    }
    guard Self.firsts.contains(where: { text.reads($0, before: first) }) else { return nil }
    self.text = text
    range = first - 3..<index + 3
  }

  /// The mark and how sure it is one; `nil` where a sentence only speaks of secrets.
  func stamp() -> (Range<Int>, Severity)? {
    if let starred = starred { return (starred, .error) }
    let marked = withTerm
    if isAnsweringForm || (text.heading.isSecrecyLevel && text.beginsLine(range)) {
      return (marked, .error)
    }
    if let enclosure = text.standsAlone(marked) ?? text.standsAlone(withUrgency) {
      // Round brackets in a sentence explain something; the others stamp it.
      return (marked, enclosure == .roundBrackets ? .warning : .error)
    }
    return isUnclear ? (marked, .warning) : nil
  }

  /// With a star, as in `机密★10年` and `★机密`.
  private var starred: Range<Int>? {
    let next = text.endOfRun(from: range.upperBound) { $0 == UInt8(ascii: " ") }
    if let star = Self.stars.first(where: { text.reads($0, at: next) }) {
      return range.lowerBound..<termEnd(from: next + star.bytes.count)
    }
    let last = text.startOfRun(before: range.lowerBound) { $0 == UInt8(ascii: " ") }
    return Self.stars.contains { text.reads($0, before: last) }
      ? last - 3..<range.upperBound : nil
  }

  /// With 级, 件 or 文件, and a term of years: `机密级 10年`, `绝密件`.
  private var withTerm: Range<Int> {
    var end = range.upperBound
    for word in Self.levels where text.reads(word, at: end) { end += 3 }
    for word in Self.paperWords where text.reads(word, at: end) {
      end += word.bytes.count
      break
    }
    return range.lowerBound..<termEnd(from: end)
  }

  /// With a word of urgency, as in `机密 特急`.
  private var withUrgency: Range<Int> {
    let end = withTerm.upperBound
    let next = text.endOfRun(from: end) { $0 == UInt8(ascii: " ") }
    guard next > end, let word = Self.urgencies.first(where: { text.reads($0, at: next) }) else {
      return withTerm
    }
    return range.lowerBound..<next + word.bytes.count
  }

  private func termEnd(from end: Int) -> Int {
    let start = text.endOfRun(from: end) { $0 == UInt8(ascii: " ") }
    if text.reads("长期", at: start) { return start + 6 }
    let unit = text.endOfRun(from: start, while: \.isDigit)
    guard unit > start, unit - start <= 3 else { return end }
    let next = text.endOfRun(from: unit) { $0 == UInt8(ascii: " ") }
    guard let word = Self.termUnits.first(where: { text.reads($0, at: next) }) else { return end }
    return next + word.bytes.count
  }

  /// Answering a form, as in `密级：机密`, `密级和保密期限：秘密 10年` and `密级 | 秘密`.
  private var isAnsweringForm: Bool {
    let end = text.startOfRun(before: range.lowerBound) { ": |\t\"[(".utf8.contains($0) }
    guard end < range.lowerBound else { return false }
    return Self.questions.contains { text.reads($0, before: end) }
  }

  /// `本报告为机密`, `绝密级文件`: perhaps a mark, perhaps talk of one.
  private var isUnclear: Bool {
    let clause = clauseStart..<range.lowerBound
    if Self.ordinary.contains(where: { text.reads($0, before: range.lowerBound) })
      || text.mentions(Self.negations, in: clause)
    {
      return false
    }
    var end = range.upperBound
    if text.reads("级", at: end) { end += 3 }
    if Self.lists.contains(where: { text.reads($0, at: end) }) { return false }
    if Self.papers.contains(where: { text.reads($0, at: end) }) { return true }
    let isClauseEnd =
      end == text.bytes.count || ",.;!\n)".utf8.contains(text.bytes[end])
      || text.reads("。", at: end)
    return isClauseEnd && Self.verbs.contains { text.reads($0, before: range.lowerBound) }
  }

  private var clauseStart: Int {
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < 30, !",;\n".utf8.contains(text.bytes[start - 1]),
      !Self.clauseStops.contains(where: { text.reads($0, before: start) })
    {
      start -= 1
    }
    return start
  }

  private static let urgencies: [ByteWord] = ["特急", "加急", "平急", "急件", "特提"]
  private static let termUnits: [ByteWord] = ["年", "个月", "月", "天", "日"]
  private static let ordinary: [ByteWord] = [
    "国家", "商业", "工作", "技术", "企业", "军事", "保守", "泄露", "泄漏", "窃取", "涉", "、", "和", "或",
  ]
  private static let negations: [ByteWord] = ["不", "无", "没", "未", "非", "禁"]
  private static let lists: [ByteWord] = ["、", "和", "或", "与", "及", "以上", "以下"]
  private static let papers: [ByteWord] = ["文件", "材料", "资料", "电报", "公文", "档案", "件"]
  private static let verbs: [ByteWord] = ["为", "是", "属", "属于", "密级"]
  private static let clauseStops: [ByteWord] = ["。", "；", "、"]
  private static let levels: [ByteWord] = ["级", "級"]
  private static let paperWords: [ByteWord] = ["文件", "件"]
  private static let questions: [ByteWord] = ["密级", "密級", "保密期限"]
  private static let firsts: [ByteWord] = ["秘", "机", "機", "绝", "絕"]
  private static let stars: [ByteWord] = ["★", "☆"]
}
