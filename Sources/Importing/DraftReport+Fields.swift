package import Content
import Records

extension DraftReport {
  /// Which file of the content folder the draft becomes.
  package var file: ContentFile { subject == .wholeDepartment ? .report : .projectReport }

  /// The draft as a file of the content folder; all that is open has a line of its own.
  ///
  /// The review is always open and what couldn't be placed is listed: either keeps the site from
  /// being published until somebody has seen to it.
  ///
  /// - Parameters:
  ///   - source: The file it was made from, as the reader knows it.
  ///   - up: Leads from the draft's folder to the one `site/` stands in; `nil` where none does.
  /// - Returns: The text, which ends in a line feed.
  package func yaml(from source: String, up: String?) -> String {
    var heading = up.map { [file.schemaComment(up: $0)] } ?? []
    heading += [
      "由“\(source)”导入的草稿，尚不能公开：请补齐标有“待填”的各项；“unplaced”所列的文字逐条处理后删去。",
      "目标和指标的标识（id）一经公开不再改动，请先改为有含义的英文词。",
    ]
    if let unitName { heading.append("单位名称：\(unitName)") }
    return file.file(of: fields, heading: heading).text
  }

  /// Field by field, for whoever goes on with it.
  package var fields: DraftFields {
    var fields = DraftFields()
    fields.require("year", year?.text)
    fields.require("evaluation", evaluation?.rawValue)
    fields.require("subject", subject?.rawValue)
    if subject != .wholeDepartment { fields.require("project", fields: project.fields) }
    fields.require("title", title)
    fields.add("attachment-label", attachmentLabel)
    fields.add("issuing-unit", issuingUnit)
    fields.add("document-number", documentNumber)
    fields.add("index-number", indexNumber)
    fields.add("written", written?.text)
    fields.add("approved", approved?.text)
    fields.add("issued", issued?.text)
    var scheme = DraftFields()
    scheme.require("id", schemeID)
    scheme.require("basis", schemeBasis?.rawValue)
    if schemeBasis != .stated { scheme.require("explanation", nil) }
    fields["scheme"] = .fields(scheme)
    if let total {
      fields.add("total", total.text)
    } else {
      fields.set(
        DraftFields.Field("total", .open, remark: "待填：总分；报告没有印出总分的，删去本行，改写“no-total: true”"))
    }
    fields.add("grade", grade)
    fields["budget"] = .fields(budget.fields)
    var number = 0
    fields.require(
      "goals",
      list: goals.enumerated().map { index, goal in goal.fields(number: index + 1, &number) })
    fields.add("reason", reason)
    fields.add("measure", measure)
    if subject == .wholeDepartment || !sections.isEmpty {
      fields.require("sections", list: sections.map(\.fields))
    }
    var review = DraftFields()
    for name in ["secrecy", "privacy", "trade-secret", "basis", "reviewer", "date"] {
      review.require(name, nil)
    }
    fields["review"] = .fields(review)
    fields.add(
      "unplaced",
      list: unplaced.map { rest in
        DraftFields([
          DraftFields.Field("place", .text(rest.place)),
          DraftFields.Field("text", .text(rest.text)),
        ])
      })
    return fields
  }
}

extension DraftProject {
  fileprivate var fields: DraftFields {
    var fields = DraftFields()
    fields.require("name", name)
    fields.add("code", code)
    fields.add("category", category?.rawValue)
    fields.add("nature", nature?.rawValue)
    fields.add("duration", duration?.rawValue)
    fields.add("competent-department", competentDepartment)
    fields.add("implementing-unit", implementingUnit)
    return fields
  }
}

extension DraftBudget {
  fileprivate var fields: DraftFields {
    var fields = DraftFields()
    fields.require("unit", unit?.rawValue)
    fields.add("initial", initial?.text)
    fields.require("budget", budget?.text)
    fields.require("executed", executed?.text)
    fields.add("rate", rate?.text)
    fields.add("full", full?.text)
    fields.add("score", score?.text)
    fields.add("basic", basic?.text)
    fields.add("project", project?.text)
    fields.add(
      "sources",
      list: sources.map { source in
        var fields = DraftFields()
        fields.add("kind", source.kind.rawValue)
        fields.add("initial", source.initial?.text)
        fields.add("budget", source.budget?.text)
        fields.add("executed", source.executed?.text)
        return fields
      })
    fields.add("reason", reason)
    return fields
  }
}

