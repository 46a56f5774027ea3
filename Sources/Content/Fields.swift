import Diagnostics
import Languages
import Records

/// The fields of a mapping, read one by one; whatever is wrong is reported, nothing is thrown.
///
/// A method gives `nil` for a field that is wrong, which it has reported, or optional and absent.
struct Fields {
  let place: SourcePlace
  let reading: Reading
  private let shape: Shape
  private let values: [String: YAMLNode]
  private var problems: Problems { reading.problems }

  /// `nil` when `node` isn't a mapping; reports the fields that aren't in `shape`.
  init?(_ node: YAMLNode, _ shape: Shape, reading: Reading) {
    self.reading = reading
    self.shape = shape
    place = node.place
    guard case .mapping(let entries) = node.content else {
      reading.problems.wrongType(node, due: Bilingual(zh: "字段组", en: "a mapping"))
      return nil
    }
    var values: [String: YAMLNode] = [:]
    for entry in entries {
      if shape.field(entry.key) != nil {
        values[entry.key] = entry.value
      } else {
        reading.problems.unknownField(entry, among: shape.names)
      }
    }
    self.values = values
  }

  /// The value of a field, whether it may be missing or not.
  func given(_ name: String) -> YAMLNode? { values[name] }

  /// `presence` where a condition asks for more than the shape does.
  func value(_ name: String, _ presence: Shape.Presence? = nil) -> YAMLNode? {
    value(field(name), presence)
  }

  private func value(_ field: Shape.Field, _ presence: Shape.Presence? = nil) -> YAMLNode? {
    let name = field.name
    if values[name] == nil, (presence ?? field.presence) == .required {
      problems.error(
        ContentRule.missingField, en: "missing field '\(name)'", zh: "缺少字段“\(name)”", at: place)
    }
    return values[name]
  }

  private func field(_ name: String) -> Shape.Field {
    guard let field = shape.field(name) else {
      preconditionFailure("the reader asks for '\(name)', which '\(shape.title.en)' doesn't have")
    }
    return field
  }

  /// The field, which holds what the reader is about to make of it.
  private func field(_ name: String, holding kinds: Shape.Kind...) -> Shape.Field {
    let field = field(name)
    precondition(kinds.contains(field.kind), "the reader takes '\(name)' for another kind")
    return field
  }

  private func scalar(
    of field: Shape.Field, _ presence: Shape.Presence? = nil
  ) -> Placed<String>? {
    value(field, presence).flatMap { problems.scalar($0) }
  }

  func scalar(_ name: String) -> Placed<String>? {
    scalar(of: field(name, holding: .plainText, .webAddress))
  }

  func text(_ name: String, _ presence: Shape.Presence? = nil) -> Text? {
    scalar(of: field(name, holding: .text), presence).flatMap(text(_:))
  }

  func texts(_ name: String) -> [Text] {
    items(field(name, holding: .list(.text))).compactMap {
      problems.scalar($0).flatMap(text(_:))
    }
  }

  func scalars(_ name: String) -> [Placed<String>] {
    items(field(name, holding: .list(.plainText))).compactMap { problems.scalar($0) }
  }

  private func text(_ source: Placed<String>) -> Text? {
    reading.english(of: source.value, at: source.place).map {
      Text(Bilingual(zh: source.value, en: $0.text), at: source.place)
    }
  }

  /// The mappings of a list, still to be read.
  func list(_ name: String) -> [YAMLNode] {
    let field = field(name)
    guard case .list(.mapping) = field.kind else {
      preconditionFailure("the reader takes '\(name)' for a list of mappings")
    }
    return items(field)
  }

  /// The items of a list; a required one holds at least one.
  private func items(_ field: Shape.Field) -> [YAMLNode] {
    guard let node = value(field) else { return [] }
    guard case .list(let items) = node.content else {
      problems.wrongType(node, due: Bilingual(zh: "列表", en: "a list"))
      return []
    }
    if items.isEmpty, field.presence == .required {
      problems.error(
        ContentRule.emptyValue, en: "the list '\(field.name)' is empty",
        zh: "列表“\(field.name)”为空", at: node.place)
    }
    return items
  }

  func number(_ name: String, _ presence: Shape.Presence? = nil) -> Placed<ExactDecimal>? {
    let field = field(name)
    guard case .number(let range) = field.kind else {
      preconditionFailure("the reader takes '\(name)' for a number")
    }
    return value(field, presence).flatMap { problems.number($0, range) }
  }

  /// A whole number from 0 to the field's limit, without a sign.
  func count(_ name: String) -> Int? {
    let field = field(name)
    guard case .count(let limit) = field.kind else {
      preconditionFailure("the reader takes '\(name)' for a whole number")
    }
    guard let text = scalar(of: field) else { return nil }
    // `Int` alone would take `+2`.
    if (1...9).contains(text.value.utf8.count),
      text.value.utf8.allSatisfy({ (48...57).contains($0) }), let count = Int(text.value),
      (0...limit).contains(count)
    {
      return count
    }
    let value = text.value.shortened
    problems.error(
      ContentRule.numberRange, en: "'\(value)' isn't a whole number from 0 to \(limit)",
      zh: "“\(value)”不是 0 至 \(limit) 的整数", at: text.place)
    return nil
  }

  /// `true` or `false`; absent is false.
  func flag(_ name: String) -> Bool {
    guard let text = scalar(of: field(name, holding: .flag)) else { return false }
    if text.value == "true" || text.value == "false" { return text.value == "true" }
    let value = text.value.shortened
    problems.error(
      ContentRule.knownWord, en: "'\(value)' isn't 'true' or 'false'",
      zh: "“\(value)”不是“true”或“false”", at: text.place)
    return false
  }

