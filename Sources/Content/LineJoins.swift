/// Which line breaks of a block leave no space, in order: those between two Chinese characters.
///
/// Marks between the characters don't count: in `**说明**` before a line end, 明 is the last.
/// - Source: CSS Text Module Level 3, "Segment Break Transformation Rules".
struct LineJoins {
  private(set) var joins: [Bool] = []
  private var last: Unicode.Scalar?
  /// How many breaks still wait for the character behind them.
  private var waiting = 0

  init(_ nodes: [MarkdownNode]) {
    for node in nodes { take(node) }
  }

  private mutating func take(_ node: MarkdownNode) {
    switch node.kind {
    case .softBreak:
      joins.append(Self.isChinese(last))
      waiting += 1
    case .text, .inlineCode:
      guard let first = node.literal.unicodeScalars.first else { return }
      if !Self.isChinese(first) {
        for position in joins.indices.suffix(waiting) { joins[position] = false }
      }
      waiting = 0
      last = node.literal.unicodeScalars.last
    default:
      for child in node.children { take(child) }
    }
  }

  /// Characters of full width, and the quotes, dots and dashes that Chinese shares with English.
  private static func isChinese(_ scalar: Unicode.Scalar?) -> Bool {
    switch scalar?.value ?? 0 {
    case 0xB7, 0x2014, 0x2018...0x201D, 0x2026, 0x2460...0x24FF: true
    case 0x3000...0x303F, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF: true
    case 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD: true
    default: false
    }
  }
}
