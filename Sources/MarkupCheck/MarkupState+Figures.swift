import Languages
import SiteFiles

/// Figures read back from the finished words and held against the records.
///
/// An element with `data-figure="total"` prints that figure of the record named by the nearest
/// `data-record` around it, and has the record's own number in `value` or, in a picture,
/// `data-value`. Where no element can stand (a description, an attribute),
/// `data-figures="total@12+2"` says which characters of the text are which figure;
/// `other#total@12+2` is one of another record.
extension MarkupState {
  /// A run of text that is a figure, until its element ends.
  struct OpenFigure {
    let depth: Int
    let name: String
    let value: String?
    /// Whether it is a result in words, to be read letter by letter.
    var isWords = false
    let start: Int
    var text: [UInt8] = []
  }

  /// A text of which parts are figures.
  struct OpenDescription {
    let depth: Int
    let spans: String
    let start: Int
    var text: [UInt8] = []
  }

  /// Classes under which a number is a figure of the record, links to notes aside.
  private static let figureClasses: Set<Substring> = ["number", "great"]

  /// The start tag of the innermost element is complete.
  mutating func openedFigure() {
    let depth = frames.count - 1
    let frame = frames[depth]
    let values = frame.values
    frames[depth].record = values["data-record"] ?? (depth > 0 ? frames[depth - 1].record : nil)
    let classes = values["class"]?.split(separator: " ") ?? []
    let isHeading = frame.name == "th"
    frames[depth].wantsFigures =
      !isHeading && classes.contains(where: Self.figureClasses.contains)
      || depth > 0 && frames[depth - 1].wantsFigures && frame.name != "a"
    if let name = values["data-figure"] ?? values["data-words"] {
      if openFigure != nil {
        complain(
          .figure, frame.start, zh: "数据“\(quoted(name))”写在另一数据之中",
          en: "the figure '\(quoted(name))' stands within another")
      } else {
        openFigure = OpenFigure(
          depth: depth, name: name, value: values[frame.name == "data" ? "value" : "data-value"],
          isWords: values["data-figure"] == nil, start: frame.start)
      }
    } else if frame.name == "data" {
      complain(
        .figure, frame.start, zh: "“data”缺少“data-figure”，无从核对",
        en: "a 'data' element lacks 'data-figure', so it can't be checked")
    }
    guard let spans = values["data-figures"] else { return }
    if frame.name == "meta" {
      check(spans, in: values["content"] ?? "", at: frame.start)
    } else {
      openDescription = OpenDescription(depth: depth, spans: spans, start: frame.start)
    }
  }

  mutating func figureCharacters(_ bytes: Span<UInt8>) {
    if openDescription != nil {
      for index in bytes.indices { openDescription?.text.append(bytes[index]) }
    }
    if openFigure != nil {
      for index in bytes.indices { openFigure?.text.append(bytes[index]) }
    } else if frames.last?.wantsFigures == true,
      bytes.indices.contains(where: { bytes[$0].isDigit })
    {
      complain(
        .figure, frames.last?.start ?? 0, zh: "此处的数“\(quoted(bytes.text))”未注明是哪一项数据",
        en: "the number in '\(quoted(bytes.text))' doesn't say which figure it is")
    }
  }

  /// The element at `depth` has ended.
  mutating func closedFigure(_ depth: Int, record: String?) {
    if let figure = openFigure, figure.depth == depth {
      openFigure = nil
      let text = String(decoding: figure.text, as: UTF8.self)
      if figure.isWords {
        checkWords(figure.name, printed: text, record: record, at: figure.start)
      } else {
        check(figure.name, printed: text, record: record, at: figure.start)
        checkValue(of: figure, record: record)
      }
    }
    if let description = openDescription, description.depth == depth {
      openDescription = nil
      check(
        description.spans, in: String(decoding: description.text, as: UTF8.self),
        at: description.start, record: record)
    }
  }

