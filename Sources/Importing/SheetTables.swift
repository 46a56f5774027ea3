import Attachments

/// The texts a workbook keeps once for all its cells.
final class StringTable {
  private var strings: [String] = []
  private var elements: [String] = []
  private var current: String?

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
      if elements.last == "t", !elements.contains("rPh") { current? += text }
    }
  }

  func text(at index: String) -> String? {
    guard let index = Int(index), strings.indices.contains(index) else { return nil }
    return strings[index]
  }
}

/// How the styles of a workbook show numbers.
final class StyleTable {
  private var codes: [Int: NumberFormat] = [:]
  private var styles: [Int] = []
  private var elements: [String] = []

  func take(_ event: XMLEvent) {
    switch event {
    case .start(let name, let attributes):
      if name == "numFmt", let id = attributes["numFmtId"].flatMap({ Int($0) }),
        let code = attributes["formatCode"]
      {
        codes[id] = NumberFormat(code: code)
      }
      if name == "xf", elements.last == "cellXfs" {
        styles.append(attributes["numFmtId"].flatMap { Int($0) } ?? 0)
      }
      elements.append(name)
    case .end: _ = elements.popLast()
    case .text: break
    }
  }

  func format(at style: Int) -> NumberFormat {
    guard styles.indices.contains(style) else { return .general }
    let id = styles[style]
    return codes[id] ?? NumberFormat(number: id) ?? .general
  }
}

/// The comments of a sheet, by their cell.
final class CommentEvents {
  private(set) var comments: [CellAddress: String] = [:]
  private var elements: [String] = []
  private var address: CellAddress?
  private var text = ""

  func take(_ event: XMLEvent) {
    switch event {
    case .start(let name, let attributes):
      elements.append(name)
      guard name == "comment" else { return }
      address = attributes["ref"].flatMap { CellAddress($0) }
      text = ""
    case .end:
      guard elements.popLast() == "comment", let address else { return }
      if !text.isEmpty { comments[address, default: ""] += text }
      self.address = nil
    case .text(let words):
      if elements.last == "t", !elements.contains("rPh") { text += words }
    }
  }
}
