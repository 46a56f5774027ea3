/// The review for secrecy, privacy and trade secrets that goes before publication (保密审查).
///
/// - Source: 政府信息公开条例 (2019) art. 14 to 17.
package enum Review: Hashable, Sendable {
  case reviewed(Reviewed)
  /// Taken over from an earlier publication and not reviewed again; says from where.
  case takenOver(Text)

  /// What the review found of each kind, who made it and when.
  package struct Reviewed: Hashable, Sendable {
    package enum Result: String, Sendable, CaseIterable {
      /// May be published whole.
      case cleared
      /// May be published without the fields named as withheld.
      case inPart = "in-part"
    }

    package let secrecy: Placed<Result>
    package let privacy: Placed<Result>
    package let tradeSecret: Placed<Result>
    package let basis: Text
    /// A role, never a person's name.
    package let reviewer: Text
    package let date: Placed<CalendarDate>

    package init(
      secrecy: Placed<Result>, privacy: Placed<Result>, tradeSecret: Placed<Result>, basis: Text,
      reviewer: Text, date: Placed<CalendarDate>
    ) {
      self.secrecy = secrecy
      self.privacy = privacy
      self.tradeSecret = tradeSecret
      self.basis = basis
      self.reviewer = reviewer
      self.date = date
    }
  }
}
