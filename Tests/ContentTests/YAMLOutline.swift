import Diagnostics
import Languages

@testable import Content

/// What reading a YAML text comes to, in lines that can be compared.
struct YAMLOutline {
  /// Each node as `line:column what`, a key as `line:column key:`; `nil` when there is no tree.
  let nodes: [String]?
  /// Each finding as it is printed, without the file.
  let findings: [String]

  init(_ text: String) {
    self.init(Array(text.utf8))
  }

  init(_ bytes: [UInt8]) {
    let problems = Problems()
    let text = SourceText(bytes, file: "f", problems: problems)
    let root = text.flatMap { YAMLReader.root(of: $0, problems: problems) }
    nodes = root.map(Self.lines(_:))
    findings = problems.findings.map { String($0.text(in: .en).dropFirst(2)) }
  }

  private static func lines(_ node: YAMLNode) -> [String] {
    let place = "\(node.place.line):\(node.place.column)"
    switch node.content {
    case .text(let text): return ["\(place) '\(text)'"]
    case .list(let items): return ["\(place) []"] + items.flatMap(lines(_:))
    case .mapping(let entries):
      return ["\(place) {}"]
        + entries.flatMap {
          ["\($0.place.line):\($0.place.column) \($0.key):"] + lines($0.value)
        }
    }
  }
}
