/// Finds the sentence most like another: the share of pairs of neighbouring characters in common.
struct LikenessIndex {
  /// Sentences with fewer of their pairs in common are taken for different ones.
  static let threshold = 0.6

  /// Sorted; each sentence with its ends as characters of their own.
  private let pairs: [[UInt64]]

  init(_ sentences: [String]) {
    pairs = sentences.map(Self.pairs)
  }

  /// The index of the sentence most alike, the first of several; `nil` when none is alike.
  ///
  /// - Complexity: Linear in the length of all sentences of a comparable length.
  func mostAlike(to sentence: String) -> Int? {
    let own = Self.pairs(of: sentence)
    var best: (index: Int, likeness: Double)?
    for (index, other) in pairs.enumerated() {
      let sum = Double(own.count + other.count)
      // With one so much shorter, even all of its pairs would be too few.
      guard 2 * Double(min(own.count, other.count)) >= Self.threshold * sum else { continue }
      let likeness = 2 * Double(Self.common(own, other)) / sum
      if likeness >= max(Self.threshold, (best?.likeness ?? 0).nextUp) { best = (index, likeness) }
    }
    return best?.index
  }

  private static func pairs(of sentence: String) -> [UInt64] {
    var before: UInt64 = 0
    var pairs: [UInt64] = []
    for scalar in sentence.unicodeScalars where !scalar.properties.isWhitespace {
      pairs.append(before << 32 | UInt64(scalar.value))
      before = UInt64(scalar.value)
    }
    pairs.append(before << 32)
    return pairs.sorted()
  }

  private static func common(_ one: [UInt64], _ other: [UInt64]) -> Int {
    var (count, first, second) = (0, 0, 0)
    while first < one.count, second < other.count {
      if one[first] == other[second] {
        count += 1
        first += 1
        second += 1
      } else if one[first] < other[second] {
        first += 1
      } else {
        second += 1
      }
    }
    return count
  }
}
