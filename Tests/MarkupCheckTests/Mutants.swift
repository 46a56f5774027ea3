import SeededTesting

/// Pages spoiled at random, one edit each; the same seed always gives the same ones.
struct Mutants {
  enum Kind: CaseIterable {
    case dropTags, dropElement, rename, insert, move, duplicate, insertText
    case dropAttribute, renameAttribute, addAttribute, spoilValue
  }

  private let pages: [MarkupTree]
  /// Every element of the good pages once, to take names, attributes and copies from.
  private let samples: [(page: Int, node: Int)]
  private let attributes: [(name: String, value: String)]
  private var generator: SeededGenerator

  init(of pages: [String], seed: UInt64) {
    let trees = pages.map(MarkupTree.init)
    self.pages = trees
    var samples: [(page: Int, node: Int)] = []
    var attributes: [(name: String, value: String)] = []
    for (page, tree) in trees.enumerated() {
      for (number, node) in tree.nodes.enumerated() where node.name != nil {
        let isKnown = samples.contains {
          let other = trees[$0.page].nodes[$0.node]
          return other.name == node.name && other.space == node.space
        }
        if !isKnown { samples.append((page, number)) }
        for attribute in node.attributes
        where !attributes.contains(where: { $0 == attribute }) {
          attributes.append(attribute)
        }
      }
    }
    self.samples = samples
    self.attributes = attributes
    generator = SeededGenerator(seed: seed)
  }

  /// The next one, and what was done to it.
  mutating func next() -> (text: String, edit: String) {
    let kind = Kind.allCases[index(Kind.allCases.count)]
    var page = pages[index(pages.count)]
    let edit: String
    switch kind {
    case .dropTags, .dropElement, .rename, .move, .duplicate: edit = changeElement(&page, kind)
    case .insert, .insertText: edit = insert(into: &page, kind)
    case .dropAttribute, .renameAttribute, .addAttribute, .spoilValue:
      edit = changeAttribute(&page, kind)
    }
    return (page.text, "\(kind) \(edit)")
  }

  private mutating func index(_ count: Int) -> Int { Int.random(in: 0..<count, using: &generator) }

  private mutating func changeElement(_ page: inout MarkupTree, _ kind: Kind) -> String {
    let elements = page.nodes.indices.filter { page.nodes[$0].name != nil && $0 != page.root }
    let node = elements[index(elements.count)]
    let name = page.nodes[node].name ?? ""
    let (parent, place) = page.place(of: node)
    switch kind {
    case .dropTags:
      page.nodes[parent].children.replaceSubrange(
        place...place, with: page.nodes[node].children)
    case .dropElement: page.nodes[parent].children.remove(at: place)
    case .duplicate: page.nodes[parent].children.insert(page.copy(node), at: place)
    case .move:
      page.nodes[parent].children.remove(at: place)
      // Only elements still on the page: one below itself would be lost.
      let (target, gap) = gap(in: page)
      page.nodes[target].children.insert(node, at: gap)
      return "\(name) to \(page.nodes[target].name ?? "")"
    default:
      let unknown = [("marquee", 1), ("dl-div", 1), ("script", 2), ("foreignObject", 2)]
      let choice = index(samples.count + unknown.count)
      if choice < samples.count {
        let sample = pages[samples[choice].page].nodes[samples[choice].node]
        page.nodes[node].name = sample.name
        page.nodes[node].space = sample.space
      } else {
        page.nodes[node].name = unknown[choice - samples.count].0
        page.nodes[node].space = unknown[choice - samples.count].1
      }
      return "\(name) to \(page.nodes[node].name ?? "")"
    }
    return name
  }

  /// A place between two children of an element that is on the page.
  private mutating func gap(in page: MarkupTree) -> (parent: Int, gap: Int) {
    let elements = page.order.filter { page.nodes[$0].name != nil }
    let parent = elements[index(elements.count)]
    return (parent, index(page.nodes[parent].children.count + 1))
  }

