package import Languages

extension Goalposts {
  /// How often each thing moved, such as '2 targets tightened': of goals first, then of indicators.
  ///
  /// Empty when all is as it was.
  package var counts: [Bilingual<String>] {
    Self.counts(goals.flatMap(\.moves), .goal)
      + Self.counts(indicators.flatMap(\.moves), .indicator)
  }

  private static func counts(
    _ moves: [Move], _ subject: GoalpostChange.Subject
  ) -> [Bilingual<String>] {
    Move.allCases.compactMap { move in
      let count = moves.count { $0 == move }
      return count == 0 ? nil : move.text(count, subject)
    }
  }
}
