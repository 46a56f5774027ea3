/// What may stand in an element and in which order, as a table from state and symbol to state.
///
/// Symbol 0 is text that isn't only white space; the others are element numbers.
struct ContentModel: Sendable {
  /// No way on from here.
  static let refused: UInt8 = 255

  private let next: [UInt8]
  private let accepting: [Bool]
  private let symbolCount: Int

  /// Compiles a model such as `caption? colgroup* thead? tbody+`: juxtaposition is order, `|` choice,
  /// `text` text and `%flow` a set of symbols.
  ///
  /// The position automaton of Glushkov, made deterministic by taking sets of positions as states.
  init(
    _ text: String, symbolCount: Int, sets: [String: [Int]], symbol: @escaping (String) -> Int
  ) {
    var compiler = ModelCompiler(text, sets: sets, symbol: symbol)
    let whole = compiler.choice()
    let start = UInt64(1) << 63
    var states = [start]
    var next: [UInt8] = []
    var done = 0
    while done < states.count {
      let state = states[done]
      done += 1
      for symbol in 0..<symbolCount {
        var reachable: UInt64 = state == start ? whole.first : 0
        for position in compiler.symbols.indices where state & (1 << UInt64(position)) != 0 {
          reachable |= compiler.follow[position]
        }
        var target: UInt64 = 0
        for position in compiler.symbols.indices
        where reachable & (1 << UInt64(position)) != 0
          && compiler.symbols[position].contains(symbol)
        {
          target |= 1 << UInt64(position)
        }
        guard target != 0 else {
          next.append(Self.refused)
          continue
        }
        let index = states.firstIndex(of: target) ?? states.count
        if index == states.count { states.append(target) }
        precondition(index < 255, "a content model has few states")
        next.append(UInt8(index))
      }
    }
    self.next = next
    self.symbolCount = symbolCount
    accepting = states.map { $0 == start ? whole.isNullable : $0 & whole.last != 0 }
  }

  func state(after state: UInt8, symbol: Int) -> UInt8 {
    next[Int(state) * symbolCount + symbol]
  }

  func isComplete(in state: UInt8) -> Bool { accepting[Int(state)] }

  /// The symbols that can come next.
  func expected(in state: UInt8) -> [Int] {
    (0..<symbolCount).filter { self.state(after: state, symbol: $0) != Self.refused }
  }

  /// Whether the symbol can stand anywhere in the element.
  func mentions(_ symbol: Int) -> Bool {
    accepting.indices.contains { state(after: UInt8($0), symbol: symbol) != Self.refused }
  }
}

/// Reads a model and numbers its positions.
private struct ModelCompiler {
  struct Part {
    var isNullable: Bool
    var first: UInt64
    var last: UInt64
  }

  private(set) var symbols: [Set<Int>] = []
  private(set) var follow: [UInt64] = []
  private var words: [Substring]
  private let sets: [String: [Int]]
  private let symbol: (String) -> Int

  init(_ text: String, sets: [String: [Int]], symbol: @escaping (String) -> Int) {
    var spaced = ""
    for character in text {
      spaced += "()|?*+".contains(character) ? " \(character) " : String(character)
    }
    words = spaced.split(separator: " ").reversed()
    self.sets = sets
    self.symbol = symbol
  }

  mutating func choice() -> Part {
    var part = sequence()
    while words.last == "|" {
      words.removeLast()
      let other = sequence()
      part.isNullable = part.isNullable || other.isNullable
      part.first |= other.first
      part.last |= other.last
    }
    return part
  }

  private mutating func sequence() -> Part {
    var part = Part(isNullable: true, first: 0, last: 0)
    while let word = words.last, word != "|", word != ")" {
      let item = repeated()
      link(part.last, to: item.first)
      if part.isNullable { part.first |= item.first }
      part.last = item.isNullable ? part.last | item.last : item.last
      part.isNullable = part.isNullable && item.isNullable
    }
    return part
  }

  private mutating func repeated() -> Part {
    var part = single()
    while let sign = words.last, sign == "?" || sign == "*" || sign == "+" {
      words.removeLast()
      if sign != "+" { part.isNullable = true }
      if sign != "?" { link(part.last, to: part.first) }
    }
    return part
  }

  private mutating func single() -> Part {
    guard let word = words.popLast() else { preconditionFailure("a model is never cut off") }
    if word == "(" {
      let part = choice()
      words.removeLast()
      return part
    }
    let position = symbols.count
    precondition(position < 63, "a model has few positions")
    symbols.append(word.hasPrefix("%") ? Set(sets[String(word)] ?? []) : [symbol(String(word))])
    follow.append(0)
    return Part(isNullable: false, first: 1 << UInt64(position), last: 1 << UInt64(position))
  }

  private mutating func link(_ last: UInt64, to first: UInt64) {
    for position in symbols.indices where last & (1 << UInt64(position)) != 0 {
      follow[position] |= first
    }
  }
}
