package import JSONTree
import Languages

extension ContentFile {
  /// The JSON Schema of the file, for editors that complete and check while someone types.
  ///
  /// Draft-07 is what the YAML language server of the common editors follows. Every scalar is text
  /// to the readers; an editor has read numbers and flags by then, so both are taken. Nothing is
  /// referred to elsewhere in the document, because beside `$ref` draft-07 ignores a description.
  ///
  /// `baseURL` is the site's, for the schema's `$id`; `nil` leaves it without one.
  package func schema(baseURL: String?) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("$schema", .string("http://json-schema.org/draft-07/schema#"))
    ]
    if let baseURL { members.append(.init("$id", .string(baseURL + schemaPath))) }
    members.append(.init("$comment", .string(Self.beyondSchema.sentences)))
    members.append(.init("description", .string("content/\(pattern)")))
    return .object(members + shape.members)
  }

  /// What the readers see to and no schema can say.
  private static let beyondSchema = Bilingual(
    zh: "标识是否唯一、数值的大小关系和次序、译文、文件名、评分方案是否存在，由 gazette check 检查",
    en: "Whether ids are unique, how numbers compare and stand in order, translations, file names "
      + "and whether a scheme exists are checked by gazette check")
}

extension Shape {
  /// The members of a schema for the mapping.
  fileprivate var members: [JSONValue.Member] {
    let known = fields.filter { $0.presence != .refused }
    let required = known.filter { $0.presence == .required }.map(\.name)
    var members: [JSONValue.Member] = [
      .init("title", .string("\(title.zh) \(title.en)")),
      .init("type", .string("object")),
      .init("properties", .object(known.map { .init($0.name, .object($0.members)) })),
    ]
    if !required.isEmpty { members.append(.init("required", .strings(required))) }
    members.append(.init("additionalProperties", .boolean(false)))
    if !conditions.isEmpty {
      members.append(.init("allOf", .array(conditions.map(\.schema))))
    }
    return members
  }
}

extension Shape.Field {
  fileprivate var members: [JSONValue.Member] {
    var members: [JSONValue.Member] = [.init("description", .string(meaning.sentences))]
    members += kind.members
    if case .list = kind, presence == .required { members.append(.init("minItems", .integer(1))) }
    return members
  }
}

extension Shape.Kind {
  fileprivate var members: [JSONValue.Member] {
    switch self {
    case .text, .plainText:
      return Self.scalar(
        ["string", "number", "boolean"], ValuePattern.filled, zh: "值不能为空", en: "The value is empty")
    case .number(let range): return Self.number(range)
    case .count(let limit):
      return Self.scalar(
        ["integer", "string"], ValuePattern.count(upTo: limit), zh: "应为0至\(limit)的整数",
        en: "A whole number from 0 to \(limit) is due")
        + [.init("minimum", .integer(0)), .init("maximum", .integer(limit))]
    case .flag: return [.init("enum", .array([true, false].flatMap(Self.spellings)))]
    case .identifier:
      return Self.scalar(
        ["string", "integer"], ValuePattern.identifier, zh: "标识为1至64个a–z、0–9和“-”",
        en: "An id is 1 to 64 of a–z, 0–9 and '-'") + [.init("minimum", .integer(0))]
    case .year:
      return Self.scalar(
        ["integer", "string"], ValuePattern.year, zh: "年份为四位数字，1949至2199",
        en: "A year is four digits, 1949 to 2199")
        + [.init("minimum", .integer(1949)), .init("maximum", .integer(2199))]
    case .date:
      return Self.scalar(
        ["string"], ValuePattern.date, zh: "日期写作YYYY-MM-DD", en: "A date is written YYYY-MM-DD")
    case .attachmentName:
      return Self.scalar(
        ["string"], ValuePattern.attachmentName, zh: "文件名由a–z、0–9、“-”和文件类型后缀组成",
        en: "A file's name is made of a–z, 0–9 and '-', with the ending of its kind")
    case .digest:
      return Self.scalar(
        ["string"], ValuePattern.digest, zh: "SHA-256值为64位0–9和a–f",
        en: "A SHA-256 is 64 digits 0–9 and a–f")
    case .webAddress:
      return Self.scalar(
        ["string"], ValuePattern.webAddress, zh: "应为以“/”结尾的网址",
        en: "A web address that ends in '/' is due")
    case .fixed(let form):
      let members = Self.scalar(
        form == .siteCode ? ["string", "integer"] : ["string"], form.pattern,
        zh: "应为\(form.meaning.zh)", en: "What is due is \(form.meaning.en)")
      guard form == .siteCode else { return members }
      // Of digits alone, it may stand without quotation marks.
      return members
        + [.init("minimum", .integer(1_000_000_000)), .init("maximum", .integer(9_999_999_999))]
    case .word(_, let words):
      return [
        .init("enum", .strings(words.map(\.text))),
        .init("enumDescriptions", .strings(words.map(\.meaning.sentences))),
      ]
    case .list(let item):
      return [.init("type", .string("array")), .init("items", .object(item.members))]
    case .mapping(let shape): return shape.members
    }
  }

