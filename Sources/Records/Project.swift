/// The project a report evaluates; its id lasts across the years.
package struct Project: Hashable, Sendable {
  /// 项目类别.
  package enum Category: String, Sendable, CaseIterable {
    /// 部门预算项目.
    case departmentBudget = "department-budget"
    /// 市直、省直专项.
    case specialFund = "special-fund"
    /// 对下转移支付.
    case transfer
  }

  /// 项目属性.
  package enum Nature: String, Sendable, CaseIterable {
    /// 持续性.
    case continuing
    /// 新增性.
    case new
  }

  /// 项目类型.
  package enum Duration: String, Sendable, CaseIterable {
    /// 常年性.
    case recurrent
    /// 延续性.
    case multiYear = "multi-year"
    /// 一次性.
    case oneOff = "one-off"
  }

  package let id: Identifier
  package let name: Text
  /// 项目编码.
  package let code: Placed<String>?
  package let category: Placed<Category>?
  package let nature: Placed<Nature>?
  package let duration: Placed<Duration>?
  /// 主管部门.
  package let competentDepartment: Text?
  /// 实施单位.
  package let implementingUnit: Text?

  package init(
    id: Identifier, name: Text, code: Placed<String>?, category: Placed<Category>?,
    nature: Placed<Nature>?, duration: Placed<Duration>?, competentDepartment: Text?,
    implementingUnit: Text?
  ) {
    self.id = id
    self.name = name
    self.code = code
    self.category = category
    self.nature = nature
    self.duration = duration
    self.competentDepartment = competentDepartment
    self.implementingUnit = implementingUnit
  }
}
