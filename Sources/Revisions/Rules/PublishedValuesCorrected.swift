import Diagnostics
import Languages
import Records

/// A published value changes only with a correction that says what it was and why it changed.
struct PublishedValuesCorrected: PublishedRule {
  static let name: RuleName = "published-values-corrected"
  static let severity = Severity.error
  static let title = Bilingual(
    zh: "已公布的数据须凭更正条目改动", en: "A published value changes only with a correction")
  static let meaning = Bilingual(
    zh: """
      数据公布以后，只有写明原值、现值、理由和批准人的更正条目才能改动它。记录与已公布的数据不一致而没有\
      相应条目的，整站不予发布。
      """,
    en: """
      Once published, a value changes only with an entry that states the old value, the new one, the \
      reason and who approved it. A record that differs from what is published without such an entry \
      refuses the site.
      """)
  static let source = Bilingual(
    zh: "本站规则；《政府信息公开条例》第六条：及时、准确地公开政府信息",
    en: """
      A rule of this site; Regulations on Open Government Information, article 6: disclosure is \
      timely and accurate
      """)

  /// `changes` are those of one record, `values`, against what is published of it.
  func findings(
    for changes: [ValueChange], in values: RecordValues, published: PublishedRecord
  ) -> [Finding] {
    let byField = entries(of: values, after: published)
    var found = uncorrected(changes, in: values, published: published).map(finding(on:))
    for change in changes {
      if let first = byField[change.field]?.first, let last = byField[change.field]?.last {
        found += mismatches(of: first, last, with: change)
      }
    }
    let changed = Set(changes.map(\.field))
    for (field, entries) in byField.sorted(by: { $0.key < $1.key }) where !changed.contains(field) {
      guard let first = entries.first, let last = entries.last, let revised = RevisedField(field),
        !revised.isComputed
      else { continue }
      let stated = published.values[field]
      // There and back again between two publications is told, but changes nothing.
      if revised.kind.isSame(first.old?.value.zh, stated), entries.count > 1,
        revised.kind.isSame(last.new?.value.zh, stated)
      {
        continue
      }
      found.append(startsElsewhere(first, published: stated))
    }
    return found
  }

  /// The changes that no correction tells of.
  ///
  /// What is computed from corrected values follows them.
  func uncorrected(
    _ changes: [ValueChange], in values: RecordValues, published: PublishedRecord
  ) -> [ValueChange] {
    let byField = entries(of: values, after: published)
    let isStatedChanged = changes.contains { !$0.isComputed }
    return changes.filter { change in
      byField[change.field] == nil && (!change.isComputed || !isStatedChanged)
    }
  }

  /// The corrections that aren't published yet.
  private func entries(
    of values: RecordValues, after published: PublishedRecord
  ) -> [FieldPath: [Correction]] {
    Dictionary(
      grouping: values.report.corrections.dropFirst(published.corrections.count),
      by: \.field.value)
  }

  private func mismatches(
    of first: Correction, _ last: Correction, with change: ValueChange
  ) -> [Finding] {
    let kind = RevisedField(change.field)?.kind ?? .text
    var found: [Finding] = []
    if !kind.isSame(first.old?.value.zh, change.old) {
      found.append(startsElsewhere(first, published: change.old))
    }
    if change.isComputed, !kind.isSame(last.new?.value.zh, change.new) {
      let (own, due) = (Self.quoted(last.new?.value.zh), Self.quoted(change.new))
      found.append(
        finding(
          Bilingual(
            zh: "更正条目的现值为\(own.zh)，与\(change.name.zh)现在的值\(due.zh)不符",
            en: "The correction's new value is \(own.en), but the \(change.name.en) is \(due.en)"),
          at: last.new?.place ?? last.field.place))
    }
    return found
  }

  private func startsElsewhere(_ entry: Correction, published: String?) -> Finding {
    let (own, due) = (Self.quoted(entry.old?.value.zh), Self.quoted(published))
    return finding(
      Bilingual(
        zh: "更正条目的原值为\(own.zh)，而已公布的值为\(due.zh)，请核对",
        en: "The correction's old value is \(own.en), but the value published is \(due.en)"),
      at: entry.old?.place ?? entry.field.place)
  }

  private func finding(on change: ValueChange) -> Finding {
    let (old, new) = (Self.quoted(change.old), Self.quoted(change.new))
    let path = change.field.text
    let advice = Bilingual(
      zh: "请恢复原值，或在该报告的“corrections”末尾加写字段“\(path)”的条目",
      en: """
        restore the value, or add an entry for '\(path)' at the end of the report's 'corrections'
        """)
    return Finding(
      rule: Self.name, severity: Self.severity,
      summary: Bilingual(
        zh: "\(change.name.zh)：已公布的值为\(old.zh)，现为\(new.zh)，没有更正条目",
        en: """
          The \(change.name.en) was published as \(old.en) and is \(new.en) now, without a \
          correction
          """),
      place: change.place, notes: [Finding.Note(advice)])
  }

  private static func quoted(_ value: String?) -> Bilingual<String> {
    guard let value else { return Bilingual(zh: "“未列明”", en: "'not stated'") }
    let shown = value.unicodeScalars.count > 40 ? "\(value.prefix(40))…" : value
    return Bilingual(zh: "“\(shown)”", en: "'\(shown)'")
  }

  private func finding(_ summary: Bilingual<String>, at place: SourcePlace) -> Finding {
    Finding(rule: Self.name, severity: Self.severity, summary: summary, place: place)
  }
}
