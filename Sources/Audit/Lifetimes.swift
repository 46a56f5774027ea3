import Records

/// When departments ended, and began again, by the events that any of them records.
struct Lifetimes {
  /// By department, oldest first; of the events of one day, those that go on last.
  private var turns: [Identifier: [Turn]] = [:]

  private struct Turn {
    let date: Placed<CalendarDate>
    /// Whether the department is there after it.
    let goesOn: Bool
  }

  init(of departments: [Department]) {
    for event in departments.flatMap(\.events) {
      let after = Set(event.into.map(\.value))
      for id in Set(event.from.map(\.value)).union(after) {
        turns[id, default: []].append(Turn(date: event.date, goesOn: after.contains(id)))
      }
    }
    for id in turns.keys {
      turns[id]?.sort { left, right in
        if left.date.value != right.date.value { return left.date.value < right.date.value }
        if left.goesOn != right.goesOn { return right.goesOn }
        return left.date.place < right.date.place
      }
    }
  }

  /// The day `department` ended, when that is in a year before `year` and it didn't begin again in
  /// that time.
  func end(of department: Identifier, before year: Year) -> Placed<CalendarDate>? {
    let last = turns[department, default: []].last { $0.date.value.year < year.number }
    guard let last, !last.goesOn else { return nil }
    return last.date
  }
}
