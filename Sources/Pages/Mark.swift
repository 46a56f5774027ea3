import Records
import Templates

/// Whether an indicator met its target: a shape and a word, never a colour alone.
struct Mark {
  /// Every name there is.
  static let names = ["met", "missed", "untargeted", "incomparable"]

  /// One of `names`; also the class of the shape.
  let name: String

  init(_ indicator: Indicator) {
    name =
      switch indicator.isMet {
      case true?: "met"
      case false?: "missed"
      case nil: indicator.target == nil ? "untargeted" : "incomparable"
      }
  }

  func value(in context: PageContext) -> TemplateValue {
    .object(["class": .text("mark mark-\(name)"), "word": .text(context.words("mark-\(name)"))])
  }
}
