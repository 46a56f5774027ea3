import Diagnostics
import Languages
import Records

/// An acknowledgement stands only while its rule finds the very same values at the very same field.
///
/// Otherwise a contradiction could change after someone signed for it. It isn't an `AuditRule`: it
/// judges the findings of the others, and no one can acknowledge it.
struct AcknowledgementHolds: PublishedRule {
  static let name: RuleName = "acknowledgement-holds"
  static let severity = Severity.error
  static let title = Bilingual(
    zh: "对已知问题的说明须与审核发现逐项一致",
    en: "An acknowledgement repeats a finding exactly")
  static let meaning = Bilingual(
    zh: "编辑可以对已知的矛盾作出公开说明。规则、字段或数值一旦有任何变化，原说明即告失效，须重新核对。",
    en: """
      Editors may publish a known contradiction with an explanation. As soon as the rule, the field \
      or a value is no longer the same, the explanation is void and has to be reviewed.
      """)
  static let source = Bilingual(
    zh: "本站规则：每项说明只对应一个确定的审核发现",
    en: "A rule of this site: an explanation stands for one particular finding")

  func findings(
    for acknowledgements: [Acknowledgement], against found: [RecordFinding]
  ) -> [Finding] {
    acknowledgements.indices.compactMap { index in
      let acknowledgement = acknowledgements[index]
      let earlier = acknowledgements[..<index].first { $0.isAbout(acknowledgement) }
      if let earlier { return duplicate(acknowledgement, of: earlier) }
      if found.contains(where: acknowledgement.holds(for:)) { return nil }
      return reasonItFails(acknowledgement, found: found)
    }
  }

  private func reasonItFails(
    _ acknowledgement: Acknowledgement, found: [RecordFinding]
  ) -> Finding {
    let rule = acknowledgement.rule
    if rule.value == Self.name {
      return finding(
        Bilingual(
          zh: "规则“\(Self.name.text)”的发现不能以说明放行",
          en: "'\(Self.name.text)' can't be acknowledged"),
        at: rule.place)
    }
    let names = Auditor.negotiableRules.keys.sorted()
    guard names.contains(rule.value) else { return unknownRule(rule, among: names.map(\.text)) }
    let ofRule = found.filter { $0.rule == rule.value }
    let atField = ofRule.filter { $0.field == acknowledgement.field.value }
    if atField.isEmpty { return gone(acknowledgement, fields: ofRule.map(\.field.text)) }
    return changed(acknowledgement, found: atField.map(\.values))
  }

  private func unknownRule(_ rule: Placed<RuleName>, among names: [String]) -> Finding {
    let suggestion = Self.suggestion(for: rule.value.text, among: names)
    return finding(
      Bilingual(
        zh: "“\(rule.value.text)”不是审核规则\(suggestion.zh)",
        en: "'\(rule.value.text)' isn't a rule\(suggestion.en)"),
      at: rule.place)
  }

  private func gone(_ acknowledgement: Acknowledgement, fields: [String]) -> Finding {
    let (rule, field) = (acknowledgement.rule.value.text, acknowledgement.field.value.text)
    let suggestion = Self.suggestion(for: field, among: fields)
    return finding(
      Bilingual(
        zh: "规则“\(rule)”在“\(field)”没有发现问题，说明已无所指\(suggestion.zh)",
        en: "'\(rule)' finds nothing at '\(field)' to acknowledge\(suggestion.en)"),
      at: acknowledgement.field.place)
  }

  private func changed(_ acknowledgement: Acknowledgement, found: [[String]]) -> Finding {
    let written = Self.list(acknowledgement.values.map(\.value))
    let field = acknowledgement.field.value.text
    let lists = found.map(Self.list)
    return finding(
      Bilingual(
        zh: "对“\(field)”的说明所列数值为“\(written)”，审核发现的数值为“\(lists.joined(separator: "”“"))”",
        en: """
          Acknowledged values '\(written)' at '\(field)' are no longer those found: \
          '\(lists.joined(separator: "', '"))'
          """),
      at: acknowledgement.values.first?.place ?? acknowledgement.field.place)
  }

  private func duplicate(_ later: Acknowledgement, of earlier: Acknowledgement) -> Finding {
    let (rule, field) = (later.rule.value.text, later.field.value.text)
    return finding(
      Bilingual(
        zh: "对规则“\(rule)”在“\(field)”的发现重复作了说明",
        en: "'\(rule)' at '\(field)' is acknowledged twice with the same values"),
      at: later.rule.place,
      notes: [
        Finding.Note(
          Bilingual(zh: "首次说明在此处", en: "First acknowledged here"), place: earlier.rule.place)
      ])
  }

  private func finding(
    _ summary: Bilingual<String>, at place: SourcePlace, notes: [Finding.Note] = []
  ) -> Finding {
    Finding(
      rule: Self.name, severity: Self.severity, summary: summary, place: place, notes: notes)
  }

  private static func list(_ values: [String]) -> String {
    "[" + values.joined(separator: ", ") + "]"
  }

  private static func suggestion(
    for word: String, among candidates: [String]
  ) -> Bilingual<String> {
    guard let near = NearMiss.suggestion(for: word, among: candidates) else {
      return Bilingual(zh: "", en: "")
    }
    return Bilingual(zh: "，是否应为“\(near)”？", en: "; did you mean '\(near)'?")
  }
}

extension Acknowledgement {
  /// Whether this acknowledges `finding`, to the last digit.
  func holds(for finding: RecordFinding) -> Bool {
    rule.value == finding.rule && field.value == finding.field
      && values.map(\.value) == finding.values
  }

  fileprivate func isAbout(_ other: Acknowledgement) -> Bool {
    rule.value == other.rule.value && field.value == other.field.value
      && values.map(\.value) == other.values.map(\.value)
  }
}
