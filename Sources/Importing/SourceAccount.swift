import Diagnostics
package import Languages

/// Every character of a source file, each with what became of it.
///
/// A class, because the readers hand pieces of it around while they mark them.
final class SourceAccount {
  private enum Fate: UInt8 {
    case unplaced
    /// It stands in the draft.
    case placed
    /// It was understood and has no place of its own: a label, a number of a heading, a blank.
    case consumed
  }

  private struct Unit {
    let place: SourcePlace
    let scalars: [Unicode.Scalar]
    var fates: [Fate]
  }

  private var units: [Unit] = []

  /// Takes a paragraph or cell in; characters nobody sees are consumed at once.
  func add(_ text: String, at place: SourcePlace) -> Piece {
    let scalars = Array(text.unicodeScalars)
    units.append(
      Unit(
        place: place, scalars: scalars,
        fates: scalars.map { $0.isUnseen ? .consumed : .unplaced }))
    return Piece(unit: units.count - 1, place: place, scalars: scalars[...])
  }

  /// How many characters there are.
  var size: Int { units.reduce(0) { $0 + $1.scalars.count } }

  func place(_ piece: Piece) { mark(piece, .placed) }

  func consume(_ piece: Piece) { mark(piece, .consumed) }

  private func mark(_ piece: Piece, _ fate: Fate) {
    for index in piece.scalars.indices where units[piece.unit].fates[index] == .unplaced {
      units[piece.unit].fates[index] = fate
    }
  }

  /// What was neither placed nor consumed, run by run; blanks and lone signs between are consumed.
  func close() -> (rest: [Piece], count: CharacterCount) {
    var rest: [Piece] = []
    for number in units.indices {
      for run in runs(of: units[number]) {
        let piece = Piece(
          unit: number, place: units[number].place, scalars: units[number].scalars[run])
        let words = piece.trimmed
        if words.scalars.contains(where: \.isWord) {
          rest.append(words)
          consume(
            Piece(
              unit: number, place: piece.place,
              scalars: piece.scalars[run.lowerBound..<words.scalars.startIndex]))
          consume(
            Piece(
              unit: number, place: piece.place,
              scalars: piece.scalars[words.scalars.endIndex..<run.upperBound]))
        } else {
          consume(piece)
        }
      }
    }
    let fates = units.lazy.flatMap(\.fates)
    let count = CharacterCount(
      placed: fates.count { $0 == .placed }, consumed: fates.count { $0 == .consumed },
      unplaced: fates.count { $0 == .unplaced })
    precondition(
      count.total == units.reduce(0) { $0 + $1.scalars.count }
        && count.unplaced == rest.reduce(0) { $0 + $1.scalars.count { !$0.isUnseen } },
      "every character is placed, consumed or listed")
    return (rest, count)
  }

  private func runs(of unit: Unit) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for index in unit.fates.indices {
      if unit.fates[index] == .unplaced {
        start = start ?? index
      } else if let first = start, !unit.scalars[index].isUnseen {
        runs.append(first..<index)
        start = nil
      }
    }
    if let first = start { runs.append(first..<unit.fates.count) }
    return runs
  }

  /// Reports the characters nobody sees, once for the file.
  func reportUnseen(_ findings: ImportFindings) {
    let unseen = units.lazy.flatMap(\.scalars).filter(\.isUnseen)
    guard let first = unseen.first else { return }
    let place = units.first { $0.scalars.contains(where: \.isUnseen) }?.place
    let code = "U+" + String(first.value, radix: 16, uppercase: true)
    let count = unseen.count
    findings.info(
      ImportRule.invisibleCharacter, zh: "已略去\(count)个看不见的字符（首个为 \(code)）",
      en: "\(count) characters nobody sees were left out (the first is \(code))", at: place)
  }
}

/// How many characters of a source file became what; the three add up to all there are.
package struct CharacterCount: Hashable, Sendable {
  /// They stand in the draft.
  package let placed: Int
  /// Labels, numbers of headings, signs and blanks that were understood.
  package let consumed: Int
  /// They are listed under `unplaced`.
  package let unplaced: Int

  package init(placed: Int, consumed: Int, unplaced: Int) {
    self.placed = placed
    self.consumed = consumed
    self.unplaced = unplaced
  }

  package var total: Int { placed + consumed + unplaced }

  package var summary: Bilingual<String> {
    Bilingual(
      zh: "共\(total)个字符：录入\(placed)个，标题、标点和空白\(consumed)个，未归位\(unplaced)个",
      en: "\(total) characters: \(placed) placed, \(consumed) of labels, signs and blanks,"
        + " \(unplaced) unplaced")
  }
}
