import Languages
import Records

/// One amount of a department's projects, and the amount of the department it is part of.
struct ProjectMoney {
  /// What is added up.
  enum Part {
    case budget
    case executed

    var fact: StatedFigure.Fact {
      switch self {
      case .budget: .budget
      case .executed: .executed
      }
    }

    var name: Bilingual<String> { fact.name }

    func amount(of project: Report) -> Placed<ExactDecimal> {
      switch self {
      case .budget: project.budget.budget
      case .executed: project.budget.executed
      }
    }
  }

  /// What it is part of, as the department states it.
  struct Limit {
    let field: FieldPath
    let fact: StatedFigure.Fact
    let value: Placed<ExactDecimal>

    var name: Bilingual<String> { fact.name }
  }

  let part: Part
  let limit: Limit
  /// The limit in yuan.
  let yuan: ExactDecimal

  /// Executed amounts, then budgets; without what `department` withholds.
  static func all(of department: Report) -> [ProjectMoney] {
    let unit = department.budget.unit.value
    let limits: [(Part, Limit?)] = [
      (.executed, executedLimit(of: department)),
      (
        .budget,
        department.isWithheld(.budget(.budget))
          ? nil
          : Limit(field: .budget(.budget), fact: .budget, value: department.budget.budget)
      ),
    ]
    return limits.compactMap { part, limit in
      limit.map {
        ProjectMoney(part: part, limit: $0, yuan: Money($0.value.value, unit).yuan)
      }
    }
  }

  /// The project expenditure, in the figures or else in a text, or else the executed amount.
  private static func executedLimit(of department: Report) -> Limit? {
    if department.isWithheld(.budget(.project)) { return nil }
    for set in [department.ownFigures] + department.narrativeFigures {
      if let value = set[.project], !department.isWithheld(set.field(.project)) {
        return Limit(field: set.field(.project), fact: .project, value: value)
      }
    }
    if department.isWithheld(.budget(.executed)) { return nil }
    return Limit(
      field: .budget(.executed), fact: .executed, value: department.budget.executed)
  }

  /// Whether `project` is paid from the department's own budget and its amount is disclosed.
  func counts(_ project: Report) -> Bool {
    guard project.subject.value == .project, !project.isWithheld(.budget(part.fact)) else {
      return false
    }
    switch project.project?.category?.value {
    case .departmentBudget, nil: return true
    case .specialFund, .transfer: return false
    }
  }

  func yuan(of project: Report) -> ExactDecimal {
    Money(part.amount(of: project).value, project.budget.unit.value).yuan
  }
}
