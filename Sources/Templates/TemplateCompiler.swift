import Diagnostics
import Languages
import XMLTree

/// Makes a program of a template and the parts it names, for one language.
struct TemplateCompiler {
  /// The tokens of each part by name.
  let parts: [String: [TemplateToken]]
  let words: Words

  private static let depthLimit = 64

  private(set) var findings: [Finding] = []
  private var position = MarkupPosition.text
  /// The parts being compiled, outermost first.
  private var open: [String] = []

  init(parts: [String: [TemplateToken]], words: Words) {
    self.parts = parts
    self.words = words
  }

  /// The program of a source; problems go to `findings`.
  mutating func program(of tokens: [TemplateToken]) -> [TemplateOperation] {
    position = .text
    return operations(of: tokens)
  }

  /// A section that is being compiled.
  private struct Frame {
    let tag: TemplateTag
    let position: MarkupPosition
    var operations: [TemplateOperation] = []
  }

  private mutating func operations(of tokens: [TemplateToken]) -> [TemplateOperation] {
    var frames: [Frame] = []
    var result: [TemplateOperation] = []
    func append(_ operation: TemplateOperation) {
      if frames.isEmpty {
        result.append(operation)
      } else {
        frames[frames.count - 1].operations.append(operation)
      }
    }
    for token in tokens {
      switch token {
      case .literal(let bytes, let place):
        position.pass(bytes)
        if !bytes.isEmpty { append(.literal(bytes, place: place)) }
      case .tag(let tag):
        switch tag.kind {
        case .comment: break
        case .value: if let operation = value(tag) { append(operation) }
        case .part: for operation in part(tag) { append(operation) }
        case .section, .inverted:
          if frames.count + open.count >= Self.depthLimit {
            report(
              TemplateRule.section, tag,
              en: "sections are nested more than \(Self.depthLimit) deep",
              zh: "区段嵌套超过\(Self.depthLimit)层")
            return result
          }
          frames.append(Frame(tag: tag, position: position))
        case .close:
          guard let frame = frames.popLast() else {
            report(
              TemplateRule.section, tag, en: "'\(tag.name)' is closed here but was never opened",
              zh: "“\(tag.name)”在此结束，但没有开始")
            continue
          }
          append(section(frame, closedBy: tag))
        }
      }
    }
    for frame in frames {
      report(
        TemplateRule.section, frame.tag,
        en: "section '\(frame.tag.name)' is never closed; it needs '{{/\(frame.tag.name)}}'",
        zh: "区段“\(frame.tag.name)”没有结束，应有“{{/\(frame.tag.name)}}”")
    }
    return result
  }

  private mutating func section(_ frame: Frame, closedBy tag: TemplateTag) -> TemplateOperation {
    if tag.name != frame.tag.name {
      report(
        TemplateRule.section, tag,
        en: "'\(tag.name)' is closed here, but the open section is '\(frame.tag.name)'",
        zh: "此处结束“\(tag.name)”，但未结束的区段是“\(frame.tag.name)”",
        note: frame.tag.place)
    } else if position != frame.position {
      report(
        TemplateRule.position, tag,
        en: "section '\(tag.name)' begins and ends at different kinds of places in the markup",
        zh: "区段“\(tag.name)”的起止处在标记中的位置不同", note: frame.tag.place)
    }
    position = frame.position
    return .section(
      TemplateName(frame.tag.name), isInverted: frame.tag.kind == .inverted, frame.operations,
      place: frame.tag.place)
  }

  private mutating func value(_ tag: TemplateTag) -> TemplateOperation? {
    guard position != .tag else {
      report(
        TemplateRule.position, tag,
        en: "'\(tag.name)' stands inside a tag; put it between quotes",
        zh: "“\(tag.name)”在标签之内，应放在引号之间")
      return nil
    }
    let name = TemplateName(tag.name)
    guard name.parts.first == "words" else {
      return .value(name, isAttribute: position.isAttribute, place: tag.place)
    }
    let key = name.parts.dropFirst().joined(separator: ".")
    guard let word = words.word(key) else {
      let near = NearMiss.suggestion(for: key, among: words.keys)
      report(
        TemplateRule.unknownWord, tag,
        en: "the theme has no word '\(key)'" + (near.map { "; did you mean '\($0)'?" } ?? ""),
        zh: "主题中没有词条“\(key)”" + (near.map { "；是否应为“\($0)”？" } ?? ""))
      return nil
    }
    var bytes: [UInt8] = []
    if position.isAttribute {
      Escaping.appendAttribute(word, to: &bytes)
    } else {
      Escaping.appendText(word, to: &bytes)
    }
    return .word(bytes, place: tag.place)
  }

  private mutating func part(_ tag: TemplateTag) -> [TemplateOperation] {
    guard let tokens = parts[tag.name] else {
      let near = NearMiss.suggestion(for: tag.name, among: parts.keys.sorted())
      report(
        TemplateRule.part, tag,
        en: "there is no part '\(tag.name)'" + (near.map { "; did you mean '\($0)'?" } ?? ""),
        zh: "没有部件“\(tag.name)”" + (near.map { "；是否应为“\($0)”？" } ?? ""))
      return []
    }
    guard !open.contains(tag.name) else {
      report(
        TemplateRule.part, tag, en: "part '\(tag.name)' holds itself",
        zh: "部件“\(tag.name)”包含了自己")
      return []
    }
    open.append(tag.name)
    defer { open.removeLast() }
    return operations(of: tokens)
  }

  private mutating func report(
    _ rule: RuleName, _ tag: TemplateTag, en: String, zh: String, note: SourcePlace? = nil
  ) {
    let notes = note.map {
      [Finding.Note(Bilingual(zh: "在此开始", en: "it begins here"), place: $0)]
    }
    findings.append(
      Finding(
        rule: rule, severity: .error, summary: Bilingual(zh: zh, en: en), place: tag.place,
        notes: notes ?? []))
  }
}
