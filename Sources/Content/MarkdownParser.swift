import CMarkGFM

/// CommonMark as cmark-gfm's core reads it; the only place that holds cmark's handles.
enum MarkdownParser {
  private static let depthLimit = 32

  static func document(_ text: String) -> MarkdownNode? {
    var text = text
    return text.withUTF8 { bytes -> MarkdownNode? in
      unsafe bytes.withMemoryRebound(to: CChar.self) { characters -> MarkdownNode? in
        let root = unsafe cmark_parse_document(
          characters.baseAddress, characters.count, CMARK_OPT_VALIDATE_UTF8)
        guard let root = unsafe root else { return nil }
        defer { unsafe cmark_node_free(root) }
        unsafe cmark_consolidate_text_nodes(root)
        return unsafe node(root, depth: 0)
      }
    }
  }

  private static func node(_ handle: OpaquePointer, depth: Int) -> MarkdownNode {
    var children: [MarkdownNode] = []
    var next = unsafe depth < depthLimit ? cmark_node_first_child(handle) : nil
    while let child = unsafe next {
      children.append(unsafe node(child, depth: depth + 1))
      unsafe next = unsafe cmark_node_next(child)
    }
    return MarkdownNode(
      kind: depth < depthLimit ? unsafe kind(handle) : .tooDeep,
      literal: unsafe string(cmark_node_get_literal(handle)),
      address: unsafe string(cmark_node_get_url(handle)),
      title: unsafe string(cmark_node_get_title(handle)),
      level: Int(unsafe cmark_node_get_heading_level(handle)),
      isOrdered: unsafe cmark_node_get_list_type(handle) == CMARK_ORDERED_LIST,
      start: Int(unsafe cmark_node_get_list_start(handle)),
      isFenced: unsafe isFenced(handle),
      info: unsafe string(cmark_node_get_fence_info(handle)),
      line: Int(unsafe cmark_node_get_start_line(handle)),
      column: Int(unsafe cmark_node_get_start_column(handle)),
      endLine: Int(unsafe cmark_node_get_end_line(handle)),
      endColumn: Int(unsafe cmark_node_get_end_column(handle)), children: children)
  }

  private static func isFenced(_ handle: OpaquePointer) -> Bool {
    var length: Int32 = 0
    var offset: Int32 = 0
    var character: CChar = 0
    return unsafe cmark_node_get_fenced(handle, &length, &offset, &character) != 0
  }

  private static func string(_ text: UnsafePointer<CChar>?) -> String {
    guard let text = unsafe text else { return "" }
    return unsafe String(cString: text)
  }

  private static func kind(_ handle: OpaquePointer) -> MarkdownNode.Kind {
    switch unsafe cmark_node_get_type(handle) {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_CODE_BLOCK: .code
    case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE: .html
    case CMARK_NODE_THEMATIC_BREAK: .rule
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .inlineCode
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    default: .unknown
    }
  }
}
