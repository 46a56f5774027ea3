import Languages
import SiteFiles

/// What is known of a file while libxml2 reads it; lives behind one pointer during the parse.
struct MarkupState {
  struct ParserError {
    let line: Int
    let column: Int
    let summary: Bilingual<String>
  }

  struct Reference {
    let path: String
    let fragment: String?
    let language: String?
    let offset: Int
  }

  /// An element that is open.
  struct Frame {
    /// 0 when the element isn't one of the grammar.
    var element: Int
    var name: String
    var state: UInt8 = 0
    var start: Int
    /// Whether a reader hears anything of it.
    var isNamed = false
    var isHidden = false
    var values: [String: String] = [:]
    var text: [UInt8] = []
    /// Which record the figures inside are of.
    var record: String?
    /// Whether a number inside must be a figure of a record.
    var wantsFigures = false
  }

  let file: SiteFile
  let grammar: Grammar
  let baseURL: String
  let figures: FigureRegister
  var parserErrors: [ParserError] = []
  private(set) var complaints: [Complaint] = []
  var references: [Reference] = []
  var ids: Set<String> = []
  var idUses: [(id: String, rule: MarkupRule, offset: Int)] = []
  var language: String?
  var frames: [Frame] = []
  var tagEnd = 0
  var hasDoctype = false
  /// Whether libxml2 has given up on the file, so that what is missing proves nothing.
  var isCutShort = false
  var headingLevel = 0
  var mainCount = 0
  var metaCount = 0
  var canonicalCount = 0
  var tables: [TableGrid] = []
  var entries: [SitemapEntry] = []
  var feed = FeedReading()
  var labelled: Set<String> = []
  var fields: [(id: String?, name: String, offset: Int)] = []
  var openFigure: OpenFigure?
  var openDescription: OpenDescription?
  /// The figures stated, each with its record.
  var figuresRead: Set<String> = []
  var rowCount: Int?
  /// Tables that name a download with the same rows.
  var shownTables: [(path: String, rowCount: Int, offset: Int)] = []

  /// What a packed file holds: places are counted in it.
  var unpacked: [UInt8]?

  init(file: SiteFile, grammar: Grammar, baseURL: String, figures: FigureRegister) {
    self.file = file
    self.grammar = grammar
    self.baseURL = baseURL
    self.figures = figures
  }

  /// Keeps at most 200, so that a hostile file can't fill the report.
  mutating func complain(_ rule: MarkupRule, _ offset: Int, zh: String, en: String) {
    guard complaints.count < 200 else { return }
    complaints.append(Complaint(offset: offset, rule: rule, summary: Bilingual(zh: zh, en: en)))
  }

  func quoted(_ value: String) -> String {
    value.unicodeScalars.count > 60
      ? String(String.UnicodeScalarView(value.unicodeScalars.prefix(60))) + "…" : value
  }

  mutating func doctype(_ name: String, _ offset: Int) {
    hasDoctype = true
    if file.kind != .page {
      complain(.doctype, offset, zh: "不得有文档类型声明", en: "a doctype has no place here")
    }
  }