  private mutating func insert(into page: inout MarkupTree, _ kind: Kind) -> String {
    let (parent, gap) = gap(in: page)
    var node = page.nodes.count
    if kind == .insertText {
      page.nodes.append(MarkupTree.Node(text: ["x", " \n", "&amp;", "公开", "&#160;"][index(5)]))
    } else {
      let sample = samples[index(samples.count)]
      // With its children, with only its attributes, or bare.
      node = page.copy(sample.node, of: pages[sample.page])
      let depth = index(4)
      if depth > 1 { page.nodes[node].children = [] }
      if depth > 2 { page.nodes[node].attributes = [] }
    }
    page.nodes[parent].children.insert(node, at: gap)
    return "\(page.nodes[node].name ?? page.nodes[node].text) in \(page.nodes[parent].name ?? "")"
  }

  private mutating func changeAttribute(_ page: inout MarkupTree, _ kind: Kind) -> String {
    let elements = page.nodes.indices.filter {
      page.nodes[$0].name != nil && (kind == .addAttribute || !page.nodes[$0].attributes.isEmpty)
    }
    let node = elements[index(elements.count)]
    let own = page.nodes[node].attributes
    let name = page.nodes[node].name ?? ""
    let other = attributes[index(attributes.count)]
    let isTaken = own.contains { $0.name == other.name }
    guard kind != .addAttribute else {
      if !isTaken { page.nodes[node].attributes.append(other) }
      return "\(other.name)='\(other.value)' of \(name)"
    }
    let place = index(own.count)
    switch kind {
    case .dropAttribute: page.nodes[node].attributes.remove(at: place)
    case .renameAttribute:
      if !isTaken { page.nodes[node].attributes[place].name = other.name }
    default:
      let choice = index(Self.values.count + 12)
      page.nodes[node].attributes[place].value =
        choice < Self.values.count ? Self.values[choice] : other.value
    }
    let now = kind == .dropAttribute ? own[place] : page.nodes[node].attributes[place]
    return "\(own[place].name) of \(name), now \(now.name)='\(now.value)'"
  }

  /// Values on either side of a type's border.
  static let values = [
    "", " ", "a b", "a  b", " a", "a ", "a:b", "1a", "_", "é", "0", "00", "01", "1", "999999",
    "1000000", "-1", "+1", "1.5", ".5", "1.", "1e3", "-0.25", "1,2", "1, 2", "1 ,2", "1 2 3", "1-2",
    "0 0 9 9", "0,0, 9 9", "0 0 9", "1px", "1.5rem", "1 px", "50%", "1pt",
    "2022", "0000", "22", "2022-13", "2022-02-29", "2024-02-29", "1900-02-29", "2000-02-29",
    " 2022-03-31", "2022-03-31T23:59:59", "2022-03-31T24:00:00", "2022-03-31T08:00:00+08:00",
    "2022-03-31T08:00:00Z", "2022-03-31T08:00:00+14:00", "2022-03-31T08:00", "2022Z",
    "#a", "#1", "#", "#abc", "#abcd", "#A0b1C2", "#abcdeg", "none", "NONE", "currentColor",
    "url(#a)", "url(#)", "url(a)", "url(#a) ",
    "a/b", "a//b", "//a", "/a/", "/", ".", "../x.html?q=1#a", "?", "?#", "?q=a/b#a", "a b.html",
    "https://a", "https://", "https://a/?b#c", "http://a", "mailto:", "mailto:a@b", "tel:+86-1",
    "javascript:x", "data:,x", "HTTPS://a", "a?b=1&amp;c=2", "https://a/%E5?x='y'",
    "translate(1)", "translate(1,2) scale(2)", "translate(1,2)scale(2)", "rotate(1 2)",
    "rotate(1 2 3)", "matrix(1 0 0 1 0 0)", "skewX(1 2)", "scale()", "scale(1) ",
    "M0 0", "M 0 0 L 1 1", "M0 0L1 1Z", "M0 0 1 1", "M0 0 1", "L0 0", "M0,0 A1 1 0 0 1 2 2",
    "M0 0Z ",
    "M0 0 c1 1 2 2 3 3 4 4 5 5 6 6", "m0 0 q1 1 2 2 h1 v1 2z", "M0 0  Z", "M0 0,L1 1",
    "M0 0 s1 1 2",
    "text/html", "text/", "text/HTML", "application/ld+json", "sha256-aB+/==", "sha256-", "sha1-a",
    "sha384-a===", "sha512-a=b", "print", "(min-width: 40rem)", "print;", "true", "TRUE", "zh-Hans",
    "zh", "en", "x-default", "utf-8", "UTF-8", "hidden", "img", "button", "row", "col", "_blank",
    "next prev", "next  prev", "noopener", "stylesheet icon", "1 2 3 4 5 6", "module", "&lt;", "“”",
  ]
}

