/// A node of a Markdown document, free of the parser that made it.
struct MarkdownNode {
  enum Kind {
    case document, heading, paragraph, list, item, quote, code
    case text, softBreak, lineBreak, inlineCode, emphasis, strong, link
    /// What a page may not hold.
    case html, image, rule, unknown
    /// Left unread: it lies deeper than any text needs.
    case tooDeep
  }

  let kind: Kind
  let literal: String
  /// Of a link.
  let address: String
  /// Of a link; a page has no place for one.
  let title: String
  /// Of a heading.
  let level: Int
  /// Of a list.
  let isOrdered: Bool
  /// The first number of an ordered list.
  let start: Int
  /// Of code: between fences, not indented.
  let isFenced: Bool
  /// Of code: what stands behind the opening fence.
  let info: String
  /// Counted from 1.
  let line: Int
  /// In bytes, counted from 1.
  let column: Int
  let endLine: Int
  let endColumn: Int
  let children: [MarkdownNode]
}
