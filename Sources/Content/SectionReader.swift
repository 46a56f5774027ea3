import Diagnostics
import Languages
import Records

/// Reads the sections of a report.
struct SectionReader {
  let reading: Reading
  private var problems: Problems { reading.problems }

  init(reading: Reading) {
    self.reading = reading
  }

  func sections(_ nodes: [YAMLNode]) -> [Section] {
    var seen: [String: SourcePlace] = [:]
    var latest: Placed<OutlinePart>?
    return nodes.compactMap { node in
      guard let fields = Fields(node, .section, reading: reading) else { return nil }
      let part = fields.word("part", as: OutlinePart.self)
      if let part {
        let isFirst = seen[part.value.rawValue] == nil
        problems.unique(
          part.value.rawValue, at: part.place, in: &seen, ContentRule.outlineOrder)
        if isFirst, let before = latest, position(part.value) < position(before.value) {
          reportOrder(part, before: before)
        } else if isFirst {
          latest = part
        }
      }
      let heading = fields.text("heading")
      let figures = figures(fields, of: fields.given("heading"))
      let blocks = fields.list("blocks").compactMap(block(_:))
      let notes = fields.texts("notes")
      return part.map {
        Section(part: $0, heading: heading, blocks: blocks, figures: figures, notes: notes)
      }
    }
  }

  private func position(_ part: OutlinePart) -> Int {
    OutlinePart.allCases.firstIndex(of: part) ?? 0
  }

  private func reportOrder(_ part: Placed<OutlinePart>, before: Placed<OutlinePart>) {
    let name = part.value.rawValue
    let other = before.value.rawValue
    problems.error(
      ContentRule.outlineOrder, en: "'\(name)' stands before '\(other)' in the outline",
      zh: "提纲中“\(name)”应在“\(other)”之前", at: part.place,
      notes: [
        Finding.Note(Bilingual(zh: "“\(other)”在此", en: "'\(other)' is here"), place: before.place)
      ])
  }

  private func block(_ node: YAMLNode) -> Section.Block? {
    guard let fields = Fields(node, .block, reading: reading) else { return nil }
    let source = fields.given("heading")
    let isHeading = source != nil
    if isHeading, let second = fields.given("text") {
      problems.error(
        ContentRule.unknownField, en: "a block has a 'heading' or a 'text', not both",
        zh: "“heading”与“text”不能同时出现", at: second.place)
    }
    let text = isHeading ? fields.text("heading") : fields.text("text", .required)
    let figures = figures(fields, of: source ?? fields.given("text"))
    let notes = fields.texts("notes")
    return text.map {
      Section.Block(
        kind: isHeading ? .heading : .paragraph, text: $0, figures: figures, notes: notes)
    }
  }

  /// The figures a text states; each must stand in it.
  private func figures(_ fields: Fields, of source: YAMLNode?) -> [StatedFigure] {
    guard let node = fields.given("figures") else { return [] }
    guard case .mapping(let entries) = node.content else {
      problems.wrongType(node, due: Bilingual(zh: "字段组", en: "a mapping"))
      return []
    }
    var text = ""
    if let source, case .text(let words) = source.content { text = words }
    let tokens = NumberTokens(text)
    return entries.compactMap { entry in
      guard let fact = StatedFigure.Fact(rawValue: entry.key) else {
        problems.unknownField(entry, among: StatedFigure.Fact.allCases.map(\.rawValue))
        return nil
      }
      guard let value = problems.number(entry.value, .notNegative) else { return nil }
      if !tokens.contain(value.value.text) {
        let number = value.value.text
        problems.error(
          ContentRule.figureInText, en: "'\(number)' doesn't stand in '\(text.shortened)'",
          zh: "“\(text.shortened)”中没有“\(number)”", at: value.place)
      }
      return StatedFigure(fact: fact, value: value)
    }
  }
}
