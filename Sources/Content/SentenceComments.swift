import Diagnostics
import Gettext
import Records

/// Tells translators whose a sentence is, and in which part of which file it stands.
struct SentenceComments {
  private let root: String
  /// The fields that stand at a place.
  private var fields: [SourcePlace: TextField] = [:]
  /// The names of parts: of `goals[0]`, the text of `goals[0].name`.
  private var names: [String: [String: String]] = [:]
  /// The headings of pages, with their lines.
  private var headings: [String: [(line: Int, text: String)]] = [:]
  private(set) var siteName = ""

  init(_ texts: [ContentText], root: String) {
    self.root = root
    for text in texts where !text.isAttached {
      let file = text.place.file
      if file.hasSuffix(".md"), text.text.hasPrefix("#") {
        let heading = text.text.drop { $0 == "#" || $0 == " " }
        headings[file, default: []].append((text.place.line, String(heading)))
      }
      guard file.hasSuffix(".yaml") else { continue }
      fields[text.place] = text.field
      guard let label = text.label, ["name", "heading", "part"].contains(label) else { continue }
      if case .member(let name, of: let whole) = text.field, name == label {
        let part = whole.text
        if label != "part" || names[file]?[part] == nil {
          names[file, default: [:]][part] = text.text
        }
      }
    }
    siteName = names["\(root)/site.yaml"]?[""] ?? ""
  }

  /// The name of the department in whose folder a file lies.
  func name(of file: String) -> String {
    let parts = file.dropFirst(root.count + 1).split(separator: "/")
    guard parts.count > 2, parts[0] == "departments" else { return siteName }
    return names["\(root)/departments/\(parts[1])/department.yaml"]?[""] ?? String(parts[1])
  }

  /// Each sentence once, with every place it stands at.
  func sentences(_ texts: [Placed<String>]) -> [SourceSentence] {
    var sentences: [SourceSentence] = []
    var indices: [[UInt8]: Int] = [:]
    for text in texts {
      let key = Array(text.value.utf8)
      let comment = comment(on: text.place)
      let reference = "\(text.place.file.dropFirst(root.count + 1)):\(text.place.line)"
      guard let index = indices[key] else {
        indices[key] = sentences.count
        sentences.append(
          SourceSentence(text.value, comments: [comment], references: [reference]))
        continue
      }
      if !sentences[index].comments.contains(comment) { sentences[index].comments.append(comment) }
      if !sentences[index].references.contains(reference) {
        sentences[index].references.append(reference)
      }
    }
    return sentences
  }

  /// `City appearance · 2022 · goals: Streets`.
  private func comment(on place: SourcePlace) -> String {
    let file = place.file
    let below = file.dropFirst(root.count + 1)
    var page = below.split(separator: ".").dropLast().joined(separator: ".")
    let parts = page.split(separator: "/")
    if parts.first == "departments" { page = parts.dropFirst(2).joined(separator: "/") }
    return ([name(of: file), page, section(at: place)]).filter { !$0.isEmpty }
      .joined(separator: " · ")
  }

  private func section(at place: SourcePlace) -> String {
    if let headings = headings[place.file] {
      return headings.last { $0.line <= place.line }?.text ?? ""
    }
    guard let field = fields[place]?.text else { return "" }
    // `goals[0].groups[1].name` stands in `goals[0]`.
    let part = String(field.prefix { $0 != "." })
    let list = String(part.prefix { $0 != "[" })
    guard part != list, let name = names[place.file]?[part] else { return list }
    return "\(list): \(name)"
  }
}
