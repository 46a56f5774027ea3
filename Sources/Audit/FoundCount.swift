import Records

/// “发现…N起” in a text: what was found, and how often.
struct FoundCount: Equatable {
  /// What stands between 发现 and the number.
  let thing: String
  /// 1 to 999999999.
  let number: Int

  /// In the order of the text.
  static func all(in text: String) -> [FoundCount] {
    var found: [FoundCount] = []
    // No count reaches over the end of a clause.
    for clause in text.split(whereSeparator: { "，。；、：！？,;\n".contains($0) }) {
      let parts = clause.split(separator: "发现", omittingEmptySubsequences: false)
      found += parts.dropFirst().compactMap { count(in: $0) }
    }
    return found
  }

  private static func count(in words: Substring) -> FoundCount? {
    guard let start = words.firstIndex(where: isDigit) else { return nil }
    let digits = words[start...].prefix(while: isDigit)
    let rest = words[digits.endIndex...].drop(while: \.isWhitespace)
    guard digits.utf8.count <= 9, let number = Int(digits), number > 0,
      let unit = rest.first, "起件处".contains(unit)
    else { return nil }
    return FoundCount(thing: String(words[..<start]), number: number)
  }

  private static func isDigit(_ character: Character) -> Bool { "0"..."9" ~= character }

  /// Whether two different letters are shared with `name`.
  func isAbout(_ name: String) -> Bool {
    Set(thing.filter(\.isLetter)).intersection(name).count >= 2
  }

  /// Whether some whole total gives `rate`, in per cent, at its printed precision.
  func allows(_ rate: ExactDecimal) -> Bool {
    guard rate.scale <= 6, rate >= ExactDecimal(0), rate <= ExactDecimal(100) else { return false }
    // In half units of the last printed decimal: rate - 1/2 ≤ 100n/m < rate + 1/2.
    var whole = Int128(number) * 200
    for _ in 0..<rate.scale { whole *= 10 }
    let twice = rate.coefficient * 2
    let smallest = max(whole / (twice + 1) + 1, Int128(number))
    return whole >= smallest * (twice - 1)
  }
}
