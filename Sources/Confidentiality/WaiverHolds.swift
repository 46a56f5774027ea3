import Diagnostics
import Languages

/// A waiver stands for one value that is really there, and says why and who approved it.
///
/// It isn't a `DisclosureRule`: it judges the findings of the others, and nobody can waive it.
struct WaiverHolds: PublishedRule {
  static let name: RuleName = "waiver-holds"
  static let severity = Severity.error
  static let title = Bilingual(
    zh: "豁免须对应一项确实存在的内容，并写明理由和批准岗位",
    en: "A waiver stands for a value that is there, and says why and who approved it")
  static let meaning = Bilingual(
    zh: "豁免写明规则、记录、字段、内容指纹、理由和批准岗位。内容一旦删去或改变，原豁免即告失效，须删去或重新批准。",
    en: """
      A waiver names the rule, the record, the field, the value's fingerprint, the reason and the \
      role that approved it. Once the value is gone or changed the waiver is void, and is taken out \
      or approved anew.
      """)
  static let source = Bilingual(
    zh: "本站规则，依据《政府信息公开条例》第十七条（公开审查的程序和责任）",
    en: """
      A rule of this site, resting on article 17 of the Regulations on Open Government Information \
      (procedure and responsibility of the review before disclosure)
      """)
}