  /// The same with its place; `nil` where the field doesn't stand.
  func placedFlag(_ name: String) -> Placed<Bool>? {
    let isSet = flag(name)
    return given(name).map { Placed(isSet, at: $0.place) }
  }

  /// A text of the form that the shape gives the field.
  func fixed(_ name: String) -> Placed<String>? {
    let field = field(name)
    guard case .fixed(let form) = field.kind else {
      preconditionFailure("the reader takes '\(name)' for a text of a fixed form")
    }
    return scalar(of: field).flatMap { fixed($0, form) }
  }

  /// The same for a list.
  func fixedItems(_ name: String) -> [Placed<String>] {
    let field = field(name)
    guard case .list(.fixed(let form)) = field.kind else {
      preconditionFailure("the reader takes '\(name)' for a list of texts of a fixed form")
    }
    return items(field).compactMap { problems.scalar($0).flatMap { fixed($0, form) } }
  }

  private func fixed(_ text: Placed<String>, _ form: FixedForm) -> Placed<String>? {
    parsed(
      text, ContentRule.fixedForm, { form.accepts($0) ? $0 : nil }, { _ in nil }, form.meaning)
  }

  func identifier(_ name: String) -> Placed<Identifier>? {
    scalar(of: field(name, holding: .identifier)).flatMap(identifier(_:))
  }

  func identifiers(_ name: String) -> [Placed<Identifier>] {
    items(field(name, holding: .list(.identifier))).compactMap {
      problems.scalar($0).flatMap(identifier(_:))
    }
  }

  private func identifier(_ text: Placed<String>) -> Placed<Identifier>? {
    parsed(
      text, ContentRule.identifier, Identifier.init, Suggestion.identifier,
      Bilingual(zh: "标识（1 至 64 个 a–z、0–9 和 -）", en: "an id (1 to 64 of a–z, 0–9 and -)"))
  }

  func year(_ name: String) -> Placed<Year>? {
    guard let text = scalar(of: field(name, holding: .year)) else { return nil }
    return parsed(
      text, ContentRule.year, Year.init, Suggestion.year, Bilingual(zh: "年份", en: "a year"))
  }

  func date(_ name: String, _ presence: Shape.Presence? = nil) -> Placed<CalendarDate>? {
    guard let text = scalar(of: field(name, holding: .date), presence) else { return nil }
    return parsed(
      text, ContentRule.date, { CalendarDate($0) }, Suggestion.date,
      Bilingual(zh: "日期（YYYY-MM-DD）", en: "a date (YYYY-MM-DD)"))
  }

  /// A word of the vocabulary `Word`.
  func word<Word: ContentWord>(
    _ name: String, _ presence: Shape.Presence? = nil, as: Word.Type = Word.self
  ) -> Placed<Word>? {
    let field = field(name)
    guard case .word(let type, _) = field.kind, type == ObjectIdentifier(Word.self) else {
      preconditionFailure("the reader takes '\(name)' for another vocabulary")
    }
    guard let text = scalar(of: field, presence) else { return nil }
    if let word = Word(rawValue: text.value) { return Placed(word, at: text.place) }
    let words = Word.allCases.map(\.rawValue)
    let hint = Bilingual<String>.didYouMean(
      text.value.utf8.count <= 100 ? NearMiss.suggestion(for: text.value, among: words) : nil)
    let value = text.value.shortened
    problems.error(
      ContentRule.knownWord,
      en: "'\(value)' isn't one of the words for '\(name)' (\(words.joined(separator: ", ")))"
        + hint.en,
      zh: "“\(value)”不是“\(name)”的可用值（\(words.joined(separator: "、"))）" + hint.zh,
      at: text.place)
    return nil
  }

  func attachmentName(
    _ name: String, _ presence: Shape.Presence? = nil
  ) -> Placed<AttachmentName>? {
    guard let text = scalar(of: field(name, holding: .attachmentName), presence) else { return nil }
    return parsed(
      text, ContentRule.attachmentName, AttachmentName.init, Suggestion.attachmentName,
      Attachment.nameInWords)
  }

  /// A SHA-256 as 64 hexadecimal digits in lower case.
  func digest(_ name: String) -> Placed<String>? {
    guard let text = scalar(of: field(name, holding: .digest)) else { return nil }
    return parsed(
      text, ContentRule.alteredAttachment, { Self.isDigest($0) ? $0 : nil },
      { Self.isDigest($0.lowercased()) ? $0.lowercased() : nil },
      Bilingual(zh: "SHA-256 值（64 位 0–9 和 a–f）", en: "a SHA-256 (64 digits 0–9 and a–f)"))
  }

  private static func isDigest(_ text: String) -> Bool {
    text.utf8.count == 64
      && text.utf8.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
      }
  }

  private func parsed<Value>(
    _ text: Placed<String>, _ rule: RuleName, _ parse: (String) -> Value?,
    _ suggest: (String) -> String?, _ kind: Bilingual<String>
  ) -> Placed<Value>? {
    if let value = parse(text.value) { return Placed(value, at: text.place) }
    let hint = Bilingual<String>.didYouMean(suggest(text.value))
    let value = text.value.shortened
    problems.error(
      rule, en: "'\(value)' isn't \(kind.en)" + hint.en, zh: "“\(value)”不是\(kind.zh)" + hint.zh,
      at: text.place)
    return nil
  }
}
