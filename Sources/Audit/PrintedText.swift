import Languages
import Records

/// A text a report prints, and what it is there.
struct PrintedText: Sendable {
  enum Kind: Sendable {
    /// The title of the report.
    case title
    /// What a project, a goal or an indicator is called.
    case name
    /// A target or an actual value in words.
    case value
    case unit
    /// A heading of the outline or below it.
    case heading(OutlinePart)
    case prose(OutlinePart)
    /// What was expected and what was done for a goal.
    case goalText
    /// A reason or an improvement measure.
    case reason
    /// A row without content.
    case emptyRow
  }

  let kind: Kind
  let field: FieldPath
  let text: Text
}

extension Report {
  /// Every printed text that isn't withheld, in the order of the record.
  var printedTexts: [PrintedText] {
    var texts = [PrintedText(kind: .title, field: .title, text: publication.title)]
    func add(_ kind: PrintedText.Kind, _ field: FieldPath, _ text: Text?) {
      if let text { texts.append(PrintedText(kind: kind, field: field, text: text)) }
    }
    add(.name, .project("name"), project?.name)
    add(.name, .project("competent-department"), project?.competentDepartment)
    add(.name, .project("implementing-unit"), project?.implementingUnit)
    add(.reason, .executionReason, budget.reason)
    for goal in goals { texts += goal.printedTexts }
    add(.reason, .reason, reason)
    add(.reason, .measure, measure)
    for section in sections {
      let part = section.part.value
      add(.heading(part), .section(part), section.heading)
      for block in section.blocks {
        switch block.kind {
        case .heading: add(.heading(part), .section(part), block.text)
        case .paragraph: add(.prose(part), .section(part), block.text)
        }
      }
    }
    return withheld.isEmpty ? texts : texts.filter { !isWithheld($0.field) }
  }
}

extension Goal {
  fileprivate var printedTexts: [PrintedText] {
    let id = id.value
    var texts = [PrintedText(kind: .name, field: .goal(id, .name), text: name)]
    if let expected {
      texts.append(PrintedText(kind: .goalText, field: .goal(id, .expected), text: expected))
    }
    if let achieved {
      texts.append(PrintedText(kind: .goalText, field: .goal(id, .achieved), text: achieved))
    }
    for group in groups {
      texts += group.indicators.flatMap(\.printedTexts)
      let field = FieldPath.emptyRows(of: group.kind.value, in: id)
      texts += group.emptyRows.map { PrintedText(kind: .emptyRow, field: field, text: $0) }
    }
    return texts
  }
}

extension Indicator {
  fileprivate var printedTexts: [PrintedText] {
    let texts: [(PrintedText.Kind, FieldPath.IndicatorKey, Text?)] = [
      (.name, .name, name), (.value, .target, target.flatMap(\.words)),
      (.value, .actual, actual.flatMap(\.words)), (.unit, .unit, unit), (.unit, .unit, actualUnit),
      (.reason, .reason, reason), (.reason, .measure, measure),
    ]
    return texts.compactMap { kind, key, text in
      text.map { PrintedText(kind: kind, field: .indicator(id.value, key), text: $0) }
    }
  }
}

extension Placed<Indicator.Measure> {
  /// A level's words at their place; `nil` for numbers.
  fileprivate var words: Text? {
    guard case .level(let words) = value else { return nil }
    return Placed<Bilingual<String>>(words, at: place)
  }
}
