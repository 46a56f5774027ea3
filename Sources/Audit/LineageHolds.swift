import Diagnostics
import Languages
import Records

/// What departments record of their history fits together, and fits their reports.
///
/// Like an unfit exception it is a fault of the site's records and not of a report, so it can't be
/// acknowledged. An id that no department has is taken for one outside this site, unless it looks
/// like a slip for one that is here. A department that goes on after a merger or a split is among
/// those after; one that is only among those before has ended.
struct LineageHolds: PublishedRule {
  static let name: RuleName = "lineage-holds"
  static let severity = Severity.error
  static let title = Bilingual(
    zh: "部门沿革须前后一致，并与报告相符",
    en: "A department's history is consistent and agrees with its reports")
  static let meaning = Bilingual(
    zh: """
      部门的合并、拆分和更名须涉及本部门，按日期先后排列，并指向已收录的部门或本站之外的部门；部门不能并入\
      自身；曾用名按停用日期先后排列；部门撤并年度之后不应再有该部门的报告。
      """,
    en: """
      Mergers, splits and renamings concern the department that records them, stand in the order of \
      their dates and name departments that are recorded or plainly outside this site. None is merged \
      into itself, former names stand oldest first, and no report is of a year after its department \
      ended.
      """)
  static let source = Bilingual(zh: "本站规则", en: "A rule of this site")

  /// By department, then in the order of its file; last the reports, in their order.
  func findings(in records: ContentRecords) -> [Finding] {
    let ids = records.departments.map(\.id.value.text)
    var found: [Finding] = []
    for department in records.departments {
      found += namesOutOfOrder(in: department.formerNames)
      for (index, event) in department.events.enumerated() {
        if index > 0 {
          found += outOfOrder(event.date, after: department.events[index - 1].date)
        }
        found += faults(of: event, in: department, among: ids)
      }
    }
    return found + lateReports(in: records)
  }

  private func namesOutOfOrder(in names: [Department.FormerName]) -> [Finding] {
    zip(names, names.dropFirst()).filter { $0.until.value >= $1.until.value }
      .map { earlier, later in
        let (own, other) = (later.until.value.text, earlier.until.value.text)
        return finding(
          Bilingual(
            zh: "曾用名“\(later.name.value.zh)”的停用日期“\(own)”不晚于前一曾用名的“\(other)”，请按先后排列",
            en: """
              Former name '\(later.name.value.en)' was in use until '\(own)', which isn't after \
              '\(other)' of the name before it; put the oldest first
              """),
          at: later.until.place, noting: earlier.until.place)
      }
  }

  private func outOfOrder(
    _ date: Placed<CalendarDate>, after earlier: Placed<CalendarDate>
  ) -> [Finding] {
    guard date.value < earlier.value else { return [] }
    let (own, other) = (date.value.text, earlier.value.text)
    return [
      finding(
        Bilingual(
          zh: "沿革日期“\(own)”早于前一条的“\(other)”，请按先后排列",
          en: "Event of '\(own)' is before '\(other)' of the one above it; put the oldest first"),
        at: date.place, noting: earlier.place)
    ]
  }

  private func faults(
    of event: Department.Event, in department: Department, among ids: [String]
  ) -> [Finding] {
    let named = event.from + event.into
    var found = named.compactMap { unknown($0, among: ids) }
    let own = department.id.value
    if !named.contains(where: { $0.value == own }) {
      found.append(
        finding(
          Bilingual(
            zh: "“\(event.date.value.text)”的沿革没有涉及本部门“\(own.text)”",
            en: "Event of '\(event.date.value.text)' doesn't concern this department, '\(own.text)'"
          ), at: event.kind.place))
    }
    if event.kind.value == .merged {
      found += event.into.compactMap { id in
        event.from.first { $0.value == id.value }.map { before in
          finding(
            Bilingual(
              zh: "部门“\(id.value.text)”不能并入自身，请从“from”中删去",
              en: "'\(id.value.text)' can't be merged into itself; take it out of 'from'"),
            at: before.place, noting: id.place)
        }
      }
    }
    return found
  }

  private func unknown(_ id: Placed<Identifier>, among ids: [String]) -> Finding? {
    guard !ids.contains(id.value.text),
      let near = NearMiss.suggestion(for: id.value.text, among: ids)
    else { return nil }
    return finding(
      Bilingual(
        zh: "没有部门“\(id.value.text)”，是否应为“\(near)”？",
        en: "There is no department '\(id.value.text)'; did you mean '\(near)'?"),
      at: id.place)
  }

  /// Reports of years after the one in which their department ended.
  private func lateReports(in records: ContentRecords) -> [Finding] {
    let lives = Lifetimes(of: records.departments)
    return records.reports.compactMap { report in
      guard let end = lives.end(of: report.department, before: report.year.value)
      else { return nil }
      let (id, year) = (report.department.text, report.year.value.text)
      return finding(
        Bilingual(
          zh: "部门“\(id)”已于“\(end.value.text)”撤并，不应再有\(year)年度的报告",
          en: "'\(id)' ended on '\(end.value.text)' and can't have a report of \(year)"),
        at: report.year.place, noting: end.place)
    }
  }

  private func finding(
    _ summary: Bilingual<String>, at place: SourcePlace, noting other: SourcePlace? = nil
  ) -> Finding {
    Finding(
      rule: Self.name, severity: Self.severity, summary: summary, place: place,
      notes: other.map {
        [
          Finding.Note(
            Bilingual(zh: "与此处的记载不符", en: "It contradicts what is recorded here"), place: $0)
        ]
      } ?? [])
  }
}
