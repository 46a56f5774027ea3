import Attachments
import Diagnostics
import Gettext
import Records

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
        record: record, field: .named(""), label: nil, text: record,
        place: SourcePlace(file: file)))
  }

  func add(_ node: YAMLNode) {
    add(node, record: record(of: node.place.file), field: .named(""), label: nil)
  }

  /// What another collector has read.
  func add(_ more: [ContentText]) {
    texts += more
  }

  /// A page, line by line.
  func add(_ page: SourceText) {
    add(lines: SourceText.string(page.scalars), of: page.file)
  }

  /// A file that is no record, line by line.
  func add(lines text: String, of file: String) {
    let record = record(of: file)
    // By the byte, since a carriage return and a line feed are one character.
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
    for (index, line) in lines.enumerated() where !line.isEmpty {
      texts.append(
        ContentText(
          record: record, field: .named(""), label: nil, text: line,
          place: SourcePlace(file: file, line: index + 1, column: 1)))
    }
  }

  func add(_ catalogue: Catalogue, file: String) {
    let record = record(of: file)
    for entry in catalogue.entries {
      let field = TextField.named(entry.source.shortened)
      for text in [entry.source] + entry.translations {
        texts.append(
          ContentText(
            record: record, field: field, label: nil, text: text, place: entry.place))
      }
    }
  }

  /// What stands in an attachment; each text with the part of the file it was found in.
  func add(_ attached: [AttachedText], file: String) {
    let record = record(of: file)
    texts += attached.map {
      ContentText(
        record: record, field: .named($0.part), label: $0.label, text: $0.text,
        place: SourcePlace(file: file), isAttached: true)
    }
  }

  private func add(_ node: YAMLNode, record: String, field: TextField, label: String?) {
    switch node.content {
    case .text(let text):
      texts.append(
        ContentText(record: record, field: field, label: label, text: text, place: node.place))
    case .list(let items):
      for (index, item) in items.enumerated() {
        add(item, record: record, field: .item(index, of: field), label: label)
      }
    case .mapping(let entries):
      for entry in entries {
        let path = TextField.member(entry.key, of: field)
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
