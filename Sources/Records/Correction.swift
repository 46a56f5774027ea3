/// A change to a published value, told to the public (更正与更新).
///
/// The list of a report only grows: what was told once stays told.
package struct Correction: Hashable, Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    /// 更新: later or better data.
    case update
    /// 方法变更: the value is reckoned in another way.
    case method
    /// 更正: the value published was wrong.
    case correction
    /// 撤回: the value is no longer published.
    case withdrawal
  }

  package let kind: Placed<Kind>
  /// The day it was published.
  package let date: Placed<CalendarDate>
  package let field: Placed<FieldPath>
  /// The value as it was published; `nil` when none was.
  package let old: Text?
  /// The value since then; `nil` when there is none any more.
  package let new: Text?
  package let reason: Text
  /// A role, never a person's name.
  package let approvedBy: Text

  package init(
    kind: Placed<Kind>, date: Placed<CalendarDate>, field: Placed<FieldPath>, old: Text?,
    new: Text?, reason: Text, approvedBy: Text
  ) {
    self.kind = kind
    self.date = date
    self.field = field
    self.old = old
    self.new = new
    self.reason = reason
    self.approvedBy = approvedBy
  }
}
