import Audit
import Languages
import Records
import Templates
import XMLTree

/// A text of the record in a page's language, and how far its translation can be trusted.
struct TranslatedText: Hashable {
  enum Standing: Hashable {
    /// The source itself, or a translation by a person.
    case settled
    /// Made by a machine and looked over by nobody.
    case machineMade
    /// The source stands in for the translation.
    case pending
  }

  let text: String
  let standing: Standing
  /// What the label says; empty for a settled text.
  private let label: String

  init(_ both: Bilingual<String>, in context: PageContext) {
    text = both[context.language]
    standing =
      if context.language == .zh {
        .settled
      } else if both.isPending {
        .pending
      } else {
        context.records.machineMade.contains(text) ? .machineMade : .settled
      }
    label =
      switch standing {
      case .settled: ""
      case .machineMade: context.words("translation-machine")
      case .pending: context.words("translation-pending")
      }
  }

  /// The words, with a label behind them where they aren't settled.
  var nodes: [Node] {
    switch standing {
    case .settled: [.text(text)]
    case .machineMade: [.text(text), .text(" "), tag]
    case .pending: [Node.chinese(text, in: "span"), .text(" "), tag]
    }
  }

  private var tag: Node {
    .element(Element("span", [Attribute("class", "tag")], [.text(label)]))
  }
}

extension Node {
  /// Text that says it is Chinese, for a page in another language.
  static func chinese(_ text: String, in element: String) -> Node {
    let tag = Language.zh.tag
    return .element(
      Element(element, [Attribute("lang", tag), Attribute("xml:lang", tag)], [.text(text)]))
  }
}
