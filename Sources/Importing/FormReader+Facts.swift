import Diagnostics
import Languages
import Records

extension FormReader {
  /// 预期目标 and 实际完成情况 over a row of their texts; false when the row has the texts itself.
  mutating func takeGoalText(_ row: FormRow, _ facts: [FormFact?], below: FormRow) -> Bool {
    // Where a cell that is no label follows a label, it is the label's value.
    let isInline = row.cells.indices.dropFirst().contains { index in
      facts[index] == nil && (facts[index - 1] == .expected || facts[index - 1] == .achieved)
        && FormLabel(row.cells[index].label).indicatorColumn == nil
    }
    guard !isInline else { return false }
    for (cell, fact) in zip(row.cells, facts) {
      if fact == nil { continue }
      consume(cell)
      guard let value = below.cell(in: cell.columns) else { continue }
      if fact == .expected { setExpected(text(of: value)) }
      if fact == .achieved { setAchieved(text(of: value)) }
    }
    consumeGoalLabels(row)
    consumeGoalLabels(below)
    return true
  }

  private func consumeGoalLabels(_ row: FormRow) {
    let labels = ["年度总体目标", "年度目标", "总体目标", "年度绩效目标", "绩效目标", "项目绩效目标"]
    for cell in row.cells where labels.contains(FormLabel(cell.label).base) { consume(cell) }
  }

  /// The goal that national forms have one of.
  private mutating func theGoal() -> Int {
    if draft.goals.isEmpty { draft.goals.append(DraftGoal(name: "年度总体目标")) }
    return draft.goals.count - 1
  }

  private mutating func setExpected(_ text: String) {
    let goal = theGoal()
    draft.goals[goal].expected = text
  }

  private mutating func setAchieved(_ text: String) {
    let goal = theGoal()
    draft.goals[goal].achieved = text
  }

  /// Labels with their value to the right.
  mutating func takeFacts(_ row: FormRow, _ facts: [FormFact?]) {
    consumeGoalLabels(row)
    for (index, fact) in facts.enumerated() {
      guard let fact else { continue }
      let values = row.cells.indices.dropFirst(index + 1).prefix { facts[$0] == nil }
        .map { row.cells[$0] }
      if fact == .total {
        consume(row.cells[index])
        takeTotal(values)
      } else if let value = values.first {
        if fact != .personal { consume(row.cells[index]) }
        take(fact, value)
      } else {
        consume(row.cells[index])
      }
    }
  }

  /// 单位名称：…　填报日期：… in one line.
  mutating func takeInlineFacts(_ piece: Piece) {
    let scalars = piece.scalars
    var pairs: [(label: Range<Int>, start: Int, fact: FormFact)] = []
    for colon in scalars.indices where scalars[colon] == "：" || scalars[colon] == ":" {
      // The label is the run of letters in front of the colon.
      var start = colon
      while start > scalars.startIndex, colon - start < 12, scalars[start - 1].isWord {
        start -= 1
      }
      let label = FormLabel(piece[start..<colon].label)
      guard let fact = FormFact(label), fact != .total else { continue }
      pairs.append((start..<colon + 1, colon + 1, fact))
    }
    for (index, pair) in pairs.enumerated() {
      let end = index + 1 < pairs.count ? pairs[index + 1].label.lowerBound : scalars.endIndex
      let value = piece[pair.start..<end].trimmed
      guard !value.isBlank else { continue }
      if pair.fact != .personal { account.consume(piece[pair.label]) }
      take(pair.fact, FormCell(piece: value, rows: 0...0, columns: 0...0))
    }
  }

