extension QuantityReader {
  /// Where `text` speaks of one of `names`, each with the numbers of its sentence that follow.
  ///
  /// The name must begin a clause, words such as 其中 and 同时 aside, and end at a mark, a number or
  /// the word that joins it to its number (达到, 为): 全市道路绿化率 and 道路绿化率目标 don't mention
  /// 道路绿化率. Of two names that begin at one place the longer is meant.
  ///
  /// - Parameters:
  ///   - names: The names it may speak of.
  ///   - text: The text the quantities were read from.
  ///   - quantities: What `quantities(in:)` found there, in its order.
  /// - Returns: In the order of the text.
  /// - Complexity: Linear in the length of the text times that of the names that begin alike.
  package func mentions(
    of names: NameTable, in text: String, _ quantities: [Quantity]
  ) -> [Mention] {
    MentionScan(Prose(text), names).mentions(quantities)
  }
}

/// One pass over a text for names.
private struct MentionScan {
  private let prose: Prose
  private let names: WordTable<Int>

  private static let leads = WordTable(Quantity.leads.map { ($0, ()) }, keyedBy: .last)
  private static let joints = WordTable(
    (Quantity.joints + ["实际", "实际达到", "实际完成", "达到了"]).map { ($0, ()) }, keyedBy: .first)

  /// More of them than anyone writes in a row; it keeps the reader linear.
  private static let mostJoints = 4
  private static let longestHedge = 5

  init(_ prose: Prose, _ names: NameTable) {
    self.prose = prose
    self.names = names.words
  }

  func mentions(_ quantities: [Quantity]) -> [Mention] {
    var found: [Mention] = []
    var next = 0
    var position = 0
    while position < prose.count {
      guard let (name, end) = name(at: position) else {
        position += 1
        continue
      }
      let limit = self.limit(from: end)
      while next < quantities.count, quantities[next].range.lowerBound < end { next += 1 }
      var own: [Quantity] = []
      while next < quantities.count, quantities[next].range.lowerBound < limit {
        own.append(quantities[next])
        next += 1
      }
      let isDirect = own.first.map { isJoint(end..<$0.range.lowerBound) } ?? false
      found.append(
        Mention(
          name: name, direct: isDirect ? own.first : nil,
          further: Array(isDirect ? own.dropFirst() : own[...])))
      position = limit
    }
    return found
  }

  private func name(at position: Int) -> (name: Int, end: Int)? {
    guard let found = names.word(at: position, in: prose), startsClause(position),
      endsName(found.end)
    else { return nil }
    return (found.meaning, found.end)
  }

  private func startsClause(_ position: Int) -> Bool {
    var start = position
    for _ in 0..<Self.mostJoints {
      guard let lead = Self.leads.word(endingAt: start, in: prose) else { break }
      start = lead.start
    }
    let before = prose.beforeBlanks(from: start, limit: 32)
    guard before >= 0 else { return true }
    switch prose.kind(at: before) {
    case .sentenceEnd, .comma, .pause, .colon, .opening, .closing: return true
    default: return false
    }
  }

  private func endsName(_ end: Int) -> Bool {
    let next = prose.pastBlanks(from: end, limit: 2)
    guard next < prose.count else { return true }
    switch prose.kind(at: next) {
    case .digit, .sentenceEnd, .comma, .pause, .colon, .opening, .closing: return true
    default: return isJoined(next)
    }
  }

  /// Whether words that join a name to its number stand at `start`, and then the number.
  private func isJoined(_ start: Int) -> Bool {
    var position = start
    for _ in 0..<Self.mostJoints {
      guard let joint = Self.joints.word(at: position, in: prose) else { break }
      position = prose.pastBlanks(from: joint.end, limit: 2)
      if prose.digit(at: position) != nil { return true }
    }
    // 道路绿化率约95%, 道路绿化率≥95%.
    return (position...(position + Self.longestHedge)).contains {
      Hedge.hedge(endingAt: $0, in: prose)?.start == position
    }
  }

  /// The next name or the end of the sentence.
  private func limit(from start: Int) -> Int {
    var position = start
    while position < prose.count, prose.kind(at: position) != .sentenceEnd,
      name(at: position) == nil
    {
      position += 1
    }
    return position
  }

  /// Whether nothing but what joins a name to its number stands in `range`.
  private func isJoint(_ range: Range<Int>) -> Bool {
    var position = range.lowerBound
    while position < range.upperBound {
      if prose.kind(at: position) == .blank || prose.kind(at: position) == .colon
        || prose.kind(at: position) == .opening
      {
        position += 1
      } else if let joint = Self.joints.word(at: position, in: prose) {
        position = joint.end
      } else {
        return false
      }
    }
    return true
  }
}
