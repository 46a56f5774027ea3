import Languages
import Records

// The words of a report's own fields, and of its project, its review and its measures.

extension Report.Evaluation: ContentWord {
  var meaning: Bilingual<String> {
    switch self {
    case .unitSelf: Bilingual(zh: "单位自评", en: "the unit's own evaluation")
    case .departmental: Bilingual(zh: "部门评价", en: "the competent department's evaluation")
    case .finance: Bilingual(zh: "财政评价", en: "the finance department's evaluation")
    }
  }
}

extension Report.Subject: ContentWord {
  var meaning: Bilingual<String> {
    switch self {
    case .wholeDepartment: Bilingual(zh: "部门整体绩效", en: "the department as a whole")
    case .project: Bilingual(zh: "项目支出", en: "a project")
    case .transfer: Bilingual(zh: "对下转移支付", en: "a transfer to lower levels")
    }
  }
}

extension Publication.Validity: ContentWord {
  var meaning: Bilingual<String> {
    switch self {
    case .valid: Bilingual(zh: "有效", en: "in force")
    case .amended: Bilingual(zh: "已修改", en: "amended")
    case .repealed: Bilingual(zh: "废止", en: "repealed")
    case .lapsed: Bilingual(zh: "失效", en: "lapsed")
    }
  }
}

extension Project.Category: ContentWord {
  var meaning: Bilingual<String> {
    switch self {
    case .departmentBudget: Bilingual(zh: "部门预算项目", en: "a project of the department's budget")
    case .specialFund: Bilingual(zh: "市直、省直专项", en: "a municipal or provincial special fund")
    case .transfer: Bilingual(zh: "对下转移支付", en: "a transfer to lower levels")
    }
  }
}

extension Project.Nature: ContentWord {
  var meaning: Bilingual<String> {
    switch self {
    case .continuing: Bilingual(zh: "持续性", en: "continuing")
    case .new: Bilingual(zh: "新增性", en: "new")
    }
  }
}

extension Project.Duration: ContentWord {
  var meaning: Bilingual<String> {
    switch self {
    case .recurrent: Bilingual(zh: "常年性", en: "recurs every year")
    case .multiYear: Bilingual(zh: "延续性", en: "runs for several years")
    case .oneOff: Bilingual(zh: "一次性", en: "done once")
    }
  }
}

extension SchemeReference.Basis: ContentWord {
  var meaning: Bilingual<String> {
    switch self {
    case .stated: Bilingual(zh: "报告写明", en: "the report names the scheme")
    case .inferred: Bilingual(zh: "编者推断，须写明理由", en: "the editor concluded it and says from what")
    }
  }
}

extension Review.Reviewed.Result: ContentWord {
  var meaning: Bilingual<String> {
    switch self {
    case .cleared: Bilingual(zh: "可以全部公开", en: "may be published whole")
    case .inPart:
      Bilingual(zh: "除不予公开的字段外可以公开", en: "may be published without the fields withheld")
    }
  }
}

extension Correction.Kind: ContentWord {
  var meaning: Bilingual<String> {
    switch self {
    case .update: Bilingual(zh: "更新：有了更新、更好的数据", en: "an update: later or better data")
    case .method: Bilingual(zh: "方法变更：计算方法变了", en: "another way of reckoning")
    case .correction: Bilingual(zh: "更正：原公布的值有误", en: "a correction of an error")
    case .withdrawal: Bilingual(zh: "撤回：不再公布", en: "a withdrawal: no longer published")
    }
  }
}

extension FollowUp.Status: ContentWord {
  var meaning: Bilingual<String> {
    switch self {
    case .done: Bilingual(zh: "已完成", en: "done")
    case .underWay: Bilingual(zh: "进行中", en: "under way")
    case .dropped: Bilingual(zh: "不再实施", en: "dropped")
    }
  }
}

extension OutlinePart: ContentWord {
  var meaning: Bilingual<String> { name }
}

extension StatedFigure.Fact: ContentWord {
  var meaning: Bilingual<String> {
    switch self {
    case .total: Bilingual(zh: "总分", en: "The total score")
    case .budget: Bilingual(zh: "预算数", en: "The budget")
    case .executed: Bilingual(zh: "执行数", en: "The amount executed")
    case .rate: Bilingual(zh: "执行率", en: "The execution rate")
    case .basic: Bilingual(zh: "基本支出", en: "Basic expenditure")
    case .project: Bilingual(zh: "项目支出", en: "Project expenditure")
    }
  }
}