  private mutating func take(_ fact: FormFact, _ cell: FormCell) {
    if isNothing(cell) {
      consume(cell)
      return
    }
    switch fact {
    case .projectName:
      let (name, code) = Self.nameAndCode(cell.piece.joined)
      account.place(cell.piece)
      draft.project.name = name
      draft.project.code = draft.project.code ?? code
    case .projectCode: draft.project.code = text(of: cell)
    case .competentDepartment: draft.project.competentDepartment = text(of: cell)
    case .implementingUnit: draft.project.implementingUnit = text(of: cell)
    case .unitName: draft.unitName = text(of: cell)
    case .written: draft.written = date(cell) ?? draft.written
    case .issued: draft.issued = date(cell) ?? draft.issued
    case .category: take(cell, FormFact.categories) { $0.project.category = $1 }
    case .nature: take(cell, FormFact.natures) { $0.project.nature = $1 }
    case .duration: take(cell, FormFact.durations) { $0.project.duration = $1 }
    case .total: break
    case .grade: draft.grade = text(of: cell)
    case .reason: draft.reason = text(of: cell)
    case .measure: draft.measure = text(of: cell)
    case .indexNumber: draft.indexNumber = text(of: cell)
    case .documentNumber: draft.documentNumber = text(of: cell)
    case .expected: setExpected(text(of: cell))
    case .achieved: setAchieved(text(of: cell))
    case .personal:
      findings.warning(
        ImportRule.request, zh: "请删去个人信息，不得公开：“\(cell.piece.joined.quoted)”已列入“unplaced”",
        en: "delete the person's name or number: '\(cell.piece.joined.quoted)' is listed under"
          + " 'unplaced' and isn't to be published", at: cell.piece.place)
    }
  }

  private mutating func take<Option>(
    _ cell: FormCell, _ options: [(String, Option)],
    set: (inout DraftReport, Option) -> Void
  ) {
    guard let option = FormFact.option(in: cell.piece.text, options) else {
      reportValue(cell, zh: "没有选中唯一的一项", en: "not exactly one choice is ticked")
      return
    }
    account.place(cell.piece)
    set(&draft, option)
  }

  /// 水利项目（51000021R000000019951）, or a code in front as budget systems print it.
  private static func nameAndCode(_ text: String) -> (String, String?) {
    guard let open = text.lastIndex(where: { $0 == "（" || $0 == "(" }),
      let last = text.last, last == "）" || last == ")"
    else { return (text, nil) }
    let code = String(text[text.index(after: open)...].dropLast())
    let isCode =
      code.utf8.count >= 8
      && code.utf8.allSatisfy {
        (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 45
      }
    guard isCode, open > text.startIndex else { return (text, nil) }
    return (String(text[..<open].reversed().drop { $0.isWhitespace }.reversed()), code)
  }

  private func date(_ cell: FormCell) -> CalendarDate? {
    guard let date = PrintedDate.date(cell.piece.text) else {
      reportValue(cell, zh: "不是日期", en: "it isn't a date")
      return nil
    }
    account.place(cell.piece)
    return date
  }

  /// The number in the column of scores; the last of the row where no table has such a column.
  private mutating func takeTotal(_ values: [FormCell]) {
    var found = values.last
    if let scores = columns[.score] { found = values.first { $0.columns.overlaps(scores) } }
    if found == nil, columns[.full] == nil { found = values.last }
    for other in values where PrintedValue.points(other.piece.text) != nil {
      if other.piece.unit != found?.piece.unit { consume(other) }
    }
    guard let cell = found else { return }
    guard let total = PrintedValue.points(cell.piece.text) else {
      reportValue(cell, zh: "不是分数", en: "it isn't a number of points")
      return
    }
    reportWideDigits(cell)
    draft.total = total
    account.place(cell.piece)
  }
}

/// A day as forms print it: 2021-03-10, 2021年3月10日, 2021/3/10, 2021.3.10.
enum PrintedDate {
  static func date(_ text: String) -> CalendarDate? {
    let parts = text.narrow.split { !($0.isASCII && $0.isNumber) }
    guard parts.count == 3, parts[0].count == 4, parts[1].count <= 2, parts[2].count <= 2 else {
      return nil
    }
    let padded = parts.map { $0.count == 1 ? "0\($0)" : String($0) }
    return CalendarDate(padded.joined(separator: "-"))
  }
}
