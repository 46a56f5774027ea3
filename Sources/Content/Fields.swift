import Diagnostics
import Languages
import Records

/// The fields of a mapping, read one by one; whatever is wrong is reported, nothing is thrown.
///
/// A method gives `nil` for a field that is wrong, which it has reported, or optional and absent.
struct Fields {
  enum Presence {
    case required
    case optional
  }

  /// Which numbers a field takes.
  enum Range {
    case any
    case notNegative
    case positive
  }

  let place: SourcePlace
  let reading: Reading
  private let values: [String: YAMLNode]
  private var problems: Problems { reading.problems }

  /// `nil` when `node` isn't a mapping; reports the fields that aren't among `names`.
  init?(_ node: YAMLNode, names: [String], reading: Reading) {
    self.reading = reading
    place = node.place
    guard case .mapping(let entries) = node.content else {
      reading.problems.wrongType(node, due: Bilingual(zh: "字段组", en: "a mapping"))
      return nil
    }
    var values: [String: YAMLNode] = [:]
    for entry in entries {
      if names.contains(entry.key) {
        values[entry.key] = entry.value
      } else {
        reading.problems.unknownField(entry, among: names)
      }
    }
    self.values = values
  }

  func value(_ name: String, _ presence: Presence = .required) -> YAMLNode? {
    if values[name] == nil, presence == .required {
      problems.error(
        ContentRule.missingField, en: "missing field '\(name)'", zh: "缺少字段“\(name)”", at: place)
    }
    return values[name]
  }

  func scalar(_ name: String, _ presence: Presence = .required) -> Placed<String>? {
    value(name, presence).flatMap { problems.scalar($0) }
  }

  func text(_ name: String, _ presence: Presence = .required) -> Text? {
    scalar(name, presence).flatMap(text(_:))
  }

  func texts(_ name: String) -> [Text] {
    list(name, .optional).compactMap { problems.scalar($0).flatMap(text(_:)) }
  }

  private func text(_ source: Placed<String>) -> Text? {
    reading.english(of: source.value, at: source.place).map {
      Text(Bilingual(zh: source.value, en: $0.text), at: source.place)
    }
  }

  /// The items of a list; a required one holds at least one.
  func list(_ name: String, _ presence: Presence = .required) -> [YAMLNode] {
    guard let node = value(name, presence) else { return [] }
    guard case .list(let items) = node.content else {
      problems.wrongType(node, due: Bilingual(zh: "列表", en: "a list"))
      return []
    }
    if items.isEmpty, presence == .required {
      problems.error(
        ContentRule.emptyValue, en: "the list '\(name)' is empty", zh: "列表“\(name)”为空",
        at: node.place)
    }
    return items
  }

  func number(
    _ name: String, _ presence: Presence = .required, _ range: Range = .notNegative
  ) -> Placed<ExactDecimal>? {
    value(name, presence).flatMap { problems.number($0, range) }
  }

  /// A whole number from 0 to `limit`, without a sign.
  func count(_ name: String, upTo limit: Int, _ presence: Presence = .required) -> Int? {
    guard let text = scalar(name, presence) else { return nil }
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
    guard let text = scalar(name, .optional) else { return false }
    if text.value == "true" || text.value == "false" { return text.value == "true" }
    let value = text.value.shortened
    problems.error(
      ContentRule.knownWord, en: "'\(value)' isn't 'true' or 'false'",
      zh: "“\(value)”不是“true”或“false”", at: text.place)
    return false
  }

  func identifier(_ name: String, _ presence: Presence = .required) -> Placed<Identifier>? {
    scalar(name, presence).flatMap(identifier(_:))
  }

  func identifiers(_ name: String) -> [Placed<Identifier>] {
    list(name).compactMap { problems.scalar($0).flatMap(identifier(_:)) }
  }

  private func identifier(_ text: Placed<String>) -> Placed<Identifier>? {
    parsed(
      text, ContentRule.identifier, Identifier.init, Suggestion.identifier,
      Bilingual(zh: "标识（1 至 64 个 a–z、0–9 和 -）", en: "an id (1 to 64 of a–z, 0–9 and -)"))
  }

  func year(_ name: String, _ presence: Presence = .required) -> Placed<Year>? {
    guard let text = scalar(name, presence) else { return nil }
    return parsed(
      text, ContentRule.year, Year.init, Suggestion.year, Bilingual(zh: "年份", en: "a year"))
  }

  func date(_ name: String, _ presence: Presence = .required) -> Placed<CalendarDate>? {
    guard let text = scalar(name, presence) else { return nil }
    return parsed(
      text, ContentRule.date, { CalendarDate($0) }, Suggestion.date,
      Bilingual(zh: "日期（YYYY-MM-DD）", en: "a date (YYYY-MM-DD)"))
  }

  /// A word of the vocabulary `Word`.
  func word<Word: RawRepresentable<String> & CaseIterable>(
    _ name: String, _ presence: Presence = .required, as: Word.Type = Word.self
  ) -> Placed<Word>? {
    guard let text = scalar(name, presence) else { return nil }
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

  func attachmentName(_ name: String, _ presence: Presence) -> Placed<AttachmentName>? {
    guard let text = scalar(name, presence) else { return nil }
    return parsed(
      text, ContentRule.attachmentName, AttachmentName.init, Suggestion.attachmentName,
      Attachment.nameInWords)
  }

  /// A SHA-256 as 64 hexadecimal digits in lower case.
  func digest(_ name: String) -> Placed<String>? {
    guard let text = scalar(name, .optional) else { return nil }
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