  private static func number(_ range: Shape.Range) -> [JSONValue.Member] {
    // What 15 digits can say.
    let greatest = 999_999_999_999_999
    let least: JSONValue.Member =
      switch range {
      case .any: .init("minimum", .integer(-greatest))
      case .notNegative: .init("minimum", .integer(0))
      case .positive: .init("exclusiveMinimum", .integer(0))
      }
    let due =
      switch range {
      case .any: Bilingual(zh: "应为数字", en: "A number is due")
      case .notNegative: Bilingual(zh: "应为不小于零的数字", en: "A number not below zero is due")
      case .positive: Bilingual(zh: "应为大于零的数字", en: "A number above zero is due")
      }
    return scalar(["number", "string"], ValuePattern.number(range), zh: due.zh, en: due.en)
      + [least, .init("maximum", .integer(greatest))]
  }

  /// `message` is what an editor shows for a text that doesn't fit.
  private static func scalar(
    _ types: [String], _ pattern: String, zh: String, en: String
  ) -> [JSONValue.Member] {
    [
      .init("type", types.count == 1 ? .string(types[0]) : .strings(types)),
      .init("pattern", .string(pattern)),
      .init("patternErrorMessage", .string(Bilingual(zh: zh, en: en).sentences)),
    ]
  }

  /// A flag as an editor has read it, and as text.
  fileprivate static func spellings(of flag: Bool) -> [JSONValue] {
    [.boolean(flag), .string(flag ? "true" : "false")]
  }
}

extension Shape.Condition {
  /// Written so that an editor names the field that is too many or missing.
  fileprivate var schema: JSONValue {
    switch self {
    case .atMostOne(let names):
      let rules = names.map { name in
        JSONValue.Member(name, .object([.without(names.filter { $0 != name })]))
      }
      return .object([.init("dependencies", .object(rules))])
    case .either(let one, let other):
      return .object([
        .init("oneOf", .array([one, other].map { .object([.requiring([$0])]) }))
      ])
    case .each(let names, let needed):
      return .object([
        .init("dependencies", .object(names.map { .init($0, .strings([needed])) }))
      ])
    case .word(let name, let word, let needed):
      return .choice(
        where: name, is: .object([.init("const", .string(word))]), then: .requiring([needed]))
    case .flag(let flag, let field):
      return .choice(
        where: flag,
        is: .object([.init("enum", .array(Shape.Kind.spellings(of: true)))]),
        then: .without([field]), else: .requiring([field]))
    case .alone(let name, let others):
      return .choice(
        where: name, is: .boolean(true), then: .without(others), else: .requiring(others))
    }
  }
}

extension JSONValue {
  fileprivate static func strings(_ texts: [String]) -> JSONValue {
    .array(texts.map { .string($0) })
  }

  /// `then` applies where the field stands and has the value, `else` elsewhere.
  fileprivate static func choice(
    where field: String, is value: JSONValue, then: Member, else other: Member? = nil
  ) -> JSONValue {
    let condition = JSONValue.object([
      .init("properties", .object([.init(field, value)])), .requiring([field]),
    ])
    var members: [Member] = [.init("if", condition), .init("then", .object([then]))]
    if let other { members.append(.init("else", .object([other]))) }
    return .object(members)
  }
}

extension JSONValue.Member {
  fileprivate static func requiring(_ names: [String]) -> JSONValue.Member {
    .init("required", .strings(names))
  }

  /// None of these fields stands.
  fileprivate static func without(_ names: [String]) -> JSONValue.Member {
    .init("properties", .object(names.map { .init($0, .boolean(false)) }))
  }
}

extension Bilingual<String> {
  /// Both as sentences, the Chinese first.
  fileprivate var sentences: String { "\(zh)。 \(en.prefix(1).uppercased())\(en.dropFirst())." }
}
