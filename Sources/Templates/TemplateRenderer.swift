import Diagnostics
import Languages
import XMLTree

/// Runs a program over a value.
struct TemplateRenderer {
  /// Where a run of the output came from.
  struct Segment {
    /// The first byte of the run in the output.
    let offset: Int
    let place: SourcePlace
    /// Whether the run is the template's own text, so that places inside it can be counted on.
    let isLiteral: Bool
  }

  private(set) var output: [UInt8] = []
  private(set) var findings: [Finding] = []
  private(set) var segments: [Segment] = []
  private let isTracing: Bool
  private var stack: [TemplateValue]

  init(_ value: TemplateValue, isTracing: Bool = false) {
    stack = [value]
    self.isTracing = isTracing
  }

  mutating func run(_ operations: [TemplateOperation]) {
    for operation in operations {
      switch operation {
      case .literal(let bytes, let place):
        mark(place, isLiteral: true)
        output.append(contentsOf: bytes)
      case .word(let bytes, let place):
        mark(place)
        output.append(contentsOf: bytes)
      case .value(let name, let isAttribute, let place):
        mark(place)
        if let value = value(of: name, at: place) {
          write(value, name, isAttribute: isAttribute, at: place)
        }
      case .section(let name, let isInverted, let body, let place):
        if let value = value(of: name, at: place) { enter(value, isInverted: isInverted, body) }
      }
    }
  }

  private mutating func mark(_ place: SourcePlace, isLiteral: Bool = false) {
    guard isTracing else { return }
    segments.append(Segment(offset: output.count, place: place, isLiteral: isLiteral))
  }

  private mutating func enter(
    _ value: TemplateValue, isInverted: Bool, _ body: [TemplateOperation]
  ) {
    let contexts: [TemplateValue?] =
      switch value {
      case .absent, .flag(false): []
      case .flag(true): [nil]
      case .list(let items): items.map { $0 }
      case .text, .markup, .object: [value]
      }
    if isInverted {
      if contexts.isEmpty { run(body) }
      return
    }
    for context in contexts {
      if let context { stack.append(context) }
      run(body)
      if context != nil { stack.removeLast() }
    }
  }

  private mutating func write(
    _ value: TemplateValue, _ name: TemplateName, isAttribute: Bool, at place: SourcePlace
  ) {
    switch value {
    case .text(let text):
      if isAttribute {
        Escaping.appendAttribute(text, to: &output)
      } else {
        Escaping.appendText(text, to: &output)
      }
    case .markup(let nodes) where !isAttribute:
      for node in nodes { node.append(to: &output) }
    case .markup, .list, .object, .flag, .absent:
      let position =
        isAttribute ? Bilingual(zh: "属性", en: "an attribute") : Bilingual(zh: "文字", en: "text")
      report(
        TemplateRule.wrongKind, place,
        en: "'\(name.text)' is \(value.kindName) and can't be written as \(position.en)",
        zh: "“\(name.text)”的类型不能写作\(position.zh)")
    }
  }

  /// Looks the first part up from the innermost context outward, the others inside what it gives.
  private mutating func value(of name: TemplateName, at place: SourcePlace) -> TemplateValue? {
    guard let first = name.parts.first else { return stack.last }
    var found: TemplateValue?
    for context in stack.reversed() {
      if case .object(let fields) = context, let value = fields[first] {
        found = value
        break
      }
    }
    var reach = namesInReach
    for part in name.parts.dropFirst() {
      guard case .object(let fields)? = found else {
        found = nil
        break
      }
      reach = fields.keys.sorted()
      found = fields[part]
    }
    if let found { return found }
    let wrong = name.parts.first { !reach.contains($0) } ?? name.text
    let near = NearMiss.suggestion(for: wrong, among: reach)
    report(
      TemplateRule.unknownName, place,
      en: "the page gives no '\(name.text)'" + (near.map { "; did you mean '\($0)'?" } ?? ""),
      zh: "页面没有提供“\(name.text)”" + (near.map { "；是否应为“\($0)”？" } ?? ""))
    return nil
  }

  private var namesInReach: [String] {
    stack.reversed().flatMap { context -> [String] in
      guard case .object(let fields) = context else { return [] }
      return fields.keys.sorted()
    }
  }

  private mutating func report(_ rule: RuleName, _ place: SourcePlace, en: String, zh: String) {
    findings.append(
      Finding(
        rule: rule, severity: .error, summary: Bilingual(zh: zh, en: en), place: place))
  }
}
