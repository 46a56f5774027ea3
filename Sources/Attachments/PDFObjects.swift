/// The strings of a PDF that qpdf has unpacked: properties, notes, bookmarks, forms, metadata.
///
/// What can't be read as text (pictures, attached files, scripts, layers, fonts whose letters nobody
/// can name) refuses the file.
///
/// - Source: ISO 32000-1, 7.3 (objects) and 7.9.2 (strings).
struct PDFObjects {
  private let bytes: [UInt8]
  private let collector: PartCollector
  private var at = 0
  /// The name read last, which is the key of a string behind it.
  private var key = ""
  /// The names of the object at hand.
  private var names: Set<String> = []

  init(_ bytes: [UInt8], into collector: PartCollector) {
    self.bytes = bytes
    self.collector = collector
  }

  consuming func read() {
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "%"): skip { $0 != 0x0A }
      case UInt8(ascii: "("): tell(literal())
      case UInt8(ascii: "<"): hexOrDictionary()
      case UInt8(ascii: "/"): name()
      case UInt8(ascii: "a")...UInt8(ascii: "z"): word()
      default: at += 1
      }
    }
  }

  private mutating func skip(while condition: (UInt8) -> Bool) {
    while at < bytes.count, condition(bytes[at]) { at += 1 }
  }

  private mutating func word() {
    let start = at
    skip { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    switch String(decoding: bytes[start..<at], as: UTF8.self) {
    case "stream": stream()
    case "endobj":
      judge()
      names = []
    default: break
    }
  }

  private mutating func name() {
    let start = at + 1
    at = start
    skip { $0 > 0x20 && !"/()<>[]{}%".utf8.contains($0) }
    key = String(decoding: bytes[start..<at], as: UTF8.self)
    names.insert(key)
  }

  private mutating func stream() {
    let end = firstOffset(of: "endstream") ?? bytes.count
    let data = bytes[at..<end]
    at = min(end + 9, bytes.count)
    if names.contains("Metadata") || names.contains("XML") {
      collector.add(
        AttachedText(part: "PDF: Metadata", text: String(decoding: data, as: UTF8.self)))
    }
    if hasInlinePicture(data) { refusePicture() }
  }

  private func firstOffset(of word: String) -> Int? {
    var index = at
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "e"), bytes[index...].starts(with: word.utf8) { return index }
      index += 1
    }
    return nil
  }

  /// `BI … ID` between blanks.
  private func hasInlinePicture(_ data: ArraySlice<UInt8>) -> Bool {
    var isBegun = false
    for word in data.split(whereSeparator: { $0 <= 0x20 }) where word.count == 2 {
      if word.elementsEqual("BI".utf8) { isBegun = true }
      if isBegun, word.elementsEqual("ID".utf8) { return true }
    }
    return false
  }

  private mutating func literal() -> [UInt8] {
    var text: [UInt8] = []
    var depth = 0
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      switch byte {
      case UInt8(ascii: "("):
        depth += 1
        if depth > 1 { text.append(byte) }
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return text }
        text.append(byte)
      case UInt8(ascii: "\\"): escape(into: &text)
      default: text.append(byte)
      }
    }
    return text
  }

  private mutating func escape(into text: inout [UInt8]) {
    guard at < bytes.count else { return }
    let byte = bytes[at]
    at += 1
    switch byte {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "b"), UInt8(ascii: "f"): text.append(0x20)
    case UInt8(ascii: "0")...UInt8(ascii: "7"):
      var value = Int(byte) - 48
      for _ in 0..<2 where at < bytes.count && (48...55).contains(bytes[at]) {
        value = value * 8 + Int(bytes[at]) - 48
        at += 1
      }
      text.append(UInt8(truncatingIfNeeded: value))
    case 0x0A: break
    default: text.append(byte)
    }
  }

  private mutating func hexOrDictionary() {
    at += 1
    guard at < bytes.count, bytes[at] != UInt8(ascii: "<") else {
      at += 1
      return
    }
    var digits: [UInt8] = []
    while at < bytes.count, bytes[at] != UInt8(ascii: ">") {
      if let digit = Character(Unicode.Scalar(bytes[at])).hexDigitValue {
        digits.append(UInt8(truncatingIfNeeded: digit))
      }
      at += 1
    }
    at += 1
    if digits.count % 2 == 1 { digits.append(0) }
    tell(stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] })
  }

  private func tell(_ string: [UInt8]) {
    // The file's own number says nothing, and is as random as a number can be.
    if key == "ID" { return }
    let text: String
    if string.starts(with: [0xFE, 0xFF]) || string.starts(with: [0xFF, 0xFE]) {
      let (high, low) = string[0] == 0xFE ? (0, 1) : (1, 0)
      let units = stride(from: 2, to: string.count - 1, by: 2).map {
        UInt16(string[$0 + high]) << 8 | UInt16(string[$0 + low])
      }
      text = String(decoding: units, as: UTF16.self)
    } else if let utf8 = String(validating: string, as: UTF8.self) {
      text = utf8
    } else {
      text = String(String.UnicodeScalarView(string.map { Unicode.Scalar($0) }))
    }
    collector.add(AttachedText(part: "PDF: \(key)", label: key, text: text))
  }

  /// What the object at hand is, as far as its names tell.
  private func judge() {
    if names.contains("Image") { refusePicture() }
    for name in Self.unreadable where names.contains(name) {
      collector.refuse(
        .unread, zh: "PDF 中有无法检查的内容（/\(name)），请重新打印为 PDF",
        en: "the PDF holds what can't be checked (/\(name)); print it to a PDF anew")
    }
    if !names.isDisjoint(with: ["Identity-H", "Identity-V", "Type3"]), !names.contains("ToUnicode")
    {
      collector.refuse(
        .unread, zh: "PDF 的一种字体没有文字对照表，其文字无法读取，请重新打印为 PDF",
        en: "a font of the PDF doesn't say which letters it draws; print it to a PDF anew")
    }
  }

  private func refusePicture() {
    collector.refuse(
      .unread, zh: "PDF 中的图片无法检查，请删去图片，改以文字说明",
      en: "pictures in the PDF can't be read as text; take them out and say it in words")
  }

  private static let unreadable = [
    "EmbeddedFile", "EmbeddedFiles", "FileAttachment", "JavaScript", "JS", "XFA", "OCProperties",
    "RichMedia", "Movie", "Sound", "3D",
  ]
}
