/// A department or unit that publishes evaluations; its id outlives its names.
package struct Department: Hashable, Sendable {
  package let id: Placed<Identifier>
  /// The present or last name.
  package let name: Text
  /// What the department is, in one sentence; `nil` when no source says.
  package let description: Text?
  /// Names it had before, oldest first.
  package let formerNames: [FormerName]
  /// How it came about and what became of it, oldest first.
  package let events: [Event]
  /// Years whose evaluation isn't published, and why.
  package let unpublished: [Unpublished]

  package init(
    id: Placed<Identifier>, name: Text, description: Text?, formerNames: [FormerName] = [],
    events: [Event] = [], unpublished: [Unpublished] = []
  ) {
    self.id = id
    self.name = name
    self.description = description
    self.formerNames = formerNames
    self.events = events
    self.unpublished = unpublished
  }

  package struct FormerName: Hashable, Sendable {
    package let name: Text
    /// The last day the name was in use.
    package let until: Placed<CalendarDate>

    package init(name: Text, until: Placed<CalendarDate>) {
      self.name = name
      self.until = until
    }
  }

  package struct Event: Hashable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
      /// 合并
      case merged
      /// 拆分
      case split
      /// 更名
      case renamed
    }

    package let kind: Placed<Kind>
    package let date: Placed<CalendarDate>
    /// The departments before.
    package let from: [Placed<Identifier>]
    /// The departments after.
    package let into: [Placed<Identifier>]
    /// The document that ordered it.
    package let basis: Text?

    package init(
      kind: Placed<Kind>, date: Placed<CalendarDate>, from: [Placed<Identifier>],
      into: [Placed<Identifier>], basis: Text?
    ) {
      self.kind = kind
      self.date = date
      self.from = from
      self.into = into
      self.basis = basis
    }
  }

  package struct Unpublished: Hashable, Sendable {
    package let year: Placed<Year>
    package let reason: Placed<Withheld.Reason>
    package let explanation: Text

    package init(year: Placed<Year>, reason: Placed<Withheld.Reason>, explanation: Text) {
      self.year = year
      self.reason = reason
      self.explanation = explanation
    }
  }
}
