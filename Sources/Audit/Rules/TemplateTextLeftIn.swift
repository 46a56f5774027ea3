import Diagnostics
import Languages
import Records
import Scoring

/// Nothing of the form's template is left in what is published.
///
/// Found are prompts (（请填写…）), place-holders (XX项目, ____), rows nobody filled in (指标2：, ……,
/// /) and 无 as a name. As a value 无 is an answer where nothing bad happened, and elsewhere too
/// doubtful for an error; as a reason it is left to reason-says-nothing.
struct TemplateTextLeftIn: ProseRule {
  static let name: RuleName = "template-text-left-in"
  static let severity = Severity.error
  static let title = Bilingual(
    zh: "公开的报告不应留有模板文字", en: "No text of the form's template is left in")
  static let meaning = Bilingual(
    zh: "报告中留有模板的提示语、待填的“XX”或下划线，或者没有填写的空行。应填写完整或删去后再公开。",
    en: """
      Prompts of the template, place-holders such as XX or underscores, or rows nobody filled in \
      are left in the report. They are filled in or taken out before publication.
      """)
  static let source = Bilingual(
    zh: "本站规则：公开的内容应填写完整；《政府信息公开条例》第六条：及时、准确公开政府信息",
    en: """
      A rule of this site: what is published has been filled in; Regulations on Open Government \
      Information, article 6: information is disclosed promptly and accurately
      """)

  func findings(in report: ScoredReport, _ reading: ReportReading) -> [RecordFinding] {
    reading.printed.compactMap { printed in
      guard let remnant = TemplateRemnant(in: printed.text.value.zh, of: printed.kind) else {
        return nil
      }
      return finding(
        Bilingual(
          zh: "“\(remnant.words)”是模板留下的文字，请填写完整或删去",
          en: "'\(remnant.words)' is left over from the form's template; fill it in or take it out"),
        field: printed.field, texts: [remnant.words], place: printed.text.place)
    }
  }
}
