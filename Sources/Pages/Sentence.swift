import Records
import Templates
import XMLTree

/// Words in one language that know which of them are figures of a record.
struct Sentence: Hashable {
  enum Part: Hashable {
    case text(String)
    /// A text of the record, labelled where its translation isn't settled.
    case translated(TranslatedText)
    case figure(FigureText)
    /// A result in words, with its name in the record, and which record if not that around it.
    case words(String, FieldPath, ReportID?)
  }

  private(set) var parts: [Part]

  init(_ text: String = "") {
    parts = text.isEmpty ? [] : [.text(text)]
  }

  init(_ text: TranslatedText) {
    parts = text.standing == .settled ? Sentence(text.text).parts : [.translated(text)]
  }

  init(_ figure: FigureText) {
    parts = [.figure(figure)]
  }

  init(_ words: String, _ name: FieldPath) {
    parts = [.words(words, name, nil)]
  }

  static func + (left: Sentence, right: Sentence) -> Sentence {
    var sum = left
    sum.parts += right.parts
    return sum
  }

  /// As markup, each figure in a `data` element.
  var nodes: [Node] {
    parts.flatMap { part -> [Node] in
      switch part {
      case .text(let text): [.text(text)]
      case .translated(let text): text.nodes
      case .figure(let figure): [figure.node]
      case .words(let words, let name, let record):
        [
          .element(
            Element(
              "span",
              [Attribute("data-words", name.text)]
                + (record.map { [Attribute("data-record", $0.text)] } ?? []), [.text(words)]))
        ]
      }
    }
  }

  var value: TemplateValue { .markup(nodes) }

  /// Without markup, for attributes and descriptions.
  var plain: String {
    parts.map { part in
      switch part {
      case .text(let text): text
      case .translated(let text): text.text
      case .figure(let figure): figure.text
      case .words(let words, _, _): words
      }
    }.joined()
  }

  /// Which characters of `plain` are which figure: `total@12+2`, in Unicode scalars; one of another
  /// record than that around it has the record's name before it, `other#total@12+2`.
  ///
  /// A blank between them; empty without figures.
  var spans: String {
    var offset = 0
    var spans: [String] = []
    for part in parts {
      switch part {
      case .text(let text), .words(let text, _, _): offset += text.unicodeScalars.count
      case .translated(let text): offset += text.text.unicodeScalars.count
      case .figure(let figure):
        let length = figure.text.unicodeScalars.count
        let record = figure.record.map { "\($0.text)#" } ?? ""
        spans.append("\(record)\(figure.name.text)@\(offset)+\(length)")
        offset += length
      }
    }
    return spans.joined(separator: " ")
  }

  var isEmpty: Bool { parts.isEmpty }

  /// The same with its figures named as those of a record, for a page about another.
  func of(_ record: ReportID) -> Sentence {
    var sentence = self
    sentence.parts = parts.map { part in
      switch part {
      case .text, .translated: part
      case .figure(let figure): .figure(figure.of(record))
      case .words(let words, let name, _): .words(words, name, record)
      }
    }
    return sentence
  }
}

extension Sequence where Element == Sentence {
  func joined(separator: String) -> Sentence {
    var joined = Sentence()
    for (index, sentence) in enumerated() {
      joined = joined + (index > 0 ? Sentence(separator) : Sentence()) + sentence
    }
    return joined
  }
}

extension Words {
  /// The phrase called `key`, each `{name}` in it replaced by what `values` has for it.
  func sentence(_ key: String, _ values: [String: Sentence] = [:]) -> Sentence {
    filled(pieces(key), values)
  }

  /// The phrase in the form for `count`, a figure of the record, which also stands for `{count}`.
  func sentence(
    plural key: String, _ count: FigureText, number: Int, _ values: [String: Sentence] = [:]
  ) -> Sentence {
    let values = values.merging(["count": Sentence(count)]) { own, _ in own }
    return filled(pieces(plural: key, count: number), values)
  }

  private func filled(_ pieces: [Piece], _ values: [String: Sentence]) -> Sentence {
    pieces.reduce(into: Sentence()) { sentence, piece in
      switch piece {
      case .text(let text): sentence = sentence + Sentence(text)
      case .placeholder(let name): sentence = sentence + (values[name] ?? Sentence("{\(name)}"))
      }
    }
  }
}
