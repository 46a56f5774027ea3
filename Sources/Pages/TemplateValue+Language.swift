import Records
import Templates
import XMLTree

// Chinese on a page in another language says so, wherever it comes from: a name whose translation
// is pending, a word quoted from the original. A screen reader would spell it out otherwise.

extension TemplateValue {
  /// What stands where no element can, in `title`, in `option` and in the data for search engines;
  /// and the link that says itself which language it is in.
  private static let bare: Set<String> = ["choice", "full-title", "structured-data", "twin"]

  /// The value with every run of Chinese in an element of its own.
  var markingChinese: TemplateValue {
    switch self {
    case .object(let fields):
      .object(
        Dictionary(
          uniqueKeysWithValues: fields.map { name, value in
            (name, Self.bare.contains(name) ? value : value.markingChinese)
          }))
    case .list(let items): .list(items.map(\.markingChinese))
    case .text(let text): text.mayHoldChinese ? .words(text, Node.marked(text, in: "span")) : self
    case .words(let text, let nodes): .words(text, nodes.flatMap { $0.markingChinese(in: "span") })
    case .markup(let nodes): .markup(nodes.flatMap { $0.markingChinese(in: "span") })
    case .flag, .absent: self
    }
  }
}

extension Node {
  /// Elements that hold text only, or whose text isn't shown.
  private static let plain: Set<String> = ["title", "desc", "style", "script", "option"]

  /// The node with every run of Chinese in an `element`; `nil` where none may stand.
  fileprivate func markingChinese(in element: String?) -> [Node] {
    switch self {
    case .text(let text):
      guard let element, text.mayHoldChinese else { return [self] }
      return Self.marked(text, in: element)
    case .element(let own):
      if own.value(of: "lang") != nil || Self.plain.contains(own.name) { return [self] }
      // In a picture, words stand in `text` alone.
      let inner: String? =
        switch own.name {
        case "svg": nil
        case "text", "tspan": "tspan"
        default: element
        }
      return [
        .element(
          Element(
            own.name, own.attributes, own.children.flatMap { $0.markingChinese(in: inner) }))
      ]
    }
  }

  /// Each run begins and ends with a Chinese character; the punctuation between belongs to it.
  fileprivate static func marked(_ text: String, in element: String) -> [Node] {
    var nodes: [Node] = []
    var plain = String.UnicodeScalarView()
    var run = String.UnicodeScalarView()
    // What may go on a run, if a Chinese character follows.
    var between = String.UnicodeScalarView()
    func close() {
      if !run.isEmpty { nodes.append(chinese(String(run), in: element)) }
      run = String.UnicodeScalarView()
      plain.append(contentsOf: between)
      between = String.UnicodeScalarView()
    }
    for scalar in text.unicodeScalars {
      if scalar.isHan {
        if run.isEmpty, !plain.isEmpty {
          nodes.append(.text(String(plain)))
          plain = String.UnicodeScalarView()
        }
        run.append(contentsOf: between)
        between = String.UnicodeScalarView()
        run.append(scalar)
      } else if !run.isEmpty, scalar.isChinesePunctuation {
        between.append(scalar)
      } else {
        close()
        plain.append(scalar)
      }
    }
    close()
    if !plain.isEmpty { nodes.append(.text(String(plain))) }
    return nodes
  }
}

extension String {
  /// Whether a Chinese character may be in it, by the first bytes of such.
  fileprivate var mayHoldChinese: Bool { utf8.contains { $0 >= 0xE3 } }
}

extension Unicode.Scalar {
  /// Full-width marks, and digits: `2022年度` goes on.
  fileprivate var isChinesePunctuation: Bool {
    switch value {
    case 0x3001...0x303F, 0xFF01...0xFF5E, 0x30...0x39: true
    default: false
    }
  }
}