/// A well-formed page of the tests cut into tags and text, so that its pieces can be moved about.
private struct MarkupTree {
  struct Node {
    /// `nil` for text.
    var name: String?
    /// 1 for HTML, 2 for SVG.
    var space = 1
    /// As written, references and all.
    var text = ""
    var attributes: [(name: String, value: String)] = []
    var children: [Int] = []
  }

  private static let spaces = ["", "http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg"]
  private static let void: Set<String> = [
    "meta", "link", "br", "hr", "wbr", "img", "col", "input",
  ]

  var nodes: [Node] = []
  let root = 0

  init(_ page: String) {
    var open: [Int] = []
    for piece in page.split(separator: "<").dropFirst() {
      guard !piece.hasPrefix("!") else { continue }
      let parts = piece.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
      let tag = parts[0]
      if tag.hasPrefix("/") {
        open.removeLast()
      } else {
        let number = nodes.count
        if let parent = open.last { nodes[parent].children.append(number) }
        nodes.append(Self.element(tag, within: open.last.map { nodes[$0].space } ?? 1))
        if !tag.hasSuffix("/") { open.append(number) }
      }
      guard let parent = open.last, let text = parts.last, !text.isEmpty else { continue }
      nodes[parent].children.append(nodes.count)
      nodes.append(Node(text: String(text)))
    }
  }

  private static func element(_ tag: Substring, within space: Int) -> Node {
    let words = tag.split(separator: "\"", omittingEmptySubsequences: false)
    let start = words[0].split(separator: " ")
    var node = Node(name: String(start[0].split(separator: "/")[0]), space: space)
    for index in stride(from: 0, to: words.count - 1, by: 2) {
      let name = String((words[index].split(separator: " ").last ?? "").dropLast())
      if name == "xmlns" {
        node.space = spaces.firstIndex(of: String(words[index + 1])) ?? 1
      } else {
        node.attributes.append((name, String(words[index + 1])))
      }
    }
    return node
  }

  /// The nodes still on the page, in document order.
  var order: [Int] {
    var found: [Int] = []
    var waiting = [root]
    while let node = waiting.popLast() {
      found.append(node)
      waiting += nodes[node].children.reversed()
    }
    return found
  }

  func place(of node: Int) -> (parent: Int, place: Int) {
    for parent in nodes.indices {
      if let place = nodes[parent].children.firstIndex(of: node) { return (parent, place) }
    }
    preconditionFailure("only the root has no parent")
  }

  mutating func copy(_ node: Int) -> Int { copy(node, of: self) }

  mutating func copy(_ node: Int, of other: MarkupTree) -> Int {
    let number = nodes.count
    nodes.append(other.nodes[node])
    nodes[number].children = []
    for child in other.nodes[node].children {
      let own = copy(child, of: other)
      nodes[number].children.append(own)
    }
    return number
  }

  var text: String { "<!DOCTYPE html>\n" + text(of: root, within: 0) }

  private func text(of number: Int, within space: Int) -> String {
    let node = nodes[number]
    guard let name = node.name else { return node.text }
    var text = "<\(name)"
    if node.space != space { text += " xmlns=\"\(Self.spaces[node.space])\"" }
    for attribute in node.attributes { text += " \(attribute.name)=\"\(attribute.value)\"" }
    if node.children.isEmpty, node.space == 2 || Self.void.contains(name) { return text + "/>" }
    text += ">"
    for child in node.children { text += self.text(of: child, within: node.space) }
    return text + "</\(name)>"
  }
}
