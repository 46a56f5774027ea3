import Diagnostics
import Languages
import Narrative
import Records
import Scoring

/// A number that a text states under the name of a recorded figure is the recorded one.
///
/// Only what is plain is held against the record, and missing a slip is better than a false alarm:
///
/// - in the parts on the score and the budget, the first number under the form's own words (预算数,
///   执行率, 基本支出总额), unless the record states it as a figure;
/// - behind the whole name of an indicator at the head of a clause, a number of its dimension that is
///   neither its actual value nor its target, and the points that follow as 满分, 扣 and 得.
///
/// 万 and 亿, 余 and 约, limits and the printed precision are respected. Texts on other years are left
/// out, and so is a text that gives several numbers under one name.
struct NarrativeMatchesRecord: ProseRule {
  static let name: RuleName = "narrative-matches-record"
  static let severity = Severity.error
  static let title = Bilingual(
    zh: "文字中述及的数值应与表中一致", en: "A number in the text is the one in the tables")
  static let meaning = Bilingual(
    zh: "报告文字在指标名称或者预算项目之后写出的数值，与表中所列不符，至多只有一个正确。本站两处均照原文刊出，并加以注明。",
    en: """
      A number the text gives under the name of an indicator or a budget item isn't the one in the \
      tables; at most one can be right. Both are published as they stand, with this note.
      """)
  static let source = Bilingual(
    zh: "本站规则：同一事实在报告中只有一个数值", en: "A rule of this site: one fact has one value in a report")

  func findings(in report: ScoredReport, _ reading: ReportReading) -> [RecordFinding] {
    let record = report.report
    let facts = RecordedFacts(record)
    let indicators = RecordedIndicators(record)
    let reader = QuantityReader()
    return reading.texts.flatMap { text in
      guard text.subject == .plan || text.subject == .result else { return [RecordFinding]() }
      let quantities = text.quantities
      guard !quantities.isEmpty else { return [] }
      let mentions = reader.mentions(of: indicators.names, in: text.words, quantities)
      return facts.statements(in: text, quantities, year: record.year.value)
        .filter { !$0.said.canBe($0.fact.quantity) }
        .map { conflict($0.fact, $0.said, in: text) }
        + values(mentions, of: indicators, in: text, year: record.year.value)
        + points(mentions, of: indicators, in: text)
    }
  }

  private func conflict(
    _ fact: RecordedFacts.Fact, _ said: Quantity, in text: ReportText
  ) -> RecordFinding {
    let amounts = PrintedAmounts([said, fact.quantity])
    let name = fact.fact.name
    let part = text.part ?? .conclusion
    return finding(
      Bilingual(
        zh: "\(name.zh)在文字中为\(amounts.texts[0].zh)，表中所列为\(amounts.texts[1].zh)",
        en: """
          \(name.en.capitalizedFirst) is \(amounts.texts[0].en) in the text but \
          \(amounts.texts[1].en) in the tables\(amounts.remark)
          """),
      field: .section(part, fact.fact), texts: amounts.texts.map(\.zh), place: text.text.place,
      notes: [
        Finding.Note(
          Bilingual(
            zh: "此处为\(amounts.texts[1].zh)", en: "Stated as \(amounts.texts[1].en) here"),
          place: fact.value.place)
      ])
  }

  private func values(
    _ mentions: [Mention], of indicators: RecordedIndicators, in text: ReportText, year: Year
  ) -> [RecordFinding] {
    var direct: [Int: [Quantity]] = [:]
    for mention in mentions {
      guard let said = mention.direct, said.isOf(year) else { continue }
      direct[mention.name, default: []].append(said)
    }
    return indicators.named.indices.flatMap { index -> [RecordFinding] in
      let named = indicators.named[index]
      guard let all = direct[index], let said = all.first,
        all.allSatisfy({ $0.agrees(with: said) })
      else { return [] }
      let recorded = named.values
      guard !recorded.isEmpty, recorded.allSatisfy({ $0.baseUnit == said.baseUnit }),
        !recorded.contains(where: said.canBe)
      else { return [] }
      return [mismatch(named, said, recorded, in: text)]
    }
  }

