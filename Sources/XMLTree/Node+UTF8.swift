extension Node {
  /// Writes the node as UTF-8 that an XML and an HTML parser read as the same tree.
  ///
  /// Outside SVG and MathML only HTML's void elements close themselves (`<br/>`), all others have
  /// an end tag; inside, every element without children closes itself (`<rect/>`).
  /// - Source: W3C, Polyglot Markup, section 4.6; HTML standard, 13.1.2 "Elements".
  package func append(to output: inout [UInt8]) {
    append(to: &output, isForeign: false)
  }

  fileprivate func append(to output: inout [UInt8], isForeign: Bool) {
    switch self {
    case .text(let text): Escaping.appendText(text, to: &output)
    case .element(let element): element.append(to: &output, isForeign: isForeign)
    }
  }
}

extension Element {
  /// Writes the element with all it holds; see `Node.append(to:)`.
  package func append(to output: inout [UInt8]) {
    append(to: &output, isForeign: false)
  }

  /// The element with all it holds as UTF-8.
  package var bytes: [UInt8] {
    var output: [UInt8] = []
    append(to: &output)
    return output
  }

  fileprivate func append(to output: inout [UInt8], isForeign: Bool) {
    let isForeign = isForeign || Self.foreignRoots.contains(name)
    output.append(UInt8(ascii: "<"))
    output.append(contentsOf: name.utf8)
    for attribute in attributes {
      output.append(UInt8(ascii: " "))
      output.append(contentsOf: attribute.name.utf8)
      output.append(contentsOf: [UInt8(ascii: "="), UInt8(ascii: "\"")])
      Escaping.appendAttribute(attribute.value, to: &output)
      output.append(UInt8(ascii: "\""))
    }
    if children.isEmpty, isForeign || Self.voidElements.contains(name) {
      output.append(contentsOf: [UInt8(ascii: "/"), UInt8(ascii: ">")])
      return
    }
    output.append(UInt8(ascii: ">"))
    let holdsForeign = isForeign && !Self.integrationPoints.contains(name)
    for child in children { child.append(to: &output, isForeign: holdsForeign) }
    output.append(contentsOf: [UInt8(ascii: "<"), UInt8(ascii: "/")])
    output.append(contentsOf: name.utf8)
    output.append(UInt8(ascii: ">"))
  }

  /// HTML standard, 13.1.2 "Void elements".
  private static let voidElements: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
  ]

  /// Where an HTML parser begins to honour `/>` on every element.
  private static let foreignRoots: Set<String> = ["svg", "math"]

  /// Where it ceases to, inside SVG: HTML standard, 13.2.6 "HTML integration point".
  private static let integrationPoints: Set<String> = ["desc", "foreignObject", "title"]
}

extension Sequence where Element == Node {
  /// The nodes as UTF-8, one after the other with nothing between them.
  package var bytes: [UInt8] {
    var output: [UInt8] = []
    for node in self { node.append(to: &output) }
    return output
  }
}
