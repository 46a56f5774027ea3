package import Content
package import Records

/// Makes the record of a year out of that of a year before: what lasts is carried over, what the year
/// brings is left open.
///
/// Ids, names and weights last. Targets are carried as they were, to be confirmed. Amounts, actual
/// values, scores, dates, texts and the review are open, so that nothing of it can be published
/// before somebody has filled it in. Notes, acknowledgements, evidence and another body's check were
/// about the other year, and are left out.
package struct NextYear: Sendable {
  private let year: Year
  private let earlier: Year
  private let last: DraftFields

  package init(_ year: Year, after report: Report) {
    self.year = year
    earlier = report.year.value
    last = DraftFields(report)
  }

  package var fields: DraftFields {
    var turn = Turn(last)
    turn.next["year"] = .text(year.text)
    turn.carry(
      "evaluation", "subject", "project", "place", "issuing-unit", "attachment-label", "topic")
    carryTitle(&turn)
    turn.askAgain(
      "document-number", "index-number", "validity", "data-as-of", "drawn-up", "written",
      "approved", "issued",
      "valid-until", remark: "没有的删去此行")
    turn.next["scheme"] = scheme.map { .fields($0) }
    turn.ask("total")
    turn.askAgain("grade", "reason", "measure", remark: "没有的删去此行")
    turn.next["budget"] = .fields(budget)
    turn.next["goals"] = .list(last.mappings("goals").map { .fields(goal($0)) })
    if last["measures"] != nil {
      turn.next["measures"] = .list([
        .fields(DraftFields([.init("id", .open), .init("text", .open)]))
      ])
    }
    if !followUps.isEmpty { turn.next["follow-ups"] = .list(followUps.map { .fields($0) }) }
    if last["sections"] != nil { turn.next["sections"] = .list(sections.map { .fields($0) }) }
    turn.next["review"] = .fields(
      DraftFields(
        ["secrecy", "privacy", "trade-secret", "basis", "reviewer", "date"].map { .init($0, .open) }
      ))
    turn.carry("withheld", remark: carried)
    return turn.next
  }

  /// What stands beside a value that was carried over and may have changed.
  private var carried: String { "沿用\(earlier.text)年度，请核对" }

  private func carryTitle(_ turn: inout Turn) {
    guard let title = last.text("title") else { return }
    if title.contains(earlier.text) {
      turn.next["title"] = .text(title.replacing(earlier.text, with: year.text))
    } else {
      turn.ask("title", remark: Turn.was(title))
    }
  }

  /// An inference was drawn from the other year's report and has to be drawn again.
  private var scheme: DraftFields? {
    guard case .fields(let last)? = last["scheme"] else { return nil }
    var turn = Turn(last)
    turn.carry("id", remark: carried)
    turn.carry("basis")
    turn.askAgain("explanation")
    return turn.next
  }

  // MARK: Money and goals

  private var budget: DraftFields {
    guard case .fields(let last)? = last["budget"] else { return DraftFields() }
    var turn = Turn(last)
    turn.carry("unit", "full")
    turn.ask("budget", "executed")
    turn.askAgain(
      "initial", "rate", "score", "basic", "project", "reason", remark: "没有的删去此行")
    let sources = last.mappings("sources").map { last in
      var turn = Turn(last)
      turn.carry("kind")
      turn.askAgain("initial", "budget", "executed")
      return turn.next
    }
    if !sources.isEmpty { turn.next["sources"] = .list(sources.map { .fields($0) }) }
    return turn.next
  }

  private func goal(_ last: DraftFields) -> DraftFields {
    var turn = Turn(last)
    turn.carry("id", "name", "full")
    turn.carry("expected", remark: carried)
    turn.askAgain("achieved")
    turn.next["groups"] = .list(last.mappings("groups").map { .fields(group($0)) })
    return turn.next
  }

  private func group(_ last: DraftFields) -> DraftFields {
    var turn = Turn(last)
    turn.carry("kind", "full")
    turn.askAgain("deducted", "score", remark: "没有的删去此行")
    turn.next["indicators"] = .list(last.mappings("indicators").map { .fields(indicator($0)) })
    return turn.next
  }

  private func indicator(_ last: DraftFields) -> DraftFields {
    var turn = Turn(last)
    turn.carry("id", "name", "class", "sign", "direction", "unit", "full", "core")
    turn.carry("target", "target-level", "target-from", "target-to", remark: carried)
    let isLevel = last["actual-level"] != nil || last["target-level"] != nil
    turn.ask(isLevel ? "actual-level" : "actual")
    // A number needs a unit, and nobody can tell here which.
    if !isLevel, last["unit"] == nil { turn.ask("unit") }
    turn.ask("score")
    turn.askAgain("coefficient", "deducted", "reason", "measure", remark: "没有的删去此行")
    return turn.next
  }

  // MARK: What was promised

  /// A question for each measure that last year's report left open.
  private var followUps: [DraftFields] {
    let promised = last.mappings("measures").map { (id: $0.text("id"), text: $0.text("text")) }
    let underWay = last.mappings("follow-ups").filter { followUp in
      followUp.text("status") == FollowUp.Status.underWay.rawValue
        && !promised.contains { $0.id == followUp.text("measure") }
    }.map { (id: $0.text("measure"), text: $0.text("result")) }
    return (promised + underWay).compactMap { measure in
      guard let id = measure.id else { return nil }
      let question = measure.text.map { "\(earlier.text)年度：\($0)" }
      return DraftFields([
        .init("measure", .text(id), remark: question), .init("status", .open),
        .init("result", .open, remark: "没有的删去此行"),
      ])
    }
  }

  private var sections: [DraftFields] {
    var sections = last.mappings("sections").map(section(_:))
    let part = OutlinePart.lastYear
    if !questions.isEmpty, !sections.contains(where: { $0.text("part") == part.rawValue }) {
      let position = sections.firstIndex { ($0.part ?? part).position > part.position }
      sections.insert(
        DraftFields([
          .init("part", .text(part.rawValue)), .init("heading", .open), .init("blocks", answers),
        ]), at: position ?? sections.count)
    }
    return sections
  }

  private func section(_ last: DraftFields) -> DraftFields {
    var turn = Turn(last)
    turn.carry("part")
    if let heading = last.text("heading") {
      if last["figures"] == nil, !heading.contains(earlier.text) {
        turn.carry("heading")
      } else {
        turn.ask("heading", remark: Turn.was(heading))
      }
    }
    let blocks = last.mappings("blocks")
    if last.part == .lastYear, !questions.isEmpty {
      turn.next["blocks"] = answers
    } else if last.part == .goalAnalysis, blocks.contains(where: { $0["heading"] != nil }) {
      turn.next["blocks"] = .list(
        blocks.map { block in
          var turn = Turn(block)
          turn.carry("heading")
          if block["heading"] == nil { turn.ask("text") }
          return .fields(turn.next)
        })
    } else if !blocks.isEmpty {
      turn.next["blocks"] = .list([.fields(DraftFields([.init("text", .open)]))])
    }
    return turn.next
  }

  /// What last year's report promised in words alone, without an id to answer under.
  private var questions: [String] {
    guard last["measures"] == nil else { return [] }
    return last.mappings("sections").filter { $0.part == .measures }
      .flatMap { $0.mappings("blocks").compactMap { $0.text("text") } }
  }

  private var answers: DraftValue {
    .list(
      questions.map { question in
        .fields(
          DraftFields([.init("text", .open, remark: "是否落实？\(earlier.text)年度提出：\(question)")]))
      })
  }
}

/// A mapping and what becomes of it.
private struct Turn {
  let last: DraftFields
  var next = DraftFields()

  init(_ last: DraftFields) {
    self.last = last
  }

  static func was(_ text: String) -> String { "上年为“\(text)”" }

  mutating func carry(_ names: String..., remark: String? = nil) {
    for name in names {
      if let value = last[name] { next.set(.init(name, value, remark: remark)) }
    }
  }

  /// Leaves fields open, whatever they were.
  mutating func ask(_ names: String..., remark: String? = nil) {
    for name in names { next.set(.init(name, .open, remark: remark)) }
  }

  /// Leaves open what stood there.
  mutating func askAgain(_ names: String..., remark: String? = nil) {
    for name in names where last[name] != nil { next.set(.init(name, .open, remark: remark)) }
  }
}

extension DraftFields {
  fileprivate var part: OutlinePart? { text("part").flatMap(OutlinePart.init(rawValue:)) }
}

extension OutlinePart {
  fileprivate var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
