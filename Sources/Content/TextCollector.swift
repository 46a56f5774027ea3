import Attachments
import Diagnostics
import Gettext

/// Keeps every text of content/ as it is read, for those who must see all of them.
final class TextCollector {
  private(set) var texts: [ContentText] = []
  private let root: String

  /// `root` is the content folder as places name it.
  init(root: String) {
    self.root = root
  }

  /// The name of a file: names become addresses, and messages quote them.
  func add(file: String) {
    let record = record(of: file)
    texts.append(
      ContentText(
        record: record, field: "", label: nil, text: record, place: SourcePlace(file: file)))
  }

  func add(_ node: YAMLNode) {
    add(node, record: record(of: node.place.file), field: "", label: nil)
  }

  /// A page, line by line.
  func add(_ page: SourceText) {
    let record = record(of: page.file)
    let lines = SourceText.string(page.scalars)
      .split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.isEmpty {
      texts.append(
        ContentText(
          record: record, field: "", label: nil, text: String(line),
          place: SourcePlace(file: page.file, line: index + 1, column: 1)))
    }
  }

  func add(_ catalogue: Catalogue, file: String) {
    let record = record(of: file)
    for entry in catalogue.entries {
      for text in [entry.source] + entry.translations {
        texts.append(
          ContentText(
            record: record, field: entry.source.shortened, label: nil, text: text,
            place: entry.place))
      }
    }
  }

  /// What stands in an attachment; each text with the part of the file it was found in.
  func add(_ attached: [AttachedText], file: String) {
    let record = record(of: file)
    texts += attached.map {
      ContentText(
        record: record, field: $0.part, label: $0.label, text: $0.text,
        place: SourcePlace(file: file), isAttached: true)
    }
  }

  private func add(_ node: YAMLNode, record: String, field: String, label: String?) {
    switch node.content {
    case .text(let text):
      texts.append(
        ContentText(record: record, field: field, label: label, text: text, place: node.place))
    case .list(let items):
      for (index, item) in items.enumerated() {
        add(item, record: record, field: "\(field)[\(index)]", label: label)
      }
    case .mapping(let entries):
      for entry in entries {
        let path = field.isEmpty ? entry.key : "\(field).\(entry.key)"
        texts.append(
          ContentText(
            record: record, field: path, label: nil, text: entry.key, place: entry.place))
        add(entry.value, record: record, field: path, label: entry.key)
      }
    }
  }

  private func record(of file: String) -> String {
    file.hasPrefix(root + "/") ? String(file.dropFirst(root.count + 1)) : file
  }
}
