extension ProseBlock {
  /// The words of the block without its markup.
  package var plainText: String {
    switch self {
    case .heading(_, let inlines), .paragraph(let inlines):
      inlines.map(\.plainText).joined()
    case .list(_, let items):
      items.flatMap { $0 }.map(\.plainText).joined(separator: " ")
    case .quote(let blocks): blocks.map(\.plainText).joined(separator: " ")
    case .code(let text): text
    }
  }
}

extension ProseInline {
  /// The words of the run without its markup.
  package var plainText: String {
    switch self {
    case .text(let text), .code(let text): text
    case .emphasis(let inlines), .strong(let inlines), .link(_, let inlines):
      inlines.map(\.plainText).joined()
    }
  }
}
