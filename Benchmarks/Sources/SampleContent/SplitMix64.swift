/// SplitMix64: the same seed draws the same, on every machine and in every release.
///
/// `Array.shuffled(using:)` and `Int.random(in:using:)` aren't used with it: the standard library
/// doesn't promise how they draw.
///
/// - Source: Steele, Lea and Flood, “Fast splittable pseudorandom number generators” (2014).
struct SplitMix64 {
  private var state: UInt64

  /// A stream of its own for each list of `numbers`.
  init(seed: UInt64, _ numbers: Int...) {
    state = seed
    for number in numbers {
      state = next() ^ UInt64(truncatingIfNeeded: number)
    }
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  /// `list` isn't empty.
  mutating func one<Item>(of list: [Item]) -> Item {
    list[number(0...list.count - 1)]
  }

  /// `count` different items, or all of them.
  mutating func some<Item>(_ count: Int, of list: [Item]) -> [Item] {
    var rest = list
    return (0..<min(count, list.count)).map { _ in
      rest.remove(at: number(0...rest.count - 1))
    }
  }
}
