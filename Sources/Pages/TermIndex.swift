import Languages
import Records

/// The names of the glossary's terms in one language, to be found in running text.
///
/// A tree of bytes, so that the longest name at a place is found in as many steps as it is long.
struct TermIndex: Sendable {
  private struct Node {
    /// Sorted by byte; few, as names differ early.
    var next: [(byte: UInt8, node: Int)] = []
    /// The position of the term in the glossary whose name ends here.
    var term: Int?
  }

  let language: Language
  private var nodes = [Node()]
  /// Which bytes a name begins with: most places of a text are told by this alone.
  private var begins = [Bool](repeating: false, count: 256)

  init(_ glossary: Glossary, language: Language) {
    self.language = language
    for (position, term) in glossary.terms.enumerated() {
      for name in term.names {
        let text = name.value[language]
        add(text, position)
        // A plural; a name that ends in s is one already or has none.
        if language == .en, !text.hasSuffix("s") { add(text + "s", position) }
      }
    }
  }

  private mutating func add(_ name: String, _ term: Int) {
    var node = 0
    for byte in name.utf8.map(Self.folded) {
      if node == 0 { begins[Int(byte)] = true }
      if let next = child(of: node, byte) {
        node = next
      } else {
        nodes.append(Node())
        nodes[node].next.append((byte, nodes.count - 1))
        node = nodes.count - 1
      }
    }
    if node != 0, nodes[node].term == nil { nodes[node].term = term }
  }

  private func child(of node: Int, _ byte: UInt8) -> Int? {
    nodes[node].next.first { $0.byte == byte }?.node
  }

  /// The longest name that begins at `start` of a text that ends before `end`.
  ///
  /// In English it is whole words, in whatever case; Chinese sets no blanks between words.
  func match(in bytes: [UInt8], from start: Int, to end: Int) -> (term: Int, end: Int)? {
    guard begins[Int(Self.folded(bytes[start]))] else { return nil }
    if language == .en, start > 0, Self.isWord(bytes[start - 1]) { return nil }
    var found: (term: Int, end: Int)?
    var (node, index) = (0, start)
    while index < end, let next = child(of: node, Self.folded(bytes[index])) {
      (node, index) = (next, index + 1)
      guard let term = nodes[node].term else { continue }
      if language == .en, index < end, Self.isWord(bytes[index]) { continue }
      found = (term, index)
    }
    return found
  }

  private static func folded(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }

  /// A letter, a digit or a hyphen of ASCII, as the names of English terms are made of.
  private static func isWord(_ byte: UInt8) -> Bool {
    switch folded(byte) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
