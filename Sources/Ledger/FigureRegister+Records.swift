package import Audit
import Diagnostics
import Languages
import Records
import Scoring
package import SiteFiles

extension FigureRegister {
  /// Every figure of the audited records that a page may state.
  ///
  /// `pageCount` is how many pages the site has, in all languages.
  package init(of records: AuditedRecords, pageCount: Int) {
    self.init()
    var entries = FigureEntries(record: siteRecord)
    for (year, reports) in Dictionary(grouping: records.reports, by: \.scored.report.year.value) {
      entries.count(.reportCount(in: year), reports.count)
      entries.count(
        .publishedCount(in: year),
        reports.map(\.scored.report).count {
          $0.project == nil && $0.evaluation.value == .unitSelf
        })
      entries.count(
        .statedCount(in: year), reports.count { $0.scored.report.statedTotal != nil })
    }
    for count in records.translationCounts {
      for kind in FieldPath.TranslationKind.allCases {
        entries.count(.translationCount(kind, of: count.department), count.number(of: kind))
      }
    }
    entries.count(.departmentCount, records.departments.count)
    entries.count(.pageCount, pageCount)
    entries.count(.ruleCount, Auditor.descriptions.count)
    entries.count(.noteCount, records.reports.map(\.notes.count).reduce(0, +))
    let notes = Dictionary(grouping: records.reports.flatMap(\.notes), by: \.rule)
    for rule in Auditor.descriptions {
      entries.count(.noteCount(of: rule.name), notes[rule.name]?.count ?? 0)
    }
    add(entries)
    for report in records.reports { add(FigureEntries(of: report)) }
  }

  private mutating func add(_ entries: FigureEntries) {
    for (name, worth) in entries.worths { add(worth, name.text, of: entries.record) }
    for (name, words) in entries.words { add(words, name.text, of: entries.record) }
  }
}

extension FigureEntries {
  fileprivate init(of audited: AuditedReport) {
    let report = audited.scored.report
    self.init(record: report.id.text)
    addTotals(audited)
    addBudget(report)
    addStatements(report)
    addAttainment(report.indicators, of: nil)
    for name in FieldPath.CompletenessCount.allCases { count(.count(name), name.count(in: report)) }
    addLosses(report.indicators, of: nil)
    addCorrections(report)
    for goal in report.goals { addGoal(goal) }
    for (indicator, computation) in zip(report.indicators, audited.scored.computation.indicators) {
      addIndicator(indicator, lost: computation.lost)
    }
  }

  private mutating func addTotals(_ audited: AuditedReport) {
    let (report, computation) = (audited.scored.report, audited.scored.computation)
    let scheme = audited.scored.scheme
    points(.total, report.statedTotal?.value)
    points(.computedTotal, computation.total)
    points(.fullTotal, scheme.executionWeight.value + computation.goalsFull)
    points(.highestTotal, computation.highestTotal)
    points(.formulaTotal, computation.formulaTotal)
    points(.formulaGoals, computation.formulaGoals)
    points(.goalsScore, computation.goalsScore)
    points(.goalsFull, computation.goalsFull)
    points(.pointsLost, computation.pointsLost)
    points(.mostLost, computation.indicators.map(\.lost).max())
    points(.executionWeight, scheme.executionWeight.value)
    points(.goalsWeight, scheme.goalsWeight.value)
    points(.executionScore, report.budget.score?.value)
    points(.computedExecutionScore, computation.executionScore)
    points(.executionLost, computation.executionScore.map { scheme.executionWeight.value - $0 })
    points(.verifiedTotal, report.verification?.score.value)
    if let stated = report.statedTotal?.value, let verified = report.verification?.score.value {
      points(.verifiedDifference, (verified - stated).magnitude)
    }
    percent(.computedRate, computation.rate)
    count(.noteCount, audited.notes.count)
    if let stated = report.statedTotal?.value, let total = computation.total {
      points(.totalDifference, (total - stated).magnitude)
    }
  }