  private func mismatch(
    _ named: RecordedIndicators.Named, _ said: Quantity, _ recorded: [Quantity],
    in text: ReportText
  ) -> RecordFinding {
    let amounts = PrintedAmounts([said] + recorded)
    let others = amounts.texts.dropFirst()
    return finding(
      Bilingual(
        zh: """
          “\(named.name.quotable)”在文字中为\(amounts.texts[0].zh)，\
          表中所列为\(others.map(\.zh).joined(separator: "、"))
          """,
        en: """
          '\(named.indicators[0].name.value.en)' is \(amounts.texts[0].en) in the text but \
          \(others.map(\.en).joined(separator: " and ")) in the tables\(amounts.remark)
          """),
      field: text.field, texts: amounts.texts.map(\.zh), place: text.text.place,
      notes: named.indicators.map { indicator in
        Finding.Note(
          Bilingual(zh: "指标列于此处", en: "The indicator stands here"),
          place: (indicator.actual ?? indicator.target)?.place ?? indicator.name.place)
      })
  }

  /// 满分5分, 扣2分, 得3分 behind the name of an indicator.
  private func points(
    _ mentions: [Mention], of indicators: RecordedIndicators, in text: ReportText
  ) -> [RecordFinding] {
    mentions.flatMap { mention -> [RecordFinding] in
      let named = indicators.named[mention.name]
      guard named.indicators.count == 1, let indicator = named.indicators.first else { return [] }
      var known = Set<Points>()
      return mention.further.flatMap { said -> [RecordFinding] in
        guard said.baseUnit == "分", said.approximation == nil, said.limit == nil else { return [] }
        return Points.named(said.name).compactMap { points in
          guard known.insert(points).inserted, let recorded = points.value(of: indicator),
            recorded.value != said.value
          else { return nil }
          return mismatch(points, said, recorded, of: indicator, in: text)
        }
      }
    }
  }

  private func mismatch(
    _ points: Points, _ said: Quantity, _ recorded: Placed<ExactDecimal>, of indicator: Indicator,
    in text: ReportText
  ) -> RecordFinding {
    finding(
      Bilingual(
        zh: """
          “\(indicator.name.value.zh.quotable)”的\(points.name.zh)在文字中为\(said.value.text)分，\
          表中所列为\(recorded.value.text)分
          """,
        en: """
          The \(points.name.en) of \(indicator.label.en) is \(said.value.text) in the text but \
          \(recorded.value.text) in the tables
          """),
      field: text.field, texts: [said.value.text, recorded.value.text], place: text.text.place,
      notes: [
        Finding.Note(
          Bilingual(zh: "此处为\(recorded.value.text)分", en: "Stated as \(recorded.value.text) here"),
          place: recorded.place)
      ])
  }

  /// The points a text can give of an indicator.
  private enum Points {
    case full, deducted, score

    /// What a number of points after `words` states; 得满分5分 states two things.
    static func named(_ words: String) -> [Points] {
      switch words {
      case "满分", "分值": [.full]
      case "扣", "扣分": [.deducted]
      case "得", "得分": [.score]
      case "得满分": [.full, .score]
      default: []
      }
    }

    var name: Bilingual<String> {
      switch self {
      case .full: Bilingual(zh: "满分", en: "full score")
      case .deducted: Bilingual(zh: "扣分", en: "deduction")
      case .score: Bilingual(zh: "得分", en: "score")
      }
    }

    func value(of indicator: Indicator) -> Placed<ExactDecimal>? {
      switch self {
      case .full: indicator.full
      case .deducted: indicator.deducted
      case .score: indicator.score
      }
    }
  }
}
