import Diagnostics
import Languages
import Records
import Scoring

/// What `same-as` names is a goal or an indicator of the year before, claimed by no other.
///
/// Held against nothing where the year before isn't recorded. One that had its own id in the year
/// before needs no `same-as`, unless to name that id.
struct SameAsExists: RecordsRule {
  static let name: RuleName = "same-as-exists"
  static let severity = Severity.error
  static let title = Bilingual(
    zh: "“same-as”须指向上年已有且未被他项对应的标识",
    en: "'same-as' names an id of the year before that no other claims")
  static let meaning = Bilingual(
    zh: "目标或指标换了标识的，以“same-as”指明上一年度的标识，使各年数据前后相连。所指标识不存在或被重复指向的，各年数据会接错。",
    en: """
      A goal or an indicator under another id names last year's, so that its figures are followed \
      from year to year. An id that isn't there, or that two claim, joins figures of different \
      things.
      """)
  static let source = Bilingual(zh: "本站规则", en: "A rule of this site")

  func findings(in report: ScoredReport, among records: ScoredRecords) -> [RecordFinding] {
    guard let earlier = records.yearBefore(report)?.report else { return [] }
    let year = earlier.year.value
    return findings(
      report.report.goals, since: earlier.goals, of: year, list: "goals",
      word: Bilingual(zh: "目标", en: "goal"))
      + findings(
        report.report.indicators, since: earlier.indicators, of: year, list: "indicators",
        word: Bilingual(zh: "指标", en: "indicator"))
  }

  private func findings<Item: Goalpost>(
    _ items: [Item], since earlier: [Item], of year: Year, list: String, word: Bilingual<String>
  ) -> [RecordFinding] {
    var known: [Identifier: Item] = [:]
    for item in earlier where known[item.id.value] == nil { known[item.id.value] = item }
    var claimants: [Identifier: [Item]] = [:]
    for item in items {
      let id = item.sameAs?.value ?? item.id.value
      if known[id] != nil { claimants[id, default: []].append(item) }
    }
    return items.compactMap { item in
      guard let sameAs = item.sameAs else { return nil }
      let (own, other) = (item.id.value, sameAs.value)
      guard known[other] != nil else {
        return missing(item, sameAs, among: earlier.map(\.id.value.text), year, list, word)
      }
      if own != other, let before = known[own] {
        return self.finding(
          Bilingual(
            zh: "\(word.zh)“\(own.text)”在\(year.text)年度即用此标识，不应再以“same-as”指向“\(other.text)”",
            en: """
              The \(word.en) '\(own.text)' had this id in \(year.text) already; take out same-as \
              '\(other.text)'
              """),
          field: FieldPath("\(list).\(own.text).same-as"), texts: [other.text],
          place: sameAs.place,
          notes: [
            Finding.Note(
              Bilingual(zh: "\(year.text)年度在此", en: "Here in \(year.text)"),
              place: before.id.place)
          ])
      }
      let rivals = claimants[other, default: []]
      // The first to say so keeps the claim, but one that has the id by itself comes before it.
      guard let first = rivals.first(where: { $0.sameAs == nil }) ?? rivals.first,
        first.id.value != own
      else { return nil }
      return self.finding(
        Bilingual(
          zh: "“\(own.text)”指向的“\(other.text)”已由\(word.zh)“\(first.id.value.text)”对应",
          en: """
            '\(own.text)' claims '\(other.text)', which the \(word.en) '\(first.id.value.text)' \
            claims too
            """),
        field: FieldPath("\(list).\(own.text).same-as"), texts: [other.text], place: sameAs.place,
        notes: [
          Finding.Note(
            Bilingual(zh: "“\(first.id.value.text)”在此", en: "'\(first.id.value.text)' stands here"),
            place: first.sameAs?.place ?? first.id.place)
        ])
    }
  }

  private func missing<Item: Goalpost>(
    _ item: Item, _ sameAs: Placed<Identifier>, among ids: [String], _ year: Year,
    _ list: String, _ word: Bilingual<String>
  ) -> RecordFinding {
    let near = NearMiss.suggestion(for: sameAs.value.text, among: ids)
    return finding(
      Bilingual(
        zh: "\(year.text)年度没有\(word.zh)“\(sameAs.value.text)”"
          + (near.map { "，是否应为“\($0)”？" } ?? ""),
        en: "'\(sameAs.value.text)' isn't \(word.en.withArticle) of \(year.text)"
          + (near.map { "; did you mean '\($0)'?" } ?? "")),
      field: FieldPath("\(list).\(item.id.value.text).same-as"), texts: [sameAs.value.text],
      place: sameAs.place)
  }
}

extension String {
  /// A goal, an indicator.
  fileprivate var withArticle: String { ("aeiou".contains(prefix(1)) ? "an " : "a ") + self }
}
