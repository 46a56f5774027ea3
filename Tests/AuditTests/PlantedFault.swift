import Diagnostics
import Languages
import Records
import Scoring
import Testing

/// One slip in a report that had none, and the errors it must lead to.
struct PlantedFault: Sendable, CustomTestStringConvertible {
  let name: String
  /// The rules that find it, and no other error.
  let rules: Set<RuleName>
  let plant: @Sendable (inout ReportDraft) -> Void

  var testDescription: String { name }

  /// A slip of this size is no rounding and stays inside every bound it must not break.
  private static let slip: ExactDecimal = "0.005"

  /// Another body agrees with every score.
  private static func verify(_ draft: inout ReportDraft) {
    draft.verifiedTotal = draft.total
    for goal in draft.goals.indices {
      for group in draft.goals[goal].groups.indices {
        for index in draft.goals[goal].groups[group].indicators.indices {
          let score = draft.goals[goal].groups[group].indicators[index].score
          draft.goals[goal].groups[group].indicators[index].verifiedScore = score
        }
      }
    }
  }

  static let all = [
    PlantedFault(name: "the total", rules: ["total-equals-scores"]) {
      $0.total = $0.total - slip
      $0.sections[0].heading = [(.total, $0.total)]
    },
    PlantedFault(
      name: "the total, out of reach", rules: ["total-equals-scores", "total-within-reach"]
    ) {
      $0.total = $0.scored.computation.highestTotal + slip
      $0.sections[0].heading = [(.total, $0.total)]
    },
    PlantedFault(name: "the total in the heading", rules: ["one-fact-one-value"]) {
      $0.sections[0].heading = [(.total, $0.total + slip)]
    },
    PlantedFault(name: "the rate", rules: ["execution-rate"]) {
      $0.budget.rate = $0.budget.rate.map { $0 + "0.01" }
      $0.sections[1].blocks[0].removeLast()
    },
    PlantedFault(name: "the rate in a text", rules: ["execution-rate", "one-fact-one-value"]) {
      $0.sections[1].blocks[0][2].value = $0.sections[1].blocks[0][2].value + "0.2"
    },
    PlantedFault(name: "a budget of zero", rules: ["rate-has-denominator"]) {
      $0.budget.budget = "0"
      $0.sections[1].blocks = []
      $0.sections[3].prose = []
    },
    PlantedFault(name: "the grade", rules: ["grade-matches-total"]) {
      let (pass, fail) = (Bilingual(zh: "合格", en: "Pass"), Bilingual(zh: "不合格", en: "Fail"))
      $0.scheme.grades = [(pass, $0.total), (fail, "0")]
      $0.grade = fail
    },
    PlantedFault(name: "a grade no scheme knows", rules: ["grade-matches-total"]) {
      $0.scheme.grades = [(Bilingual(zh: "合格", en: "Pass"), "0")]
      $0.grade = Bilingual(zh: "优", en: "Excellent")
    },
    PlantedFault(name: "the verified total", rules: ["verified-score-holds"]) {
      verify(&$0)
      $0.verifiedTotal = $0.total - slip
    },
    PlantedFault(name: "an indicator's verified score", rules: ["verified-score-holds"]) {
      verify(&$0)
      let full = $0.goals[0].groups[0].indicators[0].full
      $0.goals[0].groups[0].indicators[0].verifiedScore = full + slip
    },
    PlantedFault(name: "the execution score", rules: ["execution-score"]) {
      $0.budget.score = $0.budget.score.map { $0 + slip }
    },
    PlantedFault(name: "the budget in a text", rules: ["one-fact-one-value"]) {
      $0.sections[1].blocks[0][0].value = $0.sections[1].blocks[0][0].value + slip
    },
    PlantedFault(name: "the sources of funds", rules: ["sources-equal-total"]) {
      $0.budget.fiscal = $0.budget.executed + slip
    },
    PlantedFault(name: "basic expenditure", rules: ["parts-equal-whole"]) {
      $0.budget.basic = $0.budget.basic.map { $0 - slip }
      $0.sections[2].blocks = []
    },
    PlantedFault(
      name: "basic expenditure, larger than all",
      rules: ["parts-equal-whole", "part-within-whole"]
    ) {
      $0.budget.basic = $0.budget.executed + slip
      $0.budget.project = "0"
      $0.sections[2].blocks = []
    },
    PlantedFault(
      name: "basic expenditure in a text", rules: ["parts-equal-whole", "one-fact-one-value"]
    ) {
      $0.sections[2].blocks[0][1].value = $0.sections[2].blocks[0][1].value - slip
    },
    PlantedFault(name: "a goal's full score", rules: ["goal-sums", "weights-match-scheme"]) {
      $0.goals[0].full = $0.goals[0].full + slip
    },
    PlantedFault(name: "the scheme's weight for goals", rules: ["weights-match-scheme"]) {
      $0.scheme.goalsWeight = "80.005"
    },
    PlantedFault(
      name: "a group's full score",
      rules: ["goal-sums", "group-sums", "score-equals-full-minus-deducted"]
    ) {
      $0.goals[0].groups[0].full = $0.goals[0].groups[0].full + slip
    },
    PlantedFault(
      name: "a group's deduction", rules: ["group-sums", "score-equals-full-minus-deducted"]
    ) {
      $0.goals[0].groups[0].deducted = $0.goals[0].groups[0].deducted.map { $0 + slip }
    },
    PlantedFault(
      name: "a group's score", rules: ["group-sums", "score-equals-full-minus-deducted"]
    ) {
      $0.goals[0].groups[0].score = $0.goals[0].groups[0].score - slip
    },
    PlantedFault(
      name: "an indicator's deduction", rules: ["group-sums", "score-equals-full-minus-deducted"]
    ) {
      let deducted = $0.goals[0].groups[0].indicators[0].deducted
      $0.goals[0].groups[0].indicators[0].deducted = deducted.map { $0 + slip }
    },
    PlantedFault(
      name: "an indicator's score",
      rules: ["group-sums", "score-equals-full-minus-deducted", "total-equals-scores"]
    ) {
      let score = $0.goals[0].groups[0].indicators[0].score
      $0.goals[0].groups[0].indicators[0].score = score + slip
    },
    PlantedFault(name: "the year in the title", rules: ["one-year-throughout"]) {
      $0.title = Bilingual(zh: "2021年度自评结果", en: "Results of 2021")
    },
    PlantedFault(name: "an indicator nobody named", rules: ["template-text-left-in"]) {
      $0.goals[0].groups[0].indicators[0].name = Bilingual(zh: "指标2：", en: "Indicator 2:")
    },
    PlantedFault(name: "the budget in prose", rules: ["narrative-matches-record"]) {
      let wrong = $0.budget.budget + "1"
      $0.sections[3].prose = ["预算数\(wrong.text)万元。"]
    },
    PlantedFault(name: "a sum in prose", rules: ["narrative-parts-add-up"]) {
      $0.sections[4].prose = ["培训支出90.01万元=30.00+30+30。"]
    },
    PlantedFault(name: "parts in prose, larger than their whole", rules: ["narrative-parts-add-up"])
    {
      $0.sections[4].prose = ["全年巡查50次，其中白天巡查30次、夜间巡查21次。"]
    },
    PlantedFault(
      name: "the executed amount",
      rules: [
        "execution-rate", "execution-score", "one-fact-one-value", "parts-equal-whole",
        "total-equals-scores",
      ]
    ) {
      // A whole percentage point, so that no rate and no score can round it away.
      let points = $0.scored.computation.goalsScore
      $0.budget = ReportDraft.Budget(
        budget: "100", executed: "99", rate: "100", score: "20", basic: "60", project: "40")
      $0.total = points + "20"
      $0.sections = [ReportDraft.Section(part: .executionRate, blocks: [[(.executed, "100")]])]
    },
  ]
}
