import Diagnostics
import Languages

/// No paper marked as secret or as internal is published.
///
/// The form makes the difference: `机密★10年`, `密级：秘密` or a line that says nothing but `绝密` is a
/// mark; `保守国家秘密` in a sentence only speaks of secrets.
struct SecrecyMark: DisclosureRule {
  static let name: RuleName = "secrecy-mark"
  static let severity = Severity.error
  static let title = Bilingual(
    zh: "公布内容中不得有密级或内部资料标志", en: "No mark of secrecy or internal use is published")
  static let meaning = Bilingual(
    zh: """
      文中有涉密或内部文件才有的标志，如“机密★10年”“密级：秘密”“内部资料 注意保存”“此件不予公开”。标志不明确的给予警告；\
      只是提到国家秘密、商业秘密的，不作提示。
      """,
    en: """
      The content carries a mark that only secret or internal papers have, such as 机密★10年, \
      密级：秘密, 内部资料 注意保存 or 此件不予公开. An unclear one is a warning; a sentence that merely \
      speaks of secrets is not reported.
      """)
  static let source = Bilingual(
    zh: """
      《政府信息公开条例》第十四条（国家秘密）、第十六条（内部事务信息）、第十七条（公开审查）；\
      GB/T 9704-2012《党政机关公文格式》（密级和保密期限）
      """,
    en: """
      Regulations on Open Government Information, articles 14 (state secrets), 16 (internal \
      affairs) and 17 (review before disclosure); GB/T 9704-2012, layout of official documents \
      (level and term of secrecy)
      """)

  func matches(in text: NormalizedText) -> [DisclosureMatch] {
    guard !text.scan.marks.isEmpty, !text.isQuotation else { return [] }
    var found: [DisclosureMatch] = []
    var end = 0
    for mark in text.scan.marks where mark >= end {
      let level = LevelOfSecrecy(in: text, endingAt: mark)
      let stamp = level?.stamp() ?? internalStamp(in: text, at: mark)
      guard let (range, severity) = stamp else { continue }
      let value = text.string(range).filter { $0 != " " }
      found.append(DisclosureMatch(range, severity: severity, value: value, mask: .none))
      end = range.upperBound
    }
    return found
  }

  func summary(of match: DisclosureMatch, quoted: String) -> Bilingual<String> {
    match.severity == .error
      ? Bilingual(
        zh: "“\(quoted)”是密级或内部资料标志，请停止发布并报保密审查",
        en: "'\(quoted)' marks a secret or internal paper; don't publish it, and have it reviewed")
      : Bilingual(
        zh: "“\(quoted)”可能是密级或内部资料标志，请核对",
        en: "'\(quoted)' may mark a secret or internal paper; check it")
  }

  /// 内部资料 with what is said to its readers; 此件不予公开; 公开属性：不予公开.
  private func internalStamp(
    in text: NormalizedText, at mark: Int
  ) -> (Range<Int>, Severity)? {
    if let paper = Self.internalPapers.first(where: { text.reads($0, at: mark) }) {
      let end = mark + paper.bytes.count
      let gap = text.endOfRun(from: end) { " ,;:!()*-".utf8.contains($0) }
      if gap - end <= 8, let order = Self.orders.first(where: { text.reads($0, at: gap) }) {
        return (mark..<gap + order.bytes.count, .error)
      }
      return text.standsAlone(mark..<end) != nil ? (mark..<end, .error) : nil
    }
    if text.reads("此件", at: mark) {
      let order = text.endOfRun(from: mark + 6) { $0 == UInt8(ascii: " ") }
      if let refusal = Self.refusals.first(where: { text.reads($0, at: order) }) {
        return (mark..<order + refusal.bytes.count, .error)
      }
      return text.reads("依申请公开", at: order) ? (mark..<order + 15, .warning) : nil
    }
    guard text.reads("不", before: mark), text.reads("予公开", at: mark) else { return nil }
    let isChosen =
      text.isHeaded(by: Self.choices, at: mark - 3)
      || (text.heading.isDisclosureChoice && text.standsAlone(mark - 3..<mark + 9) != nil)
    return isChosen ? (mark - 3..<mark + 9, .error) : nil
  }

  private static let internalPapers: [ByteWord] = [
    "内部资料", "內部資料", "内部文件", "內部文件", "内部材料", "内部刊物", "内部参考", "内部使用", "内部掌握",
  ]
  private static let refusals: [ByteWord] = ["不予公开", "不公开", "不宜公开"]
  private static let orders: [ByteWord] = [
    "注意保存", "注意保密", "妥善保管", "妥善保存", "严禁外传", "嚴禁外傳", "不得外传", "请勿外传", "禁止外传", "切勿外传",
    "严禁翻印", "不得翻印", "严禁复制", "不得复制", "不得公开", "不得扩散", "严禁扩散",
  ]
  private static let choices: [ByteWord] = [
    "公开属性", "公开方式", "公开选项", "公开类别", "公开类型", "公开形式",
  ]
}
