import Diagnostics
import Languages
import Records
import Scoring

/// A report is drawn up after its year, then approved, then issued within the scheme's days.
///
/// Dates that aren't printed or are withheld are held against nothing. Approval alone, without a
/// date of issue, is not judged either.
struct DatesInOrder: AuditRule {
  static let name: RuleName = "dates-in-order"
  static let severity = Severity.warning
  static let title = Bilingual(
    zh: "各项日期应前后有序",
    en: "Dates follow one another")
  static let meaning = Bilingual(
    zh: """
      自评应在年度终了后进行；公开日期不应早于成文、填报、批复或公开前审查的日期，\
      也不应超过计分办法规定的公开期限。
      """,
    en: """
      A self-evaluation is made once its year is over. It is issued neither before it was drawn up, \
      written, approved and reviewed nor after the deadline its scheme sets.
      """)
  static let source = Bilingual(
    zh: "本站规则；公开期限取自计分办法", en: "A rule of this site; the deadline is the scheme's")

  private struct Stated {
    let field: FieldPath
    let name: Bilingual<String>
    let date: Placed<CalendarDate>
  }

  func findings(in scored: ScoredReport) -> [RecordFinding] {
    let report = scored.report
    let publication = report.publication
    func stated(
      _ key: String, _ zh: String, _ en: String, _ date: Placed<CalendarDate>?
    ) -> Stated? {
      let field = FieldPath(key)
      guard let date, !report.isWithheld(field) else { return nil }
      return Stated(field: field, name: Bilingual(zh: zh, en: en), date: date)
    }
    let data = stated("data-as-of", "数据截止日期", "Data date", publication.dataAsOf)
    let drawnUp = stated("drawn-up", "成文日期", "Date of drawing up", publication.drawnUp)
    let written = stated("written", "填报日期", "Date of writing", publication.written)
    let approved = stated("approved", "批复日期", "Date of approval", publication.approved)
    let issued = stated("issued", "公开日期", "Date of issue", publication.issued)
    let review = stated("review.date", "公开前审查日期", "Date of review", reviewDate(of: report))

    var found = [data, drawnUp, written, issued].compactMap(\.self)
      .compactMap { early($0, in: report.year.value) }
    guard let issued else { return found }
    found += [drawnUp, written, approved].compactMap(\.self)
      .compactMap { outOfOrder($0, before: issued) }
    if let approved, let days = scored.scheme.deadlineDays {
      found += [late(issued, after: approved, days: days)].compactMap(\.self)
    }
    return found + [review].compactMap(\.self).compactMap { reviewedLate($0, issued: issued) }
  }

  private func reviewDate(of report: Report) -> Placed<CalendarDate>? {
    guard case .reviewed(let reviewed) = report.review else { return nil }
    return reviewed.date
  }

  private func early(_ stated: Stated, in year: Year) -> RecordFinding? {
    // The last day of the year itself is its end, not before it.
    guard let end = CalendarDate("\(year.text)-12-31"), stated.date.value < end else { return nil }
    let date = stated.date.value.text
    return finding(
      Bilingual(
        zh: "\(stated.name.zh)“\(date)”早于\(year.text)年度终了，请核对",
        en: "\(stated.name.en) '\(date)' is before the end of \(year.text); check the date"),
      field: stated.field, texts: [date, end.text], place: stated.date.place)
  }

  private func outOfOrder(_ earlier: Stated, before issued: Stated) -> RecordFinding? {
    guard issued.date.value < earlier.date.value else { return nil }
    let (own, other) = (issued.date.value.text, earlier.date.value.text)
    return finding(
      Bilingual(
        zh: "公开日期“\(own)”早于\(earlier.name.zh)“\(other)”，请核对",
        en: """
          Date of issue '\(own)' is before the \(earlier.name.en.uncapitalizedFirst) '\(other)'; \
          check both
          """),
      field: issued.field, texts: [own, other], place: issued.date.place)
  }

  private func late(_ issued: Stated, after approved: Stated, days: Int) -> RecordFinding? {
    let taken = issued.date.value.days(since: approved.date.value)
    guard taken > days else { return nil }
    let (own, other) = (issued.date.value.text, approved.date.value.text)
    return finding(
      Bilingual(
        zh: "公开日期“\(own)”在批复日期“\(other)”之后\(taken)天，超过规定的\(days)天",
        en: """
          Date of issue '\(own)' is \(taken) days after approval on '\(other)', not within \(days)
          """),
      field: issued.field, texts: [own, other], place: issued.date.place)
  }

  private func reviewedLate(_ review: Stated, issued: Stated) -> RecordFinding? {
    guard issued.date.value < review.date.value else { return nil }
    let (own, other) = (review.date.value.text, issued.date.value.text)
    return finding(
      Bilingual(
        zh: "公开前审查日期“\(own)”晚于公开日期“\(other)”，审查应在公开之前完成",
        en: "Date of review '\(own)' is after issue on '\(other)'; review before issuing"),
      field: review.field, texts: [own, other], place: review.date.place)
  }
}
