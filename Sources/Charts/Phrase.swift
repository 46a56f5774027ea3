import Records
import XMLTree

/// Words of a chart that know which of them are figures of a record.
///
/// The check of a finished page reads every named figure back, so each stands whole: in an element
/// of its own where one may stand, and as a run of scalars where none may.
package struct Phrase: Hashable, Sendable, ExpressibleByStringLiteral {
  package struct Run: Hashable, Sendable {
    /// Never empty.
    package let text: String
    /// The figure it prints; `nil` for words that are no figure of a record.
    package let source: FigureSource?
  }

  /// Neighbours that are no figures are one run.
  package private(set) var runs: [Run] = []

  package init(_ text: String) {
    append(text, source: nil)
  }

  package init(stringLiteral text: String) {
    self.init(text)
  }

  package init(_ figure: Figure) {
    append(figure.text, source: figure.source)
  }

  package static func + (left: Phrase, right: Phrase) -> Phrase {
    var sum = left
    sum.append(right)
    return sum
  }

  package mutating func append(_ phrase: Phrase) {
    for run in phrase.runs { append(run.text, source: run.source) }
  }

  mutating func append(_ text: String, source: FigureSource?) {
    guard !text.isEmpty else { return }
    if source == nil, let last = runs.last, last.source == nil {
      runs[runs.count - 1] = Run(text: last.text + text, source: nil)
    } else {
      runs.append(Run(text: text, source: source))
    }
  }

  package var isEmpty: Bool { runs.isEmpty }

  /// All words, without names.
  package var text: String { runs.map(\.text).joined() }

  /// Which characters of `text` are which figure: `total@12+2`, in Unicode scalars; one of another
  /// record than that around it has the record's name before it, `other#total@12+2`.
  ///
  /// A blank between them; empty without figures.
  var spans: String {
    var offset = 0
    var spans: [String] = []
    for run in runs {
      let length = run.text.unicodeScalars.count
      if let source = run.source { spans.append("\(source.reference)@\(offset)+\(length)") }
      offset += length
    }
    return spans.joined(separator: " ")
  }

  /// The words for the inside of a `<text>`, each figure in a `<tspan>` of its own.
  var nodes: [Node] {
    runs.map { run in
      guard let source = run.source else { return .text(run.text) }
      let record = source.record.map { [Attribute("data-record", $0)] } ?? []
      return .element(
        Element(
          "tspan",
          [
            Attribute("data-figure", source.name), Attribute("data-value", source.value.text),
          ] + record, text: run.text))
    }
  }

  /// An element that holds text alone and says in an attribute which of it are figures.
  func element(_ name: String, _ attributes: [Attribute] = []) -> Node {
    let spans = spans
    let figures = spans.isEmpty ? [] : [Attribute("data-figures", spans)]
    return .element(Element(name, attributes + figures, text: text))
  }
}

extension Sequence where Element == Phrase {
  func joined(separator: String) -> Phrase {
    var joined = Phrase("")
    for (index, phrase) in enumerated() {
      if index > 0 { joined.append(separator, source: nil) }
      joined.append(phrase)
    }
    return joined
  }
}