  mutating func open(
    _ name: String, prefix: String, space: Int32, declared: [String], offset: Int
  ) {
    tagEnd = offset
    var start = min(offset, file.bytes.count - 1)
    while start > 0, file.bytes[start] != Ascii.less { start -= 1 }
    var element = name.contains("-") ? 0 : grammar.element(space: space, name: name)
    if frames.last?.name == "dl", name == "div" {
      element = grammar.element(space: 1, name: "dl-div")
    }
    if element == 0 || !prefix.isEmpty && file.kind != .sitemap {
      complain(
        .element, start, zh: "网站不使用元素“\(quoted(name))”",
        en: "'\(quoted(name))' isn't an element the site uses")
    }
    if declared.contains(where: { !$0.isEmpty }) && file.kind != .sitemap {
      complain(.attribute, start, zh: "不得声明命名空间前缀", en: "no namespace prefix may be declared")
    }
    if frames.isEmpty {
      if element != 0, element != grammar.root {
        complain(.content, start, zh: "根元素不能是“\(name)”", en: "'\(name)' can't be the root")
      }
    } else if element != 0 {
      take(element, name: name, offset: start)
    }
    frames.append(Frame(element: element, name: (space == 2 ? "svg:" : "") + name, start: start))
    if space == 1, offset < file.bytes.count {
      let isClosed = file.bytes[offset] == Ascii.slash
      let isVoid = element != 0 && grammar.elements[element - 1].isVoid
      if file.kind == .page, element != 0, isClosed != isVoid {
        complain(
          .polyglot, start, zh: isVoid ? "空元素“\(name)”应写作“<\(name)/>”" : "“\(name)”应有结束标签",
          en: isVoid
            ? "'\(name)' must be written '<\(name)/>'" : "'\(name)' needs an end tag of its own")
      }
    }
  }

  /// Moves the parent's content model on by a child or, for 0, text.
  private mutating func take(_ symbol: Int, name: String, offset: Int) {
    let last = frames.count - 1
    guard last >= 0, frames[last].element != 0 else { return }
    let parent = grammar.elements[frames[last].element - 1]
    let next = parent.model.state(after: frames[last].state, symbol: symbol)
    guard next == ContentModel.refused else {
      frames[last].state = next
      return
    }
    let parentName = parent.name == "dl-div" ? "div" : parent.name
    let isPlace = parent.model.mentions(symbol)
    complain(
      .content, offset,
      zh: isPlace ? "“\(parentName)”中此处不能有“\(name)”" : "“\(parentName)”中不能有“\(name)”",
      en: isPlace
        ? "'\(name)' can't stand at this point of '\(parentName)'"
        : "'\(name)' can't stand in '\(parentName)'")
  }

  mutating func characters(_ bytes: Span<UInt8>, _ offset: Int) {
    // libxml2 2.9 goes on handing over characters after a fatal error.
    guard !isCutShort, let top = frames.last else { return }
    let start = max(0, offset - bytes.count)
    if bytes.isBlank {
      if file.kind == .page, top.name == "html", top.state == 0 || top.values["body"] != nil {
        complain(
          .polyglot, start, zh: "“html”与“head”之间、“body”之后不得有空白",
          en: "no white space may stand before 'head' or after 'body'")
      }
    } else {
      take(0, name: "text", offset: start)
      if !top.isHidden { frames[frames.count - 1].isNamed = true }
    }
    figureCharacters(bytes)
    if top.name == "pre", top.text.isEmpty, bytes.count > 0, bytes[0] == Ascii.feed {
      complain(.polyglot, start, zh: "“pre”不得以换行开头", en: "'pre' can't begin with a line feed")
    }
    if ["script", "svg:style", "loc", "lastmod", "pre", "id", "updated"].contains(top.name) {
      for index in bytes.indices { frames[frames.count - 1].text.append(bytes[index]) }
    }
  }

  mutating func close(_ offset: Int) {
    guard let frame = frames.popLast() else { return }
    if frame.element != 0 {
      let rule = grammar.elements[frame.element - 1]
      if !rule.model.isComplete(in: frame.state) {
        let expected = rule.model.expected(in: frame.state).prefix(6).map {
          grammar.name(of: $0)
        }
        let list = expected.joined(separator: ", ")
        complain(
          .content, frame.start, zh: "“\(rule.name)”不完整，还应有：\(list)",
          en: "'\(rule.name)' isn't complete; next comes \(list)")
      }
    }
    if !frames.isEmpty {
      if frame.isNamed, !frame.isHidden { frames[frames.count - 1].isNamed = true }
      if frame.name == "body" { frames[frames.count - 1].values["body"] = "" }
    }
    closedFigure(frames.count, record: frame.record)
    closed(frame)
  }
}
