/// Ranges that don't overlap, so that a value is reported by one rule only.
struct RangeRegister {
  /// Sorted.
  private var taken: [Range<Int>] = []

  /// Takes each of `ranges`, which are sorted, unless a part of it is taken; says which it took.
  ///
  /// - Complexity: linear in the ranges given and taken.
  mutating func take(_ ranges: [Range<Int>]) -> [Bool] {
    var merged: [Range<Int>] = []
    merged.reserveCapacity(taken.count + ranges.count)
    var index = 0
    var results: [Bool] = []
    for range in ranges {
      while index < taken.count, taken[index].upperBound <= range.lowerBound {
        merged.append(taken[index])
        index += 1
      }
      let isFree =
        (index == taken.count || taken[index].lowerBound >= range.upperBound)
        && (merged.last.map { $0.upperBound <= range.lowerBound } ?? true)
      if isFree { merged.append(range) }
      results.append(isFree)
    }
    merged += taken[index...]
    taken = merged
    return results
  }
}
