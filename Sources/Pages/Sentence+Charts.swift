import Charts
import Records

/// The words of a page as charts take them, each figure under its name in the record.
extension Sentence {
  var phrase: Phrase {
    parts.reduce(into: Phrase("")) { phrase, part in
      switch part {
      case .text(let text), .words(let text, _, _): phrase.append(Phrase(text))
      case .translated(let text): phrase.append(Phrase(text.text))
      case .figure(let figure): phrase.append(Phrase(figure.drawn))
      }
    }
  }
}

extension FigureText {
  /// The value to draw.
  var drawn: Figure {
    Figure(value, text: text, source: FigureSource(name.text, of: record?.text, value: value))
  }
}
