import SeededTesting

extension SeededGenerator {
  /// 0 up to, but without, `bound`.
  mutating func next(below bound: UInt64) -> UInt64 {
    next() % bound
  }

  mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[Int(next(below: UInt64(choices.count)))]
  }
}
