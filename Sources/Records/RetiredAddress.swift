/// A published address that no longer holds its page: a reader who comes there is told why.
package struct RetiredAddress: Hashable, Sendable {
  package let address: Placed<PageAddress>
  /// What stood below it and went with it, such as `form/`.
  package let below: [Placed<PageAddress>]
  /// Where the page stands now; `nil` when it was withdrawn.
  package let movedTo: Placed<PageAddress>?
  package let date: Placed<CalendarDate>
  /// The ground, never the content withdrawn.
  package let reason: Text
  /// A role, never a person's name.
  package let approvedBy: Text

  package init(
    address: Placed<PageAddress>, below: [Placed<PageAddress>] = [],
    movedTo: Placed<PageAddress>? = nil, date: Placed<CalendarDate>, reason: Text,
    approvedBy: Text
  ) {
    self.address = address
    self.below = below
    self.movedTo = movedTo
    self.date = date
    self.reason = reason
    self.approvedBy = approvedBy
  }

  /// One address and where its page went.
  package struct Move: Hashable, Sendable {
    package let from: Placed<PageAddress>
    package let to: PageAddress?
  }

  /// The address, then those below it, in the order written.
  package var moves: [Move] {
    [Move(from: address, to: movedTo?.value)]
      + below.map { page in
        Move(
          from: Placed(address.value + page.value, at: page.place),
          to: movedTo.map { $0.value + page.value })
      }
  }
}
