import Records
import Scoring

@testable import Audit

extension ReportDraft {
  /// The same report but for `change`.
  func with(_ change: (inout ReportDraft) -> Void) -> ReportDraft {
    var copy = self
    change(&copy)
    return copy
  }

  /// What `rule` alone finds.
  func findings(of rule: some AuditRule) -> [RecordFinding] {
    rule.findings(in: scored)
  }

  subscript(goal id: Identifier) -> Goal {
    get { goals[index(of: id)] }
    set { goals[index(of: id)] = newValue }
  }

  subscript(kind: IndicatorGroup.Kind, of goal: Identifier) -> Group {
    get { self[goal: goal].groups[index(of: kind, in: goal)] }
    set { self[goal: goal].groups[index(of: kind, in: goal)] = newValue }
  }

  subscript(indicator id: Identifier) -> Indicator {
    get {
      let (goal, group, indicator) = position(of: id)
      return goals[goal].groups[group].indicators[indicator]
    }
    set {
      let (goal, group, indicator) = position(of: id)
      goals[goal].groups[group].indicators[indicator] = newValue
    }
  }

  private func index(of id: Identifier) -> Int {
    guard let index = goals.firstIndex(where: { $0.id == id }) else {
      preconditionFailure("the report has no goal '\(id.text)'")
    }
    return index
  }

  private func index(of kind: IndicatorGroup.Kind, in goal: Identifier) -> Int {
    guard let index = self[goal: goal].groups.firstIndex(where: { $0.kind == kind }) else {
      preconditionFailure("the goal has no group '\(kind.rawValue)'")
    }
    return index
  }

  private func position(of id: Identifier) -> (goal: Int, group: Int, indicator: Int) {
    for (goal, draft) in goals.enumerated() {
      for (group, draft) in draft.groups.enumerated() {
        if let indicator = draft.indicators.firstIndex(where: { $0.id == id }) {
          return (goal, group, indicator)
        }
      }
    }
    preconditionFailure("the report has no indicator '\(id.text)'")
  }
}
