import Diagnostics
import Languages

/// Words a finding so that nobody can read the value from it: in no language, note or place.
struct FindingWriter {
  let text: DisclosedText
  let namesFingerprints: Bool
  /// How many values of this text aren't listed.
  let unlisted: Int

  func finding(of discovery: Discovery, at place: SourcePlace, isLast: Bool) -> Finding {
    let rule = discovery.rule
    let quoted = discovery.match.masked
    var notes: [Finding.Note] = []
    if let label = text.label, !label.isEmpty {
      let shown = DisclosureGate.quotable(label)
      notes.append(
        Finding.Note(Bilingual(zh: "所在栏目：“\(shown)”", en: "it stands under '\(shown)'")))
    }
    if discovery.count > 1 {
      notes.append(
        Finding.Note(
          Bilingual(
            zh: "同一内容在此处共出现\(discovery.count)次",
            en: "it stands here \(discovery.count) times")))
    }
    notes.append(waiverNote(for: discovery))
    if isLast, unlisted > 0 {
      notes.append(
        Finding.Note(
          Bilingual(
            zh: "此处另有\(unlisted)项未逐一列出",
            en: "\(unlisted) more \(unlisted == 1 ? "value" : "values") here not listed")))
    }
    return Finding(
      rule: discovery.ruleName, severity: discovery.match.severity,
      summary: placed(rule.summary(of: discovery.match, quoted: quoted)),
      place: SourcePlace(
        file: DisclosureGate.masked(place.file), line: place.line, column: place.column),
      notes: notes)
  }

  /// In an attached file a line says nothing, so the summary names the part.
  private func placed(_ summary: Bilingual<String>) -> Bilingual<String> {
    guard text.isAttached, !text.field.isEmpty else { return summary }
    let part = DisclosureGate.quotable(text.field)
    return Bilingual(zh: "附件“\(part)”处，\(summary.zh)", en: "at '\(part)', \(summary.en)")
  }

  private func waiverNote(for discovery: Discovery) -> Finding.Note {
    let record = DisclosureGate.quotable(text.record)
    let field = DisclosureGate.quotable(text.field)
    let named = namesFingerprints ? ", fingerprint: \(discovery.fingerprint)" : ""
    let entry =
      "rule: \(discovery.ruleName.text), record: \(record), field: \"\(field)\"\(named)"
    return Finding.Note(
      Bilingual(
        zh: "确需公开的，经批准后在waivers.yaml中写明理由、批准岗位和“\(entry)”",
        en: "to publish it anyway, have it approved and waive it in waivers.yaml, with the reason, "
          + "the role that approved it and '\(entry)'"))
  }
}
