import Diagnostics
import Languages

/// The text of a file, with every byte and character that doesn't belong there reported.
///
/// What was reported stands as U+FFFD, so that places stay right and the rest can still be read.
struct SourceText {
  static let replacement: Unicode.Scalar = "\u{FFFD}"
  /// How many bytes and characters of a file are listed one by one.
  static let listed = 20

  let file: String
  /// Without a byte order mark, and with LF for CR LF.
  let scalars: [Unicode.Scalar]
  /// Where each line begins in `scalars`.
  private let lineStarts: [Int]

  /// `nil`, reported, when there is nothing in the file or it is hardly text.
  init?(_ bytes: [UInt8], file: String, problems: Problems) {
    var scan = Scan(file: file)
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    scanning: while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded):
        offset += encoded.count
        let isLineEnd = offset < bytes.count && bytes[offset] == UInt8(ascii: "\n")
        scan.take(Unicode.UTF8.decode(encoded), beforeLineFeed: isLineEnd)
      case .error(let length):
        scan.refuse(byte: bytes[offset])
        offset += length
      case .emptyInput:
        break scanning
      }
    }
    scan.report(to: problems)
    guard scan.invalid == 0 || scan.problems <= Self.listed else { return nil }
    guard scan.scalars.contains(where: { !$0.properties.isWhitespace }) else {
      problems.error(
        ContentRule.emptyFile, en: "the file is empty", zh: "文件为空",
        at: SourcePlace(file: file, line: 1, column: 1))
      return nil
    }
    self.file = file
    scalars = scan.scalars
    lineStarts = scan.lineStarts
  }

  /// The scalar at a place counted from 1; `nil` past the end of the text.
  func scalar(line: Int, column: Int) -> Unicode.Scalar? {
    index(line: line, column: column).map { scalars[$0] }
  }

  /// Where in `scalars` a place counted from 1 is; `nil` past the end of the text.
  func index(line: Int, column: Int) -> Int? {
    guard lineStarts.indices.contains(line - 1), column > 0, column <= scalars.count else {
      return nil
    }
    let index = lineStarts[line - 1] + column - 1
    return index < scalars.count ? index : nil
  }

  /// At least 1; a line feed at the end begins one more line, an empty one.
  var lineCount: Int { lineStarts.count }

  /// The scalars of a line counted from 1, without its line feed; empty past the end.
  func line(_ number: Int) -> ArraySlice<Unicode.Scalar> {
    guard lineStarts.indices.contains(number - 1) else { return [] }
    let start = lineStarts[number - 1]
    let end = number < lineStarts.count ? lineStarts[number] - 1 : scalars.count
    return scalars[start..<end]
  }

  var string: String { Self.string(scalars) }

  static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}

/// One pass over a file.
private struct Scan {
  let file: String
  var scalars: [Unicode.Scalar] = []
  var lineStarts = [0]
  /// How many characters and bytes were refused.
  var problems = 0
  /// How many of them weren't UTF-8.
  var invalid = 0
  private var isFirst = true
  private var findings: [Finding] = []

  init(file: String) {
    self.file = file
  }

  private var place: SourcePlace {
    SourcePlace(
      file: file, line: lineStarts.count,
      column: scalars.count - (lineStarts.last ?? 0) + 1)
  }

  mutating func take(_ scalar: Unicode.Scalar, beforeLineFeed: Bool) {
    defer { isFirst = false }
    guard let summary = ForbiddenCharacter.summary(of: scalar) else {
      scalars.append(scalar)
      if scalar == "\n" { lineStarts.append(scalars.count) }
      return
    }
    refuse(ContentRule.character, summary)
    let isDropped = (scalar == "\u{FEFF}" && isFirst) || (scalar == "\r" && beforeLineFeed)
    if !isDropped { scalars.append(SourceText.replacement) }
  }

  mutating func refuse(byte: UInt8) {
    isFirst = false
    invalid += 1
    let code = "0x" + String(byte, radix: 16, uppercase: true)
    refuse(
      ContentRule.encoding,
      Bilingual(zh: "字节 \(code) 不是 UTF-8 编码", en: "byte \(code) isn't UTF-8"))
    scalars.append(SourceText.replacement)
  }

  private mutating func refuse(_ rule: RuleName, _ summary: Bilingual<String>) {
    problems += 1
    if findings.count < SourceText.listed {
      findings.append(Finding(rule: rule, severity: .error, summary: summary, place: place))
    }
  }

  /// The last finding listed says how many more there are.
  func report(to collector: Problems) {
    var findings = findings
    let more = problems - findings.count
    if more > 0, let last = findings.popLast() {
      let summary = Bilingual(
        zh: last.summary.zh + "；本文件还有 \(more) 处",
        en: last.summary.en + "; and \(more) more in this file")
      findings.append(
        Finding(rule: last.rule, severity: .error, summary: summary, place: last.place))
    }
    collector.add(findings)
  }
}
