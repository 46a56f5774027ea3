package import Languages

/// Cuts text into the terms that are indexed and looked up.
///
/// `theme/assets/search.js` cuts queries by the same rules; `Fixtures/tokens.tsv` holds the cases
/// both are tested with. A change here is a change there.
///
/// - A run of Han characters gives its overlapping pairs, a run of one the character: words found
///   by a dictionary would miss parts of longer names, pairs miss none.
/// - A number stays whole, `437.21`; commas between groups of three digits are dropped, `1,250` is
///   `1250`; `99.4%` gives the number with and without its sign. Anything else with dots or commas,
///   such as `2022.5.1`, falls into its groups of digits.
/// - A word is a letter followed by letters and digits; `'s` at its end is dropped. In English it
///   is then cut back to its stem, elsewhere Latin words are names and stay as they are.
/// - Full-width forms, capitals and the accents of Latin-1 are folded; all else separates.
package struct Tokenizer: Hashable, Sendable {
  package let language: Language

  package init(language: Language) {
    self.language = language
  }

  /// What a query for `text` looks up, in the order of the text, repetitions included.
  package func terms(in text: String) -> [String] {
    pieces(of: text).flatMap { piece in
      switch piece {
      case .han(let run) where run.count == 1: [string(run)]
      case .han(let run): pairs(of: run)
      case .latin(let terms): terms
      }
    }
  }

  /// What `text` is indexed under: its terms, and every Han character by itself.
  ///
  /// With them, a query of one character finds longer words too.
  package func indexTerms(in text: String) -> [String] {
    pieces(of: text).flatMap { piece in
      switch piece {
      case .han(let run): run.map { String($0) } + pairs(of: run)
      case .latin(let terms): terms
      }
    }
  }

  private enum Piece {
    case han(ArraySlice<Unicode.Scalar>)
    case latin([String])
  }

  private func pieces(of text: String) -> [Piece] {
    let scalars = text.unicodeScalars.map(\.folded)
    var pieces: [Piece] = []
    var rest = scalars[...]
    while let first = rest.first {
      if first.isHan {
        let run = rest.prefix(while: \.isHan)
        pieces.append(.han(run))
        rest = rest.dropFirst(run.count)
      } else if first.isDigit {
        pieces.append(.latin(numberTerms(takenFrom: &rest)))
      } else if first.isLetter {
        pieces.append(.latin([wordTerm(takenFrom: &rest)]))
      } else {
        rest = rest.dropFirst()
      }
    }
    return pieces
  }

  private func pairs(of run: ArraySlice<Unicode.Scalar>) -> [String] {
    zip(run, run.dropFirst()).map { string([$0, $1]) }
  }

  private func wordTerm(takenFrom rest: inout ArraySlice<Unicode.Scalar>) -> String {
    let word = rest.prefix { $0.isLetter || $0.isDigit }
    rest = rest.dropFirst(word.count)
    let ending = rest.prefix(3)
    if let apostrophe = ending.first, apostrophe == "'" || apostrophe == "\u{2019}",
      ending.dropFirst().first == "s",
      !(ending.dropFirst(2).first.map { $0.isLetter || $0.isDigit } ?? false)
    {
      rest = rest.dropFirst(2)
    }
    switch language {
    case .zh: return string(word)
    case .en: return EnglishStem(of: string(word)).text
    }
  }

  /// Takes `digits ([.,] digits)* %?`.
  private func numberTerms(takenFrom rest: inout ArraySlice<Unicode.Scalar>) -> [String] {
    var groups: [String] = []
    var separators: [Unicode.Scalar] = []
    while true {
      let group = rest.prefix(while: \.isDigit)
      groups.append(string(group))
      rest = rest.dropFirst(group.count)
      guard let separator = rest.first, separator == "." || separator == ",",
        rest.dropFirst().first?.isDigit ?? false
      else { break }
      separators.append(separator)
      rest = rest.dropFirst()
    }
    let isPercentage = rest.first == "%"
    if isPercentage { rest = rest.dropFirst() }

    var whole = groups[...]
    var fraction = ""
    if separators.last == ".", let last = whole.popLast() {
      fraction = "." + last
      separators.removeLast()
    }
    let isGrouped =
      separators.allSatisfy { $0 == "," }
      && whole.dropFirst().allSatisfy { $0.utf8.count == 3 }
      && (whole.count == 1 || (whole.first?.utf8.count ?? 0) <= 3)
    guard isGrouped else { return groups }
    let number = whole.joined() + fraction
    return isPercentage ? [number, number + "%"] : [number]
  }

  private func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}
