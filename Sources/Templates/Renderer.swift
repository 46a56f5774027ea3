import Diagnostics
import Languages
import XMLTree

/// Runs programs over a value; reports every tag that can't be shown, once.
struct Renderer {
  /// Which step began to write where in the output.
  struct Mark {
    let offset: Int
    let program: Int
    let step: Int
  }

  private(set) var output: [UInt8] = []
  private(set) var findings: [Finding] = []
  /// In the order of the output; empty unless tracing.
  private(set) var marks: [Mark] = []

  private let programs: [TemplateProgram]
  private let isTracing: Bool
  private var reach: [TemplateValue]
  private var reported: Set<[Int]> = []

  init(_ programs: [TemplateProgram], value: TemplateValue, isTracing: Bool = false) {
    self.programs = programs
    self.isTracing = isTracing
    reach = [value]
    output.reserveCapacity(16_384)
  }

  mutating func run(_ program: Int) {
    run(program, steps: programs[program].steps.indices)
  }

  private mutating func run(_ index: Int, steps: Range<Int>) {
    let program = programs[index]
    var next = steps.lowerBound
    while next < steps.upperBound {
      let step = next
      next += 1
      if isTracing { marks.append(Mark(offset: output.count, program: index, step: step)) }
      switch program.steps[step].kind {
      case .literal(let range, _): output.append(contentsOf: program.literals[range])
      case .print(let name, let isAttribute):
        if let value = value(of: name, in: index, step: step) {
          print(value, name, isAttribute: isAttribute, in: index, step: step)
        }
      case .section(let name, let isInverted, let end):
        next = end
        guard let value = value(of: name, in: index, step: step) else { continue }
        if isInverted {
          if value.isNothing { run(index, steps: (step + 1)..<end) }
        } else if !value.isNothing {
          show(value, in: index, steps: (step + 1)..<end)
        }
      case .call(let other): run(other)
      }
    }
  }

  private mutating func show(_ value: TemplateValue, in index: Int, steps: Range<Int>) {
    switch value {
    case .list(let values):
      for value in values { enter(value, in: index, steps: steps) }
    case .object, .text, .words, .markup: enter(value, in: index, steps: steps)
    case .flag, .absent: run(index, steps: steps)
    }
  }

  private mutating func enter(_ value: TemplateValue, in index: Int, steps: Range<Int>) {
    reach.append(value)
    run(index, steps: steps)
    reach.removeLast()
  }

  /// The value of a name, looked for from the innermost object outward; `nil` after a report.
  ///
  /// Only the first word is looked for outward; the others stand in what it names.
  private mutating func value(
    of name: TemplateName, in program: Int, step: Int
  ) -> TemplateValue? {
    guard let first = name.components.first else { return reach.last }
    var found: TemplateValue?
    for case .object(let members) in reach.reversed() {
      found = members[first]
      if found != nil { break }
    }
    guard var value = found else {
      reportUnknown(first, of: name, in: program, step: step, names: namesInReach)
      return nil
    }
    for component in name.components.dropFirst() {
      switch value {
      case .absent: return .absent
      case .object(let members):
        guard let member = members[component] else {
          reportUnknown(component, of: name, in: program, step: step, names: Self.sorted(members))
          return nil
        }
        value = member
      case .text, .words, .markup, .list, .flag:
        reportUnknown(component, of: name, in: program, step: step, names: [])
        return nil
      }
    }
    return value
  }

  private var namesInReach: [String] {
    reach.reversed().flatMap { value in
      guard case .object(let members) = value else { return [String]() }
      return Self.sorted(members)
    }
  }

  private static func sorted(_ members: [String: TemplateValue]) -> [String] {
    members.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private mutating func print(
    _ value: TemplateValue, _ name: TemplateName, isAttribute: Bool, in program: Int, step: Int
  ) {
    let text = name.text
    switch value {
    case .text(let text):
      if isAttribute {
        Escaping.appendAttribute(text, to: &output)
      } else {
        Escaping.appendText(text, to: &output)
      }
    case .words(let text, let nodes):
      if isAttribute {
        Escaping.appendAttribute(text, to: &output)
      } else {
        for node in nodes { node.append(to: &output) }
      }
    case .markup(let nodes):
      guard isAttribute else {
        for node in nodes { node.append(to: &output) }
        return
      }
      report(
        ThemeRule.context, zh: "“\(text)”是标记，不得写入属性值",
        en: "'\(text)' is markup, which can't stand in an attribute", in: program, step: step)
    case .list:
      report(
        ThemeRule.kind, zh: "“\(text)”是列表，应以段落“{{#\(text)}}”输出",
        en: "'\(text)' is a list; show it with a section '{{#\(text)}}'", in: program, step: step)
    case .object:
      report(
        ThemeRule.kind, zh: "“\(text)”是对象，只能输出其成员",
        en: "'\(text)' is an object; only its members can be printed", in: program, step: step)
    case .flag:
      report(
        ThemeRule.kind, zh: "“\(text)”是开关，只能用作段落“{{#\(text)}}”",
        en: "'\(text)' is a flag; it only opens a section '{{#\(text)}}'", in: program, step: step)
    case .absent:
      report(
        ThemeRule.kind, zh: "“\(text)”在此没有值，应置于段落“{{#\(text)}}”之内",
        en: "'\(text)' has no value here; put it in a section '{{#\(text)}}'", in: program,
        step: step)
    }
  }

  private mutating func reportUnknown(
    _ word: String, of name: TemplateName, in program: Int, step: Int, names: [String]
  ) {
    if reported.contains([program, step]) { return }
    let isPart = name.components.count > 1
    let suggestion = NearMiss.suggestion(for: word, among: names)
    report(
      ThemeRule.name,
      zh: (isPart ? "“\(name.text)”中没有名为“\(word)”的值" : "没有名为“\(word)”的值")
        + (suggestion.map { "，是否应为“\($0)”？" } ?? ""),
      en: (isPart ? "'\(word)' of '\(name.text)'" : "'\(word)'") + " isn't a name the page gives"
        + (suggestion.map { "; did you mean '\($0)'?" } ?? ""),
      in: program, step: step)
  }

  private mutating func report(
    _ rule: RuleName, zh: String, en: String, in program: Int, step: Int
  ) {
    guard reported.insert([program, step]).inserted else { return }
    let position = programs[program].steps[step].position
    findings.append(
      Finding(
        rule: rule, severity: .error, summary: Bilingual(zh: zh, en: en),
        place: SourcePlace(
          file: programs[program].file, line: position.line, column: position.column)))
  }
}
