/// One row of a form's money table: what came from one source.
package struct FundSource: Hashable, Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    /// 当年财政拨款.
    case fiscal
    /// 上年结转资金.
    case carriedOver = "carried-over"
    /// 财政专户管理资金.
    case specialAccount = "special-account"
    /// 单位资金.
    case unit
    /// 其他资金.
    case other
  }

  package let kind: Placed<Kind>
  /// 年初预算数.
  package let initial: Placed<ExactDecimal>?
  /// 全年预算数.
  package let budget: Placed<ExactDecimal>?
  /// 全年执行数.
  package let executed: Placed<ExactDecimal>?

  package init(
    kind: Placed<Kind>, initial: Placed<ExactDecimal>?, budget: Placed<ExactDecimal>?,
    executed: Placed<ExactDecimal>?
  ) {
    self.kind = kind
    self.initial = initial
    self.budget = budget
    self.executed = executed
  }
}