  /// `total@12+2 budget.rate@20+5`: the figure, where it begins, how long it is; in scalars.
  private mutating func check(
    _ spans: String, in text: String, at start: Int, record: String? = nil
  ) {
    let scalars = Array(text.unicodeScalars)
    var end = 0
    for span in spans.split(separator: " ") {
      let parts = span.split(separator: "@", omittingEmptySubsequences: false)
      let bounds = parts.last?.split(separator: "+", omittingEmptySubsequences: false) ?? []
      guard parts.count == 2, bounds.count == 2, let from = Int(bounds[0]),
        let length = Int(bounds[1]), from >= end, (1...100).contains(length),
        from <= scalars.count - length
      else {
        complain(
          .figure, start, zh: "“data-figures”中的“\(quoted(String(span)))”与文字对不上",
          en: "'\(quoted(String(span)))' of 'data-figures' doesn't fit the text")
        return
      }
      end = from + length
      var printed = String.UnicodeScalarView()
      printed.append(contentsOf: scalars[from..<end])
      // A figure cut short would read as another one.
      let borders = [from - 1, end].filter(scalars.indices.contains).map { scalars[$0] }
      if borders.contains(where: { ("0"..."9").contains($0) }) {
        complain(
          .figure, start, zh: "“data-figures”中的“\(quoted(String(span)))”把一个数切断了",
          en: "'\(quoted(String(span)))' of 'data-figures' cuts a number in two")
      }
      let name = parts[0].split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      check(
        String(name[name.count - 1]), printed: String(printed),
        record: name.count > 1 ? String(name[0]) : record ?? frames.last?.record, at: start)
    }
  }

  private mutating func check(_ name: String, printed: String, record: String?, at start: Int) {
    let text = quoted(printed)
    let own = Language.allCases.first { $0.tag == language } ?? pathLanguage
    guard let own else {
      complain(
        .figure, start, zh: "页面未注明语言，数据“\(text)”无法核对",
        en: "the page has no language, so the figure '\(text)' can't be read")
      return
    }
    guard let record, let worth = figures[record, name] else {
      complain(
        .figure, start, zh: "记录“\(record ?? "")”中没有数据“\(quoted(name))”",
        en: "the record '\(record ?? "")' has no figure '\(quoted(name))'")
      return
    }
    figuresRead.insert("\(record)#\(name)")
    guard FigureReader(language: own).reading(of: printed) == worth.readings[own] else {
      complain(
        .figure, start, zh: "页面上的“\(text)”与记录中的“\(quoted(name))”不符",
        en: "'\(text)' on the page isn't the record's '\(quoted(name))'")
      return
    }
  }

  /// The number for machines beside the words, which is the record's own.
  private mutating func checkValue(of figure: OpenFigure, record: String?) {
    guard let worth = record.flatMap({ figures[$0, figure.name] }) else { return }
    guard let value = figure.value else {
      complain(
        .figure, figure.start, zh: "数据“\(quoted(figure.name))”没有供机器读取的值",
        en: "the figure '\(quoted(figure.name))' has no value for machines")
      return
    }
    if Self.machineReading(of: value) != worth.value {
      complain(
        .figure, figure.start,
        zh: "“value”的值“\(quoted(value))”与记录中的“\(quoted(figure.name))”不符",
        en: "the value '\(quoted(value))' isn't the record's '\(quoted(figure.name))'")
    }
  }

  private mutating func checkWords(
    _ name: String, printed: String, record: String?, at start: Int
  ) {
    let own = Language.allCases.first { $0.tag == language } ?? pathLanguage
    let words = record.flatMap { figures.words(name, of: $0) }
    guard let own, let words else {
      complain(
        .figure, start, zh: "记录“\(record ?? "")”中没有文字结果“\(quoted(name))”",
        en: "the record '\(record ?? "")' has no result in words '\(quoted(name))'")
      return
    }
    figuresRead.insert("\(record ?? "")#\(name)")
    if words[own] != printed {
      complain(
        .figure, start, zh: "页面上的“\(quoted(printed))”与记录中的“\(quoted(name))”不符",
        en: "'\(quoted(printed))' on the page isn't the record's '\(quoted(name))'")
    }
  }

  /// The language by address, for pictures that stand alone.
  private var pathLanguage: Language? {
    file.path.components.first.flatMap { Language(rawValue: $0) }
  }

  /// `-3900.00`: digits with a point and an ASCII minus sign.
  private static func machineReading(of text: String) -> FigureRegister.Reading? {
    let isNegative = text.hasPrefix("-")
    let parts = text.dropFirst(isNegative ? 1 : 0)
      .split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = parts.first, !whole.isEmpty,
      parts.joined().utf8.allSatisfy(\.isDigit), parts.joined().utf8.count <= 30,
      let number = Int128(parts.joined())
    else { return nil }
    let places = parts.count == 2 ? parts[1].utf8.count : 0
    return FigureRegister.Reading(
      coefficient: isNegative ? -number : number, exponent: -places, unit: "")
  }
}
