import Diagnostics
import Languages
import Records

/// A severity set in site.yaml is one an editor may set.
struct SeverityOverrideHolds: PublishedRule {
  static let name: RuleName = "severity-override-holds"
  static let severity = Severity.error
  static let title = Bilingual(
    zh: "网站调整规则级别须在允许范围之内", en: "A severity set for the site is one that may be set")
  static let meaning = Bilingual(
    zh: "网站可以说明理由后调整规则的级别：错误可以降为警告，但不能关闭。个人信息、网页标记和无法读取的内容不能调整。",
    en: """
      A site may weigh a rule differently and says why. An error can be lowered to a warning, but \
      never turned off; what concerns privacy, markup or content that can't be read stays an error.
      """)
  static let source = Bilingual(zh: "本站规则", en: "A rule of this site")

  func findings(for overrides: [SeverityOverride]) -> [Finding] {
    let negotiable = Auditor.negotiableRules
    return overrides.indices.compactMap { index in
      let override = overrides[index]
      let rule = override.rule.value
      if let first = overrides[..<index].first(where: { $0.rule.value == rule }) {
        return finding(
          Bilingual(
            zh: "规则“\(rule.text)”的级别重复设定", en: "the severity of '\(rule.text)' is set twice"),
          at: override.rule.place,
          notes: [
            Finding.Note(
              Bilingual(zh: "首次设定于此", en: "it is first set here"), place: first.rule.place)
          ])
      }
      guard let own = negotiable[rule] else {
        let near = NearMiss.suggestion(for: rule.text, among: negotiable.keys.map(\.text).sorted())
        return finding(
          Bilingual(
            zh: "规则“\(rule.text)”的级别不能调整" + (near.map { "，是否应为“\($0)”？" } ?? ""),
            en: "'\(rule.text)' isn't a rule whose severity can be set"
              + (near.map { "; did you mean '\($0)'?" } ?? "")),
          at: override.rule.place)
      }
      guard override.isAllowed(from: own) else {
        return finding(
          Bilingual(
            zh: "规则“\(rule.text)”属于错误，最低只能降为警告",
            en: "'\(rule.text)' is an error and can be lowered to a warning only"),
          at: override.severity.place)
      }
      return nil
    }
  }

  private func finding(
    _ summary: Bilingual<String>, at place: SourcePlace, notes: [Finding.Note] = []
  ) -> Finding {
    Finding(
      rule: Self.name, severity: Self.severity, summary: summary, place: place, notes: notes)
  }
}
