package import Diagnostics
import Languages

extension DisclosureGate {
  /// `text` with every value masked that the gate would find, for findings that quote content.
  ///
  /// A quotation has lost what stood around it, so numbers that need a word of context are masked
  /// by their form. Marks of secrecy are no values and stay.
  package static func masked(_ text: String) -> String {
    let original = Array(text.utf8)
    guard TextScan.isWorthScanning(original.span) else { return text }
    let normalized = NormalizedText(original: original, heading: Heading(nil), isQuotation: true)
    if normalized.scan.isEmpty { return text }
    let matches = rules(today: nil).flatMap { $0.matches(in: normalized) }
      .filter { if case .none = $0.mask { false } else { true } }
      .sorted {
        ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
      }
    guard !matches.isEmpty else { return text }
    return replacing(joined(matches), in: original)
  }

  /// `text` masked and on one line, as a finding may quote it.
  static func quotable(_ text: String) -> String {
    let masked = masked(text)
    guard masked.utf8.contains(where: { $0 < 0x20 }) else { return masked }
    return String(
      String.UnicodeScalarView(masked.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
  }

  /// The finding with every value in it masked, in both languages and in the names of files.
  package static func masked(_ finding: Finding) -> Finding {
    Finding(
      rule: finding.rule, severity: finding.severity, summary: finding.summary.map { masked($0) },
      place: masked(finding.place),
      notes: finding.notes.map { note in
        Finding.Note(note.summary.map { masked($0) }, place: note.place.map { masked($0) })
      })
  }

  private static func masked(_ place: SourcePlace) -> SourcePlace {
    SourcePlace(file: masked(place.file), line: place.line, column: place.column)
  }

  /// Matches that overlap become one, of which nothing but two characters is shown.
  private static func joined(_ matches: [DisclosureMatch]) -> [(Range<Int>, mask: String)] {
    var joined: [(Range<Int>, mask: String)] = []
    for match in matches {
      if let (last, mask) = joined.last, match.range.lowerBound < last.upperBound {
        if match.range.upperBound > last.upperBound {
          joined[joined.count - 1] = (
            last.lowerBound..<match.range.upperBound, String(mask.prefix(2)) + "************"
          )
        }
      } else {
        joined.append((match.range, match.masked))
      }
    }
    return joined
  }

  /// Walks the original, counting the bytes its normalised form has.
  private static func replacing(
    _ values: [(Range<Int>, mask: String)], in original: [UInt8]
  ) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(original.count)
    var normalized = 0
    var next = values.startIndex
    var index = 0
    while index < original.count {
      let (length, character) = PlainCharacter.reading(at: index, in: original)
      while next < values.endIndex, normalized >= values[next].0.upperBound { next += 1 }
      let isHidden = next < values.endIndex && values[next].0.contains(normalized)
      if isHidden, normalized == values[next].0.lowerBound, character != .leftOut {
        result += values[next].mask.utf8
      } else if !isHidden {
        result += original[index..<index + length]
      }
      switch character {
      case .unchanged: normalized += length
      case .leftOut: break
      case .ascii: normalized += 1
      }
      index += length
    }
    return String(decoding: result, as: UTF8.self)
  }
}
