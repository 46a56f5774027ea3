/// The word a writer probably meant.
package enum NearMiss {
  /// The candidate nearest to `word`, or `nil` when none is near enough to be a slip of the hand.
  ///
  /// Near is an edit distance (Damerau, adjacent swaps count once) of at most a third of the word,
  /// and at least one; ties go to the earlier candidate.
  /// - Complexity: the product of the two lengths, for each candidate.
  package static func suggestion(for word: String, among candidates: [String]) -> String? {
    let letters = Array(word.unicodeScalars)
    let limit = max(1, letters.count / 3)
    var best: (distance: Int, candidate: String)?
    for candidate in candidates where candidate != word {
      let distance = distance(letters, Array(candidate.unicodeScalars))
      if distance <= limit, distance < best?.distance ?? .max { best = (distance, candidate) }
    }
    return best?.candidate
  }

  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for i in left.indices {
      var current = [i + 1]
      for j in right.indices {
        let substitution = last[j] + (left[i] == right[j] ? 0 : 1)
        var cost = min(last[j + 1] + 1, current[j] + 1, substitution)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
