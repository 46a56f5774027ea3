import Diagnostics
import Languages
import Records
import Scoring

/// Basic or project expenditure is no larger than the executed amount stated with it.
struct PartWithinWhole: AuditRule {
  static let name: RuleName = "part-within-whole"
  static let severity = Severity.error
  static let title = Bilingual(
    zh: "基本支出、项目支出均不得大于一并公布的执行数",
    en: "Basic and project expenditure are each no larger than the executed amount")
  static let meaning = Bilingual(
    zh: "基本支出和项目支出是执行数的组成部分，部分大于整体，说明至少有一个数有误。",
    en: """
      Basic and project expenditure are parts of the executed amount. A part larger than its whole \
      shows that at least one of the figures is wrong.
      """)
  static let source = Bilingual(
    zh: "算术关系；《预算法实施条例》第六条：部门预算、决算公开基本支出和项目支出",
    en: """
      Arithmetic; Regulations for the Implementation of the Budget Law, article 6: departmental \
      budgets and final accounts disclose basic and project expenditure
      """)

  func findings(in report: ScoredReport) -> [RecordFinding] {
    let sets = [report.report.ownFigures] + report.report.narrativeFigures
    return sets.flatMap { set in
      [StatedFigure.Fact.basic, .project].compactMap { fact in
        breach(of: fact, in: set, unit: report.report.budget.unit.value)
      }
    }
  }

  private func breach(
    of fact: StatedFigure.Fact, in set: FigureSet, unit: Money.Unit
  ) -> RecordFinding? {
    guard let part = set[fact], let whole = set[.executed], part.value > whole.value else {
      return nil
    }
    let partText = fact.text(of: part.value, in: unit)
    let wholeText = StatedFigure.Fact.executed.text(of: whole.value, in: unit)
    return finding(
      Bilingual(
        zh: """
          \(set.name.zh)中的\(fact.name.zh)\(partText.zh)，大于同处公布的执行数\
          \(wholeText.zh)
          """,
        en: """
          \(fact.name.en.capitalizedFirst) \(partText.en) in \(set.name.en) is larger than the \
          executed amount \(wholeText.en) it is part of\(fact.remark(on: unit))
          """),
      field: set.field(fact), values: [part.value, whole.value], place: part.place,
      notes: [
        Finding.Note(
          Bilingual(
            zh: "此处的执行数为\(wholeText.zh)", en: "Executed amount \(wholeText.en) stands here"),
          place: whole.place)
      ])
  }
}
