/// What an attribute's value must be; `ValueSyntax` says how each is written.
enum ValueType: Sendable {
  case id
  case idReference
  case idReferences
  case url
  /// `#id`, the only place a link in a picture may lead.
  case fragment
  /// The attribute's own name, as `defer="defer"`.
  case flag
  case integer
  case positiveInteger
  case number
  case numbers
  case length
  case date
  case colour
  /// `url(#id)`.
  case localPaint
  case path
  case points
  case transform
  case viewBox
  case media
  case mimeType
  case integrity
  case word
  case words
  case text
  case nonEmptyText
  case oneOf(NameTable)
  case tokens(NameTable)

  static func one(_ words: String) -> ValueType {
    .oneOf(NameTable(words.split(separator: " ").map(String.init)))
  }

  static func some(_ words: String) -> ValueType {
    .tokens(NameTable(words.split(separator: " ").map(String.init)))
  }

  /// What the value should have been, for the message.
  var description: (zh: String, en: String) {
    switch self {
    case .id: ("标识符", "an id")
    case .idReference: ("一个标识符", "the id of an element")
    case .idReferences: ("以一个空格分隔的标识符", "ids, one space between them")
    case .url: ("站内相对地址或 https、mailto、tel 地址", "a relative, https, mailto or tel address")
    case .fragment: ("“#标识符”", "'#' and an id")
    case .flag: ("与属性同名的值", "the attribute's own name")
    case .integer: ("非负整数", "a whole number")
    case .positiveInteger: ("正整数", "a whole number from 1")
    case .number: ("数", "a number")
    case .numbers: ("一列数", "numbers")
    case .length: ("长度", "a length")
    case .date: ("日期（如 2022、2022-03、2022-03-31）", "a date such as 2022, 2022-03 or 2022-03-31")
    case .colour: ("颜色", "a colour")
    case .localPaint: ("“url(#标识符)”", "'url(#id)'")
    case .path: ("路径数据", "path data")
    case .points: ("坐标点", "points")
    case .transform: ("变换", "a transform")
    case .viewBox: ("四个数", "four numbers")
    case .media: ("媒体查询", "a media query")
    case .mimeType: ("媒体类型", "a media type")
    case .integrity: ("完整性摘要", "an integrity digest")
    case .word: ("名称", "a name")
    case .words: ("以一个空格分隔的名称", "names, one space between them")
    case .text: ("文字", "text")
    case .nonEmptyText: ("非空文字", "text that isn't empty")
    case .oneOf(let table): list(table, zh: "之一", en: "one of")
    case .tokens(let table): list(table, zh: "中的若干个", en: "some of")
    }
  }

  private func list(_ table: NameTable, zh: String, en: String) -> (zh: String, en: String) {
    let shown = table.words.prefix(12).joined(separator: ", ")
    let more = table.words.count > 12 ? "…" : ""
    return ("\(shown)\(more) \(zh)", "\(en) \(shown)\(more)")
  }
}
