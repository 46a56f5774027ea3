import Records

/// One pass over a text: where clauses begin, what was said before, what was found.
struct QuantityScan {
  let prose: Prose
  var position = 0
  var found: [Quantity] = []

  /// Where the words of the next label begin.
  var clauseStart = 0
  /// The clause a bracket or colon interrupted; it names a number that follows it directly.
  var outer: Range<Int>?
  /// Whether 、 now separates counted things rather than the words of one name.
  var countsInClause = false
  var sentence = 0
  var period = ""
  /// A number that starts here ends a range or continues 第3、4条.
  var notAQuantityAt = -1
  /// Where the short quotation around `position` ends.
  var quotationEnd = 0

  init(_ prose: Prose) {
    self.prose = prose
  }

  mutating func quantities() -> [Quantity] {
    while position < prose.count {
      switch ScalarKind(of: prose.scalars[position]) {
      case .other, .letter, .blank: position += 1
      case .digit: readDigits()
      case .numeral: readNumerals()
      case .sentenceEnd:
        (sentence, period) = (sentence + 1, "")
        startClause()
      case .comma: startClause()
      case .pause:
        if countsInClause { clauseStart = position + 1 }
        position += 1
      case .colon where prose[position + 1] == "/" && prose[position + 2] == "/": skipAddress()
      case .colon, .opening:
        outer = clauseStart..<position
        clauseStart = position + 1
        position += 1
      case .closing:
        clauseStart = position + 1
        position += 1
      case .quotation:
        quotationEnd = max(quotationEnd, closing(of: position, within: 20) ?? 0)
        position += 1
      case .title: position = closing(of: position, within: 80) ?? position + 1
      case .period:
        notePeriod()
        position += 1
      }
    }
    return found
  }

  private mutating func startClause() {
    position += 1
    clauseStart = position
    outer = nil
    countsInClause = false
  }

  /// http://…/202307/t20230721_1034104.html: no number in an address is a quantity.
  private mutating func skipAddress() {
    // The colon itself can be a full-width one, which the loop wouldn't pass.
    position += 1
    while position < prose.count, (0x21...0x7E).contains(prose[position].value) { position += 1 }
  }

  /// Where the quotation or title that opens at `start` ends, if it does so soon and on its line.
  private func closing(of start: Int, within limit: Int) -> Int? {
    let mark: Unicode.Scalar
    switch prose[start] {
    case "“": mark = "”"
    case "‘": mark = "’"
    case "「": mark = "」"
    case "『": mark = "』"
    default: mark = "》"
    }
    for position in (start + 1)..<(start + 2 + limit) {
      if prose[position] == mark { return position + 1 }
      if prose[position] == "\n" { return nil }
    }
    return nil
  }

  /// Keeps the last word for a time: 2021年 after its number, 上年, 上半年, 三季度, 5月.
  private mutating func notePeriod() {
    var start = position
    let isLead: (Unicode.Scalar) -> Bool = { "上去今本当明前下半一二三四全".unicodeScalars.contains($0) }
    while position - start < 2, isLead(prose[start - 1]) { start -= 1 }
    if start == position {
      while position - start < 4, prose.digit(at: start - 1) != nil { start -= 1 }
    }
    guard start < position, prose[position] != "季" || prose[position + 1] == "度" else { return }
    period = prose.words(in: start..<(position + 1))
  }
}
