import Diagnostics
import Languages
import Records

/// Reads what stands inside a heading or paragraph, in one language.
struct InlineReader {
  private let problems: Problems
  /// Where a problem with a node is reported.
  private let place: (MarkdownNode) -> SourcePlace
  /// Forbidden characters that the text shows by itself.
  private let reported: Set<Unicode.Scalar>
  private var joins: ArraySlice<Bool>

  /// `source` is the text that `nodes` were made of.
  init(
    _ nodes: [MarkdownNode], of source: String, problems: Problems,
    place: @escaping (MarkdownNode) -> SourcePlace
  ) {
    self.problems = problems
    self.place = place
    reported = Set(source.unicodeScalars.filter { ForbiddenCharacter.kind(of: $0) != nil })
    joins = LineJoins(nodes).joins[...]
  }

  mutating func inlines(_ nodes: [MarkdownNode]) -> [ProseInline] {
    var inlines: [ProseInline] = []
    for node in nodes {
      if let inline = inline(node) { inlines.append(inline) }
    }
    return inlines
  }

  private mutating func inline(_ node: MarkdownNode) -> ProseInline? {
    let children = inlines(node.children)
    switch node.kind {
    case .text:
      checkCharacters(of: node.literal, in: node)
      return .text(node.literal)
    case .softBreak: return joins.popFirst() == true ? nil : .text(" ")
    // Reported where the lines are at hand.
    case .lineBreak: return nil
    case .inlineCode: return .code(node.literal)
    case .emphasis: return .emphasis(children)
    case .strong: return .strong(children)
    case .link:
      check(link: node)
      return .link(address: node.address, children)
    default:
      problems.refuse(node.kind, at: place(node))
      return nil
    }
  }

  /// A character reference such as `&#x202E;` can bring in what the bytes of the file didn't show;
  /// what they did has been reported.
  private func checkCharacters(of text: String, in node: MarkdownNode) {
    let bad = text.unicodeScalars.first {
      ForbiddenCharacter.kind(of: $0) != nil && !reported.contains($0)
    }
    guard let bad, let summary = ForbiddenCharacter.summary(of: bad) else { return }
    problems.error(ContentRule.character, en: summary.en, zh: summary.zh, at: place(node))
  }

  private func check(link node: MarkdownNode) {
    checkCharacters(of: node.address, in: node)
    if !node.title.isEmpty {
      problems.error(
        ContentRule.plainMarkdown, en: "link titles aren't allowed in a page",
        zh: "页面中不允许使用链接标题", at: place(node))
    }
    if !Self.isAllowed(node.address) {
      let address = node.address.shortened
      problems.error(
        ContentRule.linkAddress,
        en: "'\(address)' isn't an https: or mailto: address, '#fragment' or '/path/'",
        zh: "“\(address)”不是 https:、mailto:、“#片段”或“/路径/”", at: place(node))
    }
  }

  private static func isAllowed(_ address: String) -> Bool {
    let isClean = address.unicodeScalars.allSatisfy {
      $0.value > 0x20 && $0.value != 0x7F && $0 != "\\"
    }
    guard isClean, !address.split(separator: "/").contains("..") else { return false }
    if address.hasPrefix("/") { return !address.hasPrefix("//") }
    for prefix in ["https://", "mailto:", "#"] where address.hasPrefix(prefix) {
      return address.count > prefix.count && !address.hasPrefix(prefix + "/")
    }
    return false
  }
}
