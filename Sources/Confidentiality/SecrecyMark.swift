import Diagnostics
import Languages

/// A mark of secrecy as classified papers carry it; a mere mention of secrecy is none.
struct SecrecyMark: DisclosureRule {
  static let name: RuleName = "secrecy-mark"
  static let severity = Severity.error
  static let title = Bilingual(zh: "不得公开标有密级的内容", en: "Nothing marked as secret is disclosed")
  static let meaning = Bilingual(
    zh: "文本带有密级标志（如“机密★10年”“密级：秘密”）或内部资料标志。须先经保密审查，不得直接公开。",
    en: """
      A text carries a mark of secrecy, such as a classification with a star and a term, or is \
      marked as internal. It must pass the review for secrecy before anything else.
      """)
  static let source = Bilingual(
    zh: "《政府信息公开条例》第十四条（国家秘密）、第十七条（公开审查）",
    en: """
      Regulations on Open Government Information, article 14 (state secrets) and article 17 (review \
      before disclosure)
      """)

  private static let levels = ["秘密", "机密", "绝密"]
  private static let marks: [String] =
    levels.flatMap { ["\($0)★", "★\($0)", "密级:\($0)", "密级: \($0)", "【\($0)】", "〔\($0)〕"] }
    + ["内部资料,注意保存", "内部资料 注意保存", "内部资料,严禁外传", "内部资料 严禁外传", "绝密件", "机密件", "秘密件"]

  func matches(in text: NormalizedText, label: String?) -> [Match] {
    let scalars = text.scalars
    // A text that is the bare word is a mark, too.
    let whole = String(String.UnicodeScalarView(scalars)).filter { !$0.isWhitespace }
    if Self.levels.contains(whole) { return [match(0..<scalars.count, whole)] }
    guard scalars.contains(where: { $0 == "密" || $0 == "内" }) else { return [] }
    var found: [Match] = []
    for start in scalars.indices {
      for mark in Self.marks {
        let pattern = mark.unicodeScalars
        guard scalars[start...].starts(with: pattern) else { continue }
        found.append(match(start..<start + pattern.count, mark))
      }
    }
    return found
  }

  private func match(_ range: Range<Int>, _ mark: String) -> Match {
    Match(
      range: range, value: mark, masked: mark, severity: .error,
      summary: Bilingual(
        zh: "“\(mark)”是密级标志，未经保密审查不得公开",
        en: "'\(mark)' is a mark of secrecy; it must be reviewed first"
      ))
  }
}
