import JSONTree
import SeededTesting

@testable import Content

/// A YAML value to be written out.
indirect enum Sample {
  case text(String)
  case list([Sample])
  case mapping([(name: String, value: Sample)])

  /// As flow YAML; what can stand without quotation marks does, unless `isQuoted`.
  func yaml(isQuoted: Bool) -> String {
    switch self {
    case .text(let text): Self.scalar(text, isQuoted: isQuoted)
    case .list(let items):
      "[" + items.map { $0.yaml(isQuoted: isQuoted) }.joined(separator: ", ") + "]"
    case .mapping(let entries):
      "{"
        + entries.map { entry in
          "\(Self.scalar(entry.name, isQuoted: true)): \(entry.value.yaml(isQuoted: isQuoted))"
        }.joined(separator: ", ") + "}"
    }
  }

  private static func scalar(_ text: String, isQuoted: Bool) -> String {
    let isPlain =
      text.utf8.allSatisfy { byte in
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
          || "+-.".utf8.contains(byte)
      } && !text.isEmpty && text != "-" && text != "null"
    if isPlain, !isQuoted { return text }
    var json = JSONWriter()
    json.write(string: text)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}

/// Makes files that a shape allows, drawn at random, and spoils them.
struct ShapeSampler {
  /// A field that must be there: of the shape with this title.
  struct Focus {
    let shape: Shape
    let field: Shape.Field
  }

  var generator: SeededGenerator
  var focus: Focus?

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  mutating func sample(of shape: Shape) -> Sample {
    var names: Set<String> = []
    for field in shape.fields where isDrawn(field, of: shape) { names.insert(field.name) }
    for _ in 0..<2 { for condition in shape.conditions { meet(condition, of: shape, &names) } }
    return .mapping(
      shape.fields.filter { names.contains($0.name) }.map { ($0.name, value(of: $0, in: shape)) })
  }

  private mutating func isDrawn(_ field: Shape.Field, of shape: Shape) -> Bool {
    if isFocus(field.name, shape) { return true }
    switch field.presence {
    case .required: return true
    case .refused: return false
    case .optional:
      if focus != nil {
        switch field.kind {
        case .list(.mapping), .mapping: return true
        default: return false
        }
      }
      return Int.random(in: 0..<5, using: &generator) < 2
    }
  }

  private func isFocus(_ name: String, _ shape: Shape) -> Bool {
    focus?.shape.title == shape.title && focus?.field.name == name
  }

  /// Takes out, or puts in, what the condition asks for; the focus stays.
  private mutating func meet(
    _ condition: Shape.Condition, of shape: Shape, _ names: inout Set<String>
  ) {
    func keepOne(_ group: [String], _ names: inout Set<String>) {
      let given = group.filter(names.contains)
      let kept =
        given.first { isFocus($0, shape) } ?? given.randomElement(using: &generator)
      for name in given where name != kept { names.remove(name) }
    }
    switch condition {
    case .atMostOne(let group): keepOne(group, &names)
    case .either(let one, let other):
      if !names.contains(other) { names.insert(one) }
      keepOne([one, other], &names)
    case .each(let group, let needed):
      if group.contains(where: names.contains) {
        if isFocus(group[0], shape) || needed == "unit" { names.insert(needed) }
        if !names.contains(needed) { names.subtract(group) }
      }
    case .word(_, _, let needed): names.insert(needed)
    case .flag(let flag, let field):
      // A focus has no value that would set the flag.
      if names.contains(flag), focus == nil { names.remove(field) } else { names.insert(field) }
    case .alone(let name, let others):
      if names.contains(name), !others.contains(where: { isFocus($0, shape) }) {
        names.subtract(others)
      } else {
        names.remove(name)
        names.formUnion(others)
      }
    }
  }

  private mutating func value(of field: Shape.Field, in shape: Shape) -> Sample {
    if isFocus(field.name, shape) { return wrong(field.kind) }
    return value(field.kind, isRequired: field.presence == .required)
  }

  /// Of another kind than the field takes.
  private func wrong(_ kind: Shape.Kind) -> Sample {
    if case .mapping = kind { return .list([.text("a")]) }
    return .mapping([("a", .text("a"))])
  }

  private mutating func value(_ kind: Shape.Kind, isRequired: Bool) -> Sample {
    switch kind {
    case .text, .plainText: .text(draw(["甲", "某局", "a", "93", "2022年12月31日", "%"]))
    case .number(.positive): .text(draw(["80", "0.5", "000.1", "999999999999999"]))
    case .number(.notNegative): .text(draw(["0", "5", "99.40", "010", "0.000001", "-0"]))
    case .number(.any): .text(draw(["-5", "0", "98", "-99.400000", "123456789.123456"]))
    case .count(let limit): .text(draw(["0", "\(limit)", "00\(limit)"]))
    case .flag: .text(draw(["true", "false"]))
    case .identifier: .text(draw(["a", "parks-2", "2022", String(repeating: "a", count: 64)]))
    case .year: .text(draw(["1949", "2022", "2199"]))
    case .date: .text(draw(["2022-12-31", "2024-02-29", "1949-01-01", "2199-04-30"]))
    case .attachmentName: .text(draw(["a.csv", "report-2022.docx", "1.pdf"]))
    case .digest: .text(String(repeating: "0f", count: 32))
    case .webAddress: .text(draw(["https://a.example/", "http://[::1]:80/a/"]))
    case .fixed(let form): .text(draw(Self.fixed(form)))
    case .word(_, let words): .text(draw(words.map(\.text)))
    case .list(let item):
      .list(
        (0..<Int.random(in: (isRequired || focus != nil ? 1 : 0)...2, using: &generator)).map {
          _ in value(item, isRequired: false)
        })
    case .mapping(let shape): sample(of: shape)
    }
  }

  private static func fixed(_ form: FixedForm) -> [String] {
    switch form {
    case .hostName: ["www.example", "a-1.b.example"]
    case .siteCode: ["1304000009", "bm01000001"]
    case .icpNumber: ["京ICP备00000000号", "琼ICP备12345678号-12"]
    case .policeNumber: ["京公网安备 00000000000000号", "津公网安备12345678901234号"]
    case .eMailAddress: ["a.b-c_d@www.example", "A1@a.example"]
    case .webLink: ["https://a.example", "https://a.example/b?c=d&e=%2F"]
    case .pageAddress: ["about/", "departments/a-1/2023/form/"]
    }
  }

  mutating func draw(_ texts: [String]) -> String { texts.randomElement(using: &generator) ?? "a" }
}
