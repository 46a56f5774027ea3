import Content
import Diagnostics
import Gettext

/// A department's catalogue as it would be if everything a draft says were translated.
///
/// Without English a text can't be read, and a record whose texts can't be read is not audited; the
/// source stands in for what the translator has yet to write. Nothing of it is ever shown.
enum StandInCatalogue {
  /// `nil` when the catalogue that is there can't be understood, which the run reports.
  static func bytes(of old: [UInt8]?, file: String, for fields: DraftFields) -> [UInt8]? {
    let read = old.map { CatalogueDocument.read($0, file: file).value }
    guard var document = read ?? CatalogueDocument(language: "en", title: "") else { return nil }
    var positions: [String: Int] = [:]
    for (position, message) in document.messages.enumerated() where message.context == nil {
      positions[message.source] = position
    }
    for text in Set(texts(of: fields)).sorted() where !text.isEmpty {
      guard let position = positions[text] else {
        document.messages.append(.init(source: text, translations: [text]))
        continue
      }
      let message = document.messages[position]
      if message.hasTranslation, !message.isFuzzy { continue }
      document.messages[position].translations = [text]
      document.messages[position].flags = []
    }
    return document.bytes
  }

  private static func texts(of fields: DraftFields) -> [String] {
    fields.fields.flatMap { texts(of: $0.value) }
  }

  private static func texts(of value: DraftValue) -> [String] {
    switch value {
    case .text(let text): [text]
    case .open: []
    case .list(let items): items.flatMap(texts(of:))
    case .fields(let fields): texts(of: fields)
    }
  }
}
