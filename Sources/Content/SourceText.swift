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
  let utf8: [UInt8]
  /// Those of `utf8`.
  let scalars: [Unicode.Scalar]
  /// Where each line begins in `scalars`.
  private let lineStarts: [Int]

  /// `nil`, reported, when there is nothing in the file or it is hardly text.
  init?(_ bytes: [UInt8], file: String, problems: Problems) {
    var scan = Scan(of: bytes, file: file)
    scan.run()
    scan.report(to: problems)
    guard scan.invalid == 0 || scan.problems <= Self.listed else { return nil }
    guard scan.scalars.contains(where: { !$0.properties.isWhitespace }) else {
      problems.error(
        ContentRule.emptyFile, en: "the file is empty", zh: "文件为空",
        at: SourcePlace(file: file, line: 1, column: 1))
      return nil
    }
    self.file = file
    utf8 = scan.utf8
    scalars = scan.scalars
    lineStarts = scan.lineStarts
  }

  /// The scalar at a place counted from 1; `nil` past the end of the text.
  func scalar(line: Int, column: Int) -> Unicode.Scalar? {
    guard lineStarts.indices.contains(line - 1), column > 0, column <= scalars.count else {
      return nil
    }
    let index = lineStarts[line - 1] + column - 1
    return index < scalars.count ? scalars[index] : nil
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

  var string: String { String(decoding: utf8, as: UTF8.self) }

  static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}

/// One pass over the bytes of a file.
private struct Scan {
  private(set) var scalars: [Unicode.Scalar] = []
  private(set) var lineStarts = [0]
  /// How many characters and bytes were refused.
  private(set) var problems = 0
  /// How many of them weren't UTF-8.
  private(set) var invalid = 0

  private let bytes: [UInt8]
  private let file: String
  private var findings: [Finding] = []
  /// What `bytes` up to `mended` gives way to; a file without a fault is never copied.
  private var start: [UInt8] = []
  private var mended = 0

  init(of bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
    scalars.reserveCapacity(bytes.count)
  }

  var utf8: [UInt8] { mended == 0 ? bytes : start + bytes[mended...] }

  mutating func run() {
    var offset = 0
    while offset < bytes.count {
      let first = bytes[offset]
      var scalar: Unicode.Scalar? = Unicode.Scalar(first)
      var length = 1
      // ASCII is kept out of the functions: a call for each byte would double the time.
      if first >= 0x80 { (scalar, length) = self.scalar(at: offset) }
      if let scalar, !ForbiddenCharacter.contains(scalar) {
        scalars.append(scalar)
        if scalar == "\n" { lineStarts.append(scalars.count) }
      } else {
        refuse(scalar, at: offset, length: length)
      }
      offset += length
    }
  }

  /// A scalar that isn't ASCII and its length in bytes; `nil` and how many bytes to pass over when
  /// they aren't UTF-8.
  private func scalar(at offset: Int) -> (Unicode.Scalar?, length: Int) {
    let first = bytes[offset]
    // Nearly every Chinese character and mark: behind all but two of the bytes that begin three,
    // any two that go on will do.
    if 0xE1...0xEF ~= first, first != 0xED, offset + 2 < bytes.count {
      let second = bytes[offset + 1] ^ 0x80
      let third = bytes[offset + 2] ^ 0x80
      if second | third < 0x40 {
        let value = UInt16(first & 0x0F) << 12 | UInt16(second) << 6 | UInt16(third)
        return (Unicode.Scalar(value), 3)
      }
    }
    return parsedScalar(at: offset)
  }

  /// The same for whatever bytes, as Unicode would have them divided.
  private func parsedScalar(at offset: Int) -> (Unicode.Scalar?, length: Int) {
    var rest = bytes[offset...].makeIterator()
    var parser = Unicode.UTF8.ForwardParser()
    switch parser.parseScalar(from: &rest) {
    case .valid(let encoded): return (Unicode.UTF8.decode(encoded), encoded.count)
    case .error(let length): return (nil, length)
    case .emptyInput: return (nil, 1)
    }
  }

  private mutating func refuse(_ scalar: Unicode.Scalar?, at offset: Int, length: Int) {
    if let summary = scalar.flatMap(ForbiddenCharacter.summary(of:)) {
      refuse(ContentRule.character, summary)
    } else {
      invalid += 1
      let code = "0x" + String(bytes[offset], radix: 16, uppercase: true)
      refuse(
        ContentRule.encoding,
        Bilingual(zh: "字节 \(code) 不是 UTF-8 编码", en: "byte \(code) isn't UTF-8"))
    }
    start += bytes[mended..<offset]
    mended = offset + length
    let isLineEnd = mended < bytes.count && bytes[mended] == UInt8(ascii: "\n")
    if (scalar == "\u{FEFF}" && offset == 0) || (scalar == "\r" && isLineEnd) { return }
    start += Array(String(SourceText.replacement).utf8)
    scalars.append(SourceText.replacement)
  }

  private mutating func refuse(_ rule: RuleName, _ summary: Bilingual<String>) {
    problems += 1
    if findings.count < SourceText.listed {
      let place = SourcePlace(
        file: file, line: lineStarts.count, column: scalars.count - (lineStarts.last ?? 0) + 1)
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
