package import Diagnostics
package import Languages
import Records

/// A correction names a published field, says what changed, and ends at the value of the record.
package struct CorrectionHolds: PublishedRule {
  package static let name: RuleName = "correction-holds"
  package static let severity = Severity.error
  package static let title = Bilingual(
    zh: "更正条目应与记录一致", en: "A correction agrees with its record")
  package static let meaning = Bilingual(
    zh: """
      每条更正应指明一项公布的数据，写明原值和现值；同一数据的各条首尾相接，按日期先后排列，最后一条的现值\
      就是记录中的值。不再公布的数据用“withdrawal”，不写现值。
      """,
    en: """
      Each correction names a published value and states what it was and what it became. Those of one \
      value follow on from each other in the order of their dates, and the last ends at what the \
      record says. A value that is no longer published is a withdrawal and has no new value.
      """)
  package static let source = Bilingual(zh: "本站规则", en: "A rule of this site")

  package init() {}

  /// In the order of the report.
  package func findings(in values: RecordValues) -> [Finding] {
    var found: [Finding] = []
    var last: [FieldPath: Correction] = [:]
    var before: Correction?
    for entry in values.report.corrections {
      if let before, entry.date.value < before.date.value {
        let (own, other) = (entry.date.value.text, before.date.value.text)
        found.append(
          finding(
            Bilingual(
              zh: "更正日期“\(own)”早于前一条的“\(other)”，请按先后排列",
              en: "The date '\(own)' is before '\(other)' of the correction above it"),
            at: entry.date.place))
      }
      before = entry
      let path = entry.field.value
      guard let field = RevisedField(path) else {
        found.append(unknown(entry, in: values))
        continue
      }
      found += faults(of: entry, field)
      if let earlier = last[path],
        !field.kind.isSame(earlier.new?.value.zh, entry.old?.value.zh)
      {
        let (own, due) = (entry.old?.value.zh ?? "", earlier.new?.value.zh ?? "")
        found.append(
          finding(
            Bilingual(
              zh: "原值“\(own)”与同一字段前一条更正的现值“\(due)”不符",
              en: "The old value '\(own)' isn't '\(due)', the new one of the correction before"),
            at: entry.old?.place ?? entry.field.place))
      }
      last[path] = entry
    }
    for entry in values.report.corrections where last[entry.field.value] == entry {
      found += unfinished(entry, in: values)
    }
    return found
  }

  private func faults(of entry: Correction, _ field: RevisedField) -> [Finding] {
    var found: [Finding] = []
    let (old, new) = (entry.old?.value.zh, entry.new?.value.zh)
    if field.kind.isSame(old, new) {
      found.append(
        finding(
          Bilingual(zh: "更正的原值与现值相同", en: "The old value and the new one are the same"),
          at: entry.new?.place ?? entry.field.place))
    }
    if (entry.kind.value == .withdrawal) != (new == nil) {
      found.append(
        finding(
          new == nil
            ? Bilingual(
              zh: "没有现值的更正，类型应为“withdrawal”",
              en: "A correction without a new value is a 'withdrawal'")
            : Bilingual(
              zh: "类型为“withdrawal”的更正不应有现值", en: "A 'withdrawal' has no new value"),
          at: entry.kind.place))
    }
    for text in [entry.old, entry.new].compactMap(\.self) where !field.kind.accepts(text.value.zh) {
      found.append(
        finding(
          Bilingual(
            zh: "“\(text.value.zh)”不是数字，而字段“\(entry.field.value.text)”是数字",
            en: "'\(text.value.zh)' isn't a number, as '\(entry.field.value.text)' is"),
          at: text.place))
    }
    return found
  }

  /// What is computed moves on with other values, and is held against the published site only.
  private func unfinished(_ entry: Correction, in values: RecordValues) -> [Finding] {
    guard let field = RevisedField(entry.field.value), !field.isComputed else { return [] }
    let now = values[entry.field.value]?.text
    guard !field.kind.isSame(entry.new?.value.zh, now) else { return [] }
    let name = field.name(in: values.report)
    let own = entry.new?.value.zh
    return [
      Finding(
        rule: Self.name, severity: Self.severity,
        summary: Bilingual(
          zh: "更正的现值为“\(own ?? "未列明")”，而记录中\(name.zh)为“\(now ?? "未列明")”",
          en: """
            The correction's new value is '\(own ?? "not stated")', but the record's \(name.en) is \
            '\(now ?? "not stated")'
            """),
        place: entry.new?.place ?? entry.field.place,
        notes: [
          Finding.Note(
            Bilingual(zh: "记录中的值在此处", en: "the record's value stands here"),
            place: values.place(of: entry.field.value))
        ])
    ]
  }

  private func unknown(_ entry: Correction, in values: RecordValues) -> Finding {
    let text = entry.field.value.text
    let candidates = RevisedField.reportPaths + values.values.map(\.field.text)
    let near = text.utf8.count <= 200 ? NearMiss.suggestion(for: text, among: candidates) : nil
    let hint = near.map { Bilingual(zh: "，是否应为“\($0)”？", en: "; did you mean '\($0)'?") }
    let shown = text.unicodeScalars.count > 60 ? "\(text.prefix(60))…" : text
    return finding(
      Bilingual(
        zh: "没有公布过“\(shown)”这一数据" + (hint?.zh ?? ""),
        en: "'\(shown)' isn't a published value" + (hint?.en ?? "")),
      at: entry.field.place)
  }

  private func finding(_ summary: Bilingual<String>, at place: SourcePlace) -> Finding {
    Finding(rule: Self.name, severity: Self.severity, summary: summary, place: place)
  }
}