extension DraftGoal {
  /// `indicators` counts those of the whole report, for their ids.
  fileprivate func fields(number: Int, _ indicators: inout Int) -> DraftFields {
    var fields = DraftFields()
    fields.add("id", "goal-\(number)")
    fields.add("name", name)
    fields.add("full", full?.text)
    fields.add("expected", expected)
    fields.add("achieved", achieved)
    var items: [DraftFields] = []
    for group in groups {
      var fields = DraftFields()
      fields.add("kind", group.kind.rawValue)
      fields.add("full", group.full?.text)
      fields.add("deducted", group.deducted?.text)
      fields.add("score", group.score?.text)
      var rows: [DraftFields] = []
      for indicator in group.indicators {
        indicators += 1
        rows.append(indicator.fields(number: indicators))
      }
      fields.require("indicators", list: rows)
      if !group.emptyRows.isEmpty {
        fields["empty-rows"] = .list(group.emptyRows.map { .text($0) })
      }
      items.append(fields)
    }
    fields.require("groups", list: items)
    return fields
  }
}

extension DraftIndicator {
  fileprivate func fields(number: Int) -> DraftFields {
    var fields = DraftFields()
    fields.add("id", "indicator-\(number)")
    fields.add("name", name)
    fields.add("class", classification?.rawValue)
    fields.add("sign", sign?.rawValue)
    fields.add("target", target)
    fields.add("initial-target", initialTarget)
    fields.add("actual", actual)
    fields.add("approximation", approximation?.rawValue)
    if hasNumber { fields.require("unit", unit) } else { fields.add("unit", unit) }
    fields.add("actual-unit", actualUnit)
    fields.require("full", full?.text)
    fields.add("coefficient", coefficient?.text)
    fields.add("core", isCore ? "true" : nil)
    fields.add("deducted", deducted?.text)
    fields.require("score", score?.text)
    fields.add("verified-score", verifiedScore?.text)
    fields.add("reason", reason)
    fields.add("measure", measure)
    return fields
  }

  /// Whether a target or actual is a number, which needs a unit.
  var hasNumber: Bool {
    [target, initialTarget, actual].contains { measure in
      if case .number = measure { true } else { false }
    }
  }
}

extension DraftSection {
  fileprivate var fields: DraftFields {
    var fields = DraftFields()
    fields.add("part", part.rawValue)
    fields.add("heading", heading)
    fields.add(figures)
    fields.add(
      "blocks",
      list: blocks.map { block in
        var fields = DraftFields()
        fields.add(block.isHeading ? "heading" : "text", block.text)
        fields.add(block.figures)
        return fields
      })
    return fields
  }
}

extension DraftFields {
  fileprivate mutating func add(_ name: String, _ text: String?) {
    if let text, !text.isEmpty { self[name] = .text(text) }
  }

  /// Open where the source doesn't state it.
  fileprivate mutating func require(_ name: String, _ text: String?) {
    self[name] = text.map { .text($0) } ?? .open
  }

  fileprivate mutating func require(_ name: String, fields: DraftFields) {
    self[name] = .fields(fields)
  }

  fileprivate mutating func require(_ name: String, list: [DraftFields]) {
    self[name] = list.isEmpty ? .open : .list(list.map { .fields($0) })
  }

  fileprivate mutating func add(_ name: String, list: [DraftFields]) {
    if !list.isEmpty { self[name] = .list(list.map { .fields($0) }) }
  }

  fileprivate mutating func add(_ name: String, _ measure: DraftMeasure?) {
    switch measure {
    case .number(let number): add(name, number.text)
    case .level(let level): add("\(name)-level", level)
    case nil: break
    }
  }

  fileprivate mutating func add(_ figures: [DraftFigure]) {
    guard !figures.isEmpty else { return }
    self["figures"] = .fields(
      DraftFields(figures.map { Field($0.fact.rawValue, .text($0.value.text)) }))
  }
}
