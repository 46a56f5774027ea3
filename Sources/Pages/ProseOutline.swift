/// Where in a page running prose stands, followed tag by tag through its bytes.
///
/// Whatever the bytes are, it only ever says where a term may be linked; what isn't well-formed is
/// refused by the check that follows.
struct ProseOutline {
  private struct Frame {
    let isMain: Bool
    /// A paragraph, an item of a list or a definition.
    let isBlock: Bool
    var isClosed: Bool
  }

  private var frames: [Frame] = []
  private var mains = 0
  private var blocks = 0
  private var closed = 0
  /// Inside “…” or ‘…’ of the block.
  private var quotes = 0

  private static let blockNames: Set<String> = ["p", "li", "dd"]
  private static let closedNames: Set<String> = [
    "a", "h1", "h2", "h3", "h4", "h5", "h6", "table", "svg", "figure", "nav", "form", "blockquote",
    "pre", "code", "q", "cite", "summary", "button", "label", "data", "time", "noscript", "mark",
  ]
  /// What a report says in its own words, names and citations.
  private static let closedClasses: Set<String> = [
    "official", "citation", "printed-title", "attachment", "subtitle", "eyebrow", "editor-note",
    "figure-notes", "facts", "hero", "tag", "missing", "downloads", "entries", "withheld",
  ]
  /// The label in front of somebody's own words closes all that follows it in the paragraph.
  private static let voice = "voice"

  var isProse: Bool { mains > 0 && blocks > 0 && closed == 0 }

  /// Notes the tag that begins at `start` and returns where it ends.
  mutating func pass(tagAt start: Int, of bytes: [UInt8]) -> Int {
    let end = Self.end(ofTagAt: start, of: bytes)
    let tag = bytes[(start + 1)..<max(start + 1, end - 1)]
    guard let first = tag.first else { return end }
    if first == UInt8(ascii: "/") {
      if let frame = frames.popLast() { count(frame, by: -1) }
    } else if first != UInt8(ascii: "!"), first != UInt8(ascii: "?"),
      tag.last != UInt8(ascii: "/")
    {
      open(tag)
    }
    return end
  }

  private mutating func open(_ tag: ArraySlice<UInt8>) {
    let isNameEnd = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") }
    let name = String(decoding: tag.prefix { !isNameEnd($0) }, as: UTF8.self)
    let rest = tag.dropFirst(name.utf8.count)
    var isClosed = Self.closedNames.contains(name)
    if mains > 0, closed == 0, !isClosed, !rest.isEmpty {
      let classes = Self.value(of: " class=\"", in: rest).split(separator: " ").map(String.init)
      isClosed =
        classes.contains(where: Self.closedClasses.contains)
        || !Self.value(of: " lang=\"", in: rest).isEmpty
      if classes.contains(Self.voice), let last = frames.indices.last {
        frames[last].isClosed = true
        closed += 1
      }
    }
    let frame = Frame(
      isMain: name == "main", isBlock: Self.blockNames.contains(name), isClosed: isClosed)
    if frame.isBlock { quotes = 0 }
    frames.append(frame)
    count(frame, by: 1)
  }

  private mutating func count(_ frame: Frame, by step: Int) {
    if frame.isMain { mains += step }
    if frame.isBlock { blocks += step }
    if frame.isClosed { closed += step }
  }

  /// Whether the byte at `index` is a quotation mark or stands between two.
  mutating func isQuoted(at index: Int, of bytes: [UInt8]) -> Bool {
    // “ ” ‘ ’ are E2 80 9C, 9D, 98 and 99; ’ is an apostrophe too, where nothing is open.
    if bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 {
      switch bytes[index + 2] {
      case 0x9C, 0x98: quotes += 1
      case 0x9D, 0x99: quotes = max(quotes - 1, 0)
      default: break
      }
    }
    return quotes > 0
  }

  private static func value(of attribute: String, in tag: ArraySlice<UInt8>) -> String {
    let sought = Array(attribute.utf8)
    guard tag.count > sought.count else { return "" }
    for start in tag.startIndex...(tag.endIndex - sought.count)
    where tag[start] == sought[0] && tag[start..<(start + sought.count)].elementsEqual(sought) {
      return String(
        decoding: tag[(start + sought.count)...].prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
    }
    return ""
  }

  /// Past the `>` that isn't within an attribute's value.
  private static func end(ofTagAt start: Int, of bytes: [UInt8]) -> Int {
    var index = start + 1
    var quote: UInt8?
    while index < bytes.count {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index + 1
      }
      index += 1
    }
    return bytes.count
  }
}
