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

  /// A term as the scan meets it.
  enum Piece {
    /// Two Han characters that stand together, or one that stands alone.
    case han(Unicode.Scalar, Unicode.Scalar?)
    /// The last character of a run of several; the index has it by itself too, so that the terms
    /// that begin with a character are all the places where it stands.
    case last(Unicode.Scalar)
    /// Not cut back yet.
    case word(String)
    case number(String)
  }

  /// What a query for `text` looks up, in the order of the text, repetitions included.
  package func terms(in text: String) -> [String] {
    var terms: [String] = []
    scan(text) { piece in
      switch piece {
      case .han(let first, let second): terms.append(Self.string(first, second))
      case .last: break
      case .word(let word): terms.append(stem(of: word))
      case .number(let number): terms.append(number)
      }
    }
    return terms
  }

  /// What the index keeps a word of the text under.
  func stem(of word: String) -> String {
    switch language {
    case .zh: word
    case .en: EnglishStem(of: word).text
    }
  }

  static func string(_ first: Unicode.Scalar, _ second: Unicode.Scalar?) -> String {
    var text = String.UnicodeScalarView()
    text.append(first)
    if let second { text.append(second) }
    return String(text)
  }

  /// Hands each piece of `text` to `take`, in order.
  func scan(_ text: String, _ take: (Piece) -> Void) {
    let scalars = text.unicodeScalars.map(\.folded)
    var at = 0
    while at < scalars.count {
      let first = scalars[at]
      if first.isHan {
        var end = at + 1
        while end < scalars.count, scalars[end].isHan {
          take(.han(scalars[end - 1], scalars[end]))
          end += 1
        }
        take(end == at + 1 ? .han(first, nil) : .last(scalars[end - 1]))
        at = end
      } else if first.isDigit {
        at = scanNumber(scalars, from: at, take)
      } else if first.isLetter {
        at = scanWord(scalars, from: at, take)
      } else {
        at += 1
      }
    }
  }

  private func scanWord(
    _ scalars: [Unicode.Scalar], from start: Int, _ take: (Piece) -> Void
  ) -> Int {
    var end = start + 1
    while end < scalars.count, scalars[end].isLetter || scalars[end].isDigit { end += 1 }
    take(.word(Self.plain(scalars[start..<end])))
    let isPossessive =
      end + 1 < scalars.count && (scalars[end] == "'" || scalars[end] == "\u{2019}")
      && scalars[end + 1] == "s"
      && !(end + 2 < scalars.count && (scalars[end + 2].isLetter || scalars[end + 2].isDigit))
    return isPossessive ? end + 2 : end
  }

  /// Takes `digits ([.,] digits)* %?`.
  private func scanNumber(
    _ scalars: [Unicode.Scalar], from start: Int, _ take: (Piece) -> Void
  ) -> Int {
    var at = start
    var groups: [String] = []
    var separators: [Unicode.Scalar] = []
    while true {
      let from = at
      while at < scalars.count, scalars[at].isDigit { at += 1 }
      groups.append(Self.plain(scalars[from..<at]))
      guard at + 1 < scalars.count, scalars[at] == "." || scalars[at] == ",",
        scalars[at + 1].isDigit
      else { break }
      separators.append(scalars[at])
      at += 1
    }
    let isPercentage = at < scalars.count && scalars[at] == "%"
    if isPercentage { at += 1 }
    let numbers = Self.whole(groups, separators).map { isPercentage ? [$0, $0 + "%"] : [$0] }
    for number in numbers ?? groups { take(.number(number)) }
    return at
  }

  /// The groups as one number, or `nil` where the separators don't make one of them.
  private static func whole(_ groups: [String], _ separators: [Unicode.Scalar]) -> String? {
    var whole = groups[...]
    var separators = separators[...]
    var fraction = ""
    if separators.last == ".", let last = whole.popLast() {
      fraction = "." + last
      separators.removeLast()
    }
    let isGrouped =
      separators.allSatisfy { $0 == "," }
      && whole.dropFirst().allSatisfy { $0.utf8.count == 3 }
      && (whole.count == 1 || (whole.first?.utf8.count ?? 0) <= 3)
    return isGrouped ? whole.joined() + fraction : nil
  }

  /// Folded letters and digits, which are ASCII.
  private static func plain(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(decoding: scalars.map { UInt8(truncatingIfNeeded: $0.value) }, as: UTF8.self)
  }
}
