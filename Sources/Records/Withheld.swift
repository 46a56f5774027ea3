/// A field whose value isn't disclosed, and why; what is withheld is told, never left blank.
///
/// - Source: 政府信息公开条例 (2019) art. 14 to 16.
package struct Withheld: Hashable, Sendable {
  package enum Reason: String, Sendable, CaseIterable {
    /// 国家秘密
    case secret
    /// 个人隐私
    case personal
    /// 商业秘密
    case commercial
    /// Not yet decided or not yet known.
    case pending
  }

  package let field: Placed<FieldPath>
  package let reason: Placed<Reason>
  /// The basis in law or rule, in words.
  package let explanation: Text?

  package init(field: Placed<FieldPath>, reason: Placed<Reason>, explanation: Text?) {
    self.field = field
    self.reason = reason
    self.explanation = explanation
  }
}
