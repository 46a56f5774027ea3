import Diagnostics
import Languages

/// What is asked of a catalogue once its messages are understood, as `msgfmt --check` does.
struct CatalogueCheck {
  private(set) var entries: [CatalogueEntry] = []
  private(set) var findings: [Finding] = []
  /// The header's rule; one form when it states none.
  private(set) var rule = PluralRule.single

  private let file: String
  /// The Plural-Forms field as written; `nil` when the header has none.
  private var statedRule: String?

  init(_ messages: [CatalogueMessage], file: String) {
    self.file = file
    readHeader(messages.first { $0.isHeader && !$0.isObsolete })
    var seen: [MessageKey: SourcePlace] = [:]
    seen.reserveCapacity(messages.count)
    entries.reserveCapacity(messages.count)
    for message in messages {
      let source = message.source.text
      let key = MessageKey(source, message.context?.text)
      if let first = seen[key] {
        reportDuplicate(message, first: first)
        continue
      }
      seen[key] = message.place
      if message.isObsolete || message.isHeader { continue }
      checkForms(of: message)
      checkLineBreaks(of: message)
      entries.append(
        CatalogueEntry(
          source: source, plural: message.plural?.text,
          context: message.context?.text, translations: message.translations.map(\.text),
          isFuzzy: message.isFuzzy, isMachine: message.comments.isMachine,
          exception: message.comments.exception, place: message.place))
    }
  }

  private mutating func report(
    _ rule: RuleName, zh: String, en: String, at place: SourcePlace, notes: [Finding.Note] = []
  ) {
    findings.append(
      Finding(
        rule: rule, severity: .error, summary: Bilingual(zh: zh, en: en), place: place,
        notes: notes))
  }

  private mutating func readHeader(_ header: CatalogueMessage?) {
    guard let header, let text = header.translations.first else {
      report(
        CatalogueRule.header, zh: "缺少文件头：msgid为空、写明“charset=UTF-8”的条目",
        en: "header is missing: an entry with an empty msgid that says 'charset=UTF-8'",
        at: SourcePlace(file: file, line: 1, column: 1))
      return
    }
    var charset: (value: String, place: SourcePlace)?
    var offset = 0
    for line in text.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let field = String(decoding: line, as: UTF8.self)
      if charset == nil, let value = Self.value(of: "Content-Type", in: field) {
        charset = (Self.charset(in: value), text.place(at: offset) ?? header.place)
      } else if statedRule == nil, let value = Self.value(of: "Plural-Forms", in: field) {
        readPluralForms(value, at: text.place(at: offset) ?? header.place)
      }
      offset += line.count + 1
    }
    if charset?.value.lowercased() == "utf-8" { return }
    let value = charset?.value ?? ""
    report(
      CatalogueRule.header, zh: "文件头的字符集为“\(value)”，应为“UTF-8”",
      en: "charset '\(value)' of the header isn't 'UTF-8'", at: charset?.place ?? header.place)
  }

  private static func value(of field: String, in line: String) -> String? {
    guard line.hasPrefix(field + ":") else { return nil }
    let value = line.dropFirst(field.count + 1).drop { $0 == " " }
    return String(value)
  }

  private static func charset(in value: String) -> String {
    let parts = value.split { $0 == ";" || $0 == " " || $0 == "\t" }
    let charset = parts.first { $0.hasPrefix("charset=") }
    return String(charset?.dropFirst("charset=".count) ?? "")
  }

  private mutating func readPluralForms(_ value: String, at place: SourcePlace) {
    statedRule = value
    if let rule = PluralRule(field: value) {
      self.rule = rule
      return
    }
    let known = PluralRule.allCases.map(\.rawValue)
    report(
      CatalogueRule.pluralForms,
      zh: "复数规则“\(value)”不可用，应为“\(known[0])”或“\(known[1])”",
      en: "Plural-Forms '\(value)' isn't '\(known[0])' or '\(known[1])', the two that are known",
      at: place)
  }

  private mutating func reportDuplicate(_ message: CatalogueMessage, first: SourcePlace) {
    let source = message.source.text
    report(
      CatalogueRule.duplicate, zh: "条目“\(source)”重复", en: "'\(source)' has an entry already",
      at: message.place,
      notes: [Finding.Note(Bilingual(zh: "首次出现于此", en: "first entry is here"), place: first)])
  }

  private mutating func checkForms(of message: CatalogueMessage) {
    guard message.isTranslated, message.plural != nil else { return }
    let source = message.source.text
    let count = message.translations.count
    guard let statedRule else {
      report(
        CatalogueRule.pluralForms, zh: "“\(source)”有复数形式，文件头却没有Plural-Forms",
        en: "'\(source)' has plural forms, but the header has no Plural-Forms", at: message.place)
      return
    }
    if PluralRule(field: statedRule) == rule, count != rule.formCount {
      report(
        CatalogueRule.pluralForms, zh: "“\(source)”有\(count)种复数形式，文件头规定\(rule.formCount)种",
        en: "'\(source)' has \(count) plural forms; the header says \(rule.formCount)",
        at: message.place)
    }
  }

  private mutating func checkLineBreaks(of message: CatalogueMessage) {
    guard message.isTranslated else { return }
    let source = message.source.bytes
    if source.isEmpty { return }
    for pieces in [message.plural].compactMap(\.self) + message.translations {
      let text = pieces.bytes
      let begin = (text.first == 0x0A) != (source.first == 0x0A)
      let end = (text.last == 0x0A) != (source.last == 0x0A)
      guard begin || end else { continue }
      report(
        CatalogueRule.lineBreaks,
        zh: "译文与原文应同样以换行\(begin ? "开头" : "结尾")",
        en:
          "translation and source must both \(begin ? "begin" : "end") with a line break or both not",
        at: pieces.place(at: 0) ?? message.place)
    }
  }
}
