/// The texts a workbook keeps once for all its cells, and which of them a cell shows.
final class SharedStrings {
  private static let part = "xl/sharedStrings.xml"

  private var strings: [String] = []
  private var used: Set<Int> = []
  private var elements: [String] = []
  private var current: String?
  private let collector: PartCollector

  init(into collector: PartCollector) {
    self.collector = collector
  }

  func take(_ event: XMLEvent) {
    switch event {
    case .start(let name, _):
      elements.append(name)
      if name == "si" { current = "" }
    case .end:
      guard elements.popLast() == "si", let text = current else { return }
      strings.append(text)
      current = nil
    case .text(let text):
      if elements.contains("rPh") || current == nil {
        collector.add(AttachedText(part: Self.part, text: text))
      } else {
        current? += text
      }
    }
  }

  /// The text with the number a cell has for its value; the number itself where there is none.
  func text(at index: String) -> String {
    guard let index = Int(index), strings.indices.contains(index) else { return index }
    used.insert(index)
    return strings[index]
  }

  /// What no cell shows is still in the file.
  func tellUnused() {
    for (index, text) in strings.enumerated() where !used.contains(index) {
      collector.add(AttachedText(part: "\(Self.part): string \(index + 1)", text: text))
    }
  }
}
