/// Text cut into lines that fit: Chinese at any character its punctuation allows, English at blanks.
///
/// A word too long for a line of its own is cut wherever the line is full.
/// - Source: 《中文排版需求》 (W3C clreq), 3.1.3 on marks that may not start or end a line.
struct LineBreaks {
  let metrics: TextMetrics
  let width: Length

  /// The lines of `text`, none empty; no line for text that is blank.
  ///
  /// As few as fit, and of those the most even: no word is left alone on the last line when the
  /// one before it is full.
  func lines(of text: String) -> [String] {
    lines(of: Phrase(text)).map(\.text)
  }

  /// The same for words with figures of a record, which stay whole on their line.
  ///
  /// One wider than a line is cut and loses its name, since its halves are no figures.
  func lines(of phrase: Phrase) -> [Phrase] {
    let pieces = pieces(of: phrase)
    var lines = lines(of: pieces, within: width)
    guard lines.count > 1 else { return lines }
    // Never narrower than a word that fits, or evening out would cut it.
    let widestPiece = pieces.map(\.width).filter { $0 <= width }.max() ?? 0
    var (tooNarrow, enough) = (max(width.half, widestPiece), width)
    while enough - tooNarrow > 4 {
      let middle = (tooNarrow + enough).half
      let narrower = self.lines(of: pieces, within: middle)
      if narrower.count > lines.count {
        tooNarrow = middle
      } else {
        (lines, enough) = (narrower, middle)
      }
    }
    return lines
  }

  /// Whether a word of `text` is too long for a line and would be cut.
  func cutsWord(in text: String) -> Bool {
    pieces(of: Phrase(text)).contains { $0.width > width }
  }

  /// As much on each line as it holds.
  private func lines(of pieces: [Piece], within width: Length) -> [Phrase] {
    var lines: [Phrase] = []
    var line: Phrase = ""
    var lineWidth: Length = 0
    for piece in pieces {
      let blank: Length = piece.followsBlank && !line.isEmpty ? metrics.width(of: " ") : 0
      if lineWidth + blank + piece.width <= width {
        if blank > 0 { line.append(" ") }
        line.append(piece.phrase)
        lineWidth += blank + piece.width
        continue
      }
      if !line.isEmpty { lines.append(line) }
      (line, lineWidth) = ("", 0)
      for character in piece.phrase.text {
        let characterWidth = metrics.width(of: character)
        if !line.isEmpty, lineWidth + characterWidth > width {
          lines.append(line)
          (line, lineWidth) = ("", 0)
        }
        line.append(String(character), source: nil)
        lineWidth += characterWidth
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  /// What stays together: a word, or one Chinese character with the marks that cling to it.
  private struct Piece {
    var phrase: Phrase
    var width: Length
    let followsBlank: Bool
  }

  private func pieces(of phrase: Phrase) -> [Piece] {
    var pieces: [Piece] = []
    var last: Character?
    var blank = false
    for run in phrase.runs {
      // A figure holds together whatever it is made of.
      for part in run.source == nil ? run.text.map(String.init) : [run.text] {
        guard let first = part.first, let end = part.last else { continue }
        if run.source == nil, Self.blanks.contains(first) {
          (last, blank) = (nil, true)
          continue
        }
        let width = metrics.width(of: part)
        if let last, !Self.mayBreak(between: last, and: first) {
          pieces[pieces.count - 1].phrase.append(part, source: run.source)
          pieces[pieces.count - 1].width += width
        } else {
          var phrase: Phrase = ""
          phrase.append(part, source: run.source)
          pieces.append(Piece(phrase: phrase, width: width, followsBlank: blank))
        }
        (last, blank) = (end, false)
      }
    }
    return pieces
  }

  private static func mayBreak(between left: Character, and right: Character) -> Bool {
    if noStart.contains(right) || noEnd.contains(left) { return false }
    return isFullWidth(left) || isFullWidth(right)
  }

  /// Whether a line may break beside the character: Han, kana, Hangul and full-width forms.
  private static func isFullWidth(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first else { return false }
    return switch scalar.value {
    case 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60,
      0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      true
    default: false
    }
  }

  private static let blanks: Set<Character> = [" ", "\t", "\n", "\r", "\r\n", "\u{3000}"]
  private static let noStart = Set<Character>("、，。；：？！）》」』】〉〕…—·％‰℃”’%,.;:?!)]}々ー")
  private static let noEnd = Set<Character>("（《「『【〈〔“‘￥¥$([{")
}
