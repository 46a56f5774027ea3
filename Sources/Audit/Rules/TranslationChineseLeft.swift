import Diagnostics
import Languages
import Records

/// No Chinese stands in a translation but in quotation marks or brackets.
///
/// So a name or a word of the original can be quoted, and what was forgotten is found.
struct TranslationChineseLeft: TranslationRule {
  static let name: RuleName = "translation-chinese-left"
  static let severity = Severity.error
  static let title = Bilingual(
    zh: "译文中不应留有未译的中文", en: "No Chinese is left in a translation")
  static let meaning = Bilingual(
    zh: "引号、书名号和括号之外的中文是未译的文字，或者应加引号的原文用语。",
    en: """
      Chinese outside quotation marks and brackets was left untranslated, or is a word of the \
      original that needs its quotation marks.
      """)
  static let source = Bilingual(
    zh: "本站规则：英文读者应能读懂全部内容", en: "A rule of this site: readers of English can read all of it")

  private static let open: Set<Unicode.Scalar> = ["“", "‘", "(", "[", "《", "（", "「", "〔"]
  private static let closed: Set<Unicode.Scalar> = ["”", "’", ")", "]", "》", "）", "」", "〕"]

  func summary(of translation: Translation) -> Bilingual<String>? {
    var depth = 0
    var isQuoted = false
    var run = String.UnicodeScalarView()
    for scalar in translation.english.value.unicodeScalars {
      if scalar == "\"" { isQuoted.toggle() }
      if Self.open.contains(scalar) { depth += 1 }
      // An apostrophe closes nothing.
      if Self.closed.contains(scalar), depth > 0 { depth -= 1 }
      if scalar.isHan, depth == 0, !isQuoted {
        run.append(scalar)
      } else if !run.isEmpty {
        break
      }
    }
    guard !run.isEmpty else { return nil }
    let words = String(run)
    return Bilingual(
      zh: "译文中的“\(words)”未译，引用原文的应加引号",
      en: "'\(words)' is left in Chinese; translate it, or quote it if it is the original's word")
  }
}