  private mutating func addBudget(_ report: Report) {
    let budget = report.budget
    let unit = budget.unit.value
    money(.initialBudget, budget.initial?.value, unit)
    money(.budget(.budget), budget.budget.value, unit)
    money(.budget(.executed), budget.executed.value, unit)
    money(.budget(.basic), budget.basic?.value, unit)
    money(.budget(.project), budget.project?.value, unit)
    percent(.budget(.rate), budget.rate?.value)
    for source in budget.sources {
      let kind = source.kind.value
      money(.source(kind, .initial), source.initial?.value, unit)
      money(.source(kind, .budget), source.budget?.value, unit)
      money(.source(kind, .executed), source.executed?.value, unit)
    }
  }

  /// What the narrative states beside the form.
  private mutating func addStatements(_ report: Report) {
    for section in report.sections {
      var numbers: [StatedFigure.Fact: Int] = [:]
      for figure in section.figures + section.blocks.flatMap(\.figures) {
        let number = numbers[figure.fact, default: 0] + 1
        numbers[figure.fact] = number
        let name = FieldPath.section(section.part.value, figure.fact, number: number)
        switch figure.fact {
        case .total: points(name, figure.value.value)
        case .rate: percent(name, figure.value.value)
        case .budget, .executed, .basic, .project:
          money(name, figure.value.value, report.budget.unit.value)
        }
      }
    }
  }

  private mutating func addGoal(_ goal: Goal) {
    let id = goal.id.value
    let score = goal.indicators.map(\.score.value).sum()
    points(.goal(id, .full), goal.fullOrSum)
    points(.goal(id, .score), score)
    points(.lost(ofGoal: id), goal.fullOrSum - score)
    addAttainment(goal.indicators, of: id)
    addLosses(goal.indicators, of: id)
    for group in goal.groups {
      let kind = group.kind.value
      points(.group(kind, of: id, .full), group.fullOrSum)
      points(.group(kind, of: id, .score), group.scoreOrSum)
      points(
        .group(kind, of: id, .deducted),
        group.deducted?.value ?? group.fullOrSum - group.scoreOrSum)
    }
  }

  private mutating func addIndicator(_ indicator: Indicator, lost: ExactDecimal) {
    let id = indicator.id.value
    points(.indicator(id, .full), indicator.full.value)
    points(.indicator(id, .score), indicator.score.value)
    points(.lost(ofIndicator: id), lost)
    points(.indicator(id, .deducted), indicator.deducted?.value ?? lost)
    points(.coefficient(of: id), indicator.coefficient?.value)
    points(.verifiedScore(of: id), indicator.verifiedScore?.value)
    points(
      .verifiedDifference(of: id),
      (indicator.verifiedScore?.value).map { ($0 - indicator.score.value).magnitude })
    measure(.indicator(id, .target), indicator.target?.value, indicator.unit)
    measure(.initialTarget(of: id), indicator.initialTarget?.value, indicator.unit)
    measure(
      .indicator(id, .actual), indicator.actual?.value, indicator.actualUnit ?? indicator.unit)
    guard let (target, actual) = indicator.comparison else { return }
    let gap = (target - actual).magnitude
    // The difference of two percentages is in percentage points, whose words stand outside.
    if indicator.unit?.value.zh == "%" {
      points(.gap(of: id), gap)
    } else {
      measure(.gap(of: id), .number(gap), indicator.unit)
    }
  }

  private mutating func addLosses(_ indicators: [Indicator], of goal: Identifier?) {
    let losses = indicators.map { max($0.full.value - $0.score.value, ExactDecimal(0)) }
    points(.losses(of: goal), losses.sum())
  }

  private mutating func addAttainment(_ indicators: [Indicator], of goal: Identifier?) {
    let untargeted = indicators.count { $0.target == nil }
    let counts: [(FieldPath.AttainmentCount, Int)] = [
      (.total, indicators.count), (.targeted, indicators.count - untargeted),
      (.met, indicators.count { $0.isMet == true }),
      (.missed, indicators.count { $0.isMet == false }), (.untargeted, untargeted),
      (.incomparable, indicators.count { $0.target != nil && $0.isMet == nil }),
    ]
    for (name, number) in counts { count(.count(name, of: goal), number) }
  }
}
