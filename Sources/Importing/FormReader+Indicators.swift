import Diagnostics
import Languages
import Records

extension FormReader {
  /// Takes the head of a table of indicators: which column holds what.
  mutating func beginIndicators(_ head: FormRow) {
    columns = [:]
    for cell in head.cells {
      let label = FormLabel(cell.label)
      if let goal = FormGoal(cell.label) {
        begin(goal, at: cell)
      } else if let column = label.indicatorColumn {
        if columns[column] == nil { columns[column] = cell.columns }
        consume(cell)
      } else if ["绩效指标", "年度绩效指标", "绩效指标完成情况"].contains(label.base) {
        consume(cell)
      }
    }
    // With one column of targets, it holds the targets whatever its name.
    if columns[.target] == nil {
      columns[.target] = columns[.initialTarget]
      columns[.initialTarget] = nil
    }
    kindCell = nil
    classCell = nil
    if draft.goals.isEmpty { draft.goals.append(DraftGoal(name: "年度总体目标")) }
  }

  /// Reads rows while they are indicators; the index of the first that isn't.
  mutating func readIndicators(_ rows: [FormRow], from start: Int) -> Int {
    var index = start
    while index < rows.count {
      let row = rows[index]
      if ends(row) { return index }
      if let cell = row.cells.first, let goal = FormGoal(cell.label),
        columns[.kind].map({ !$0.contains(cell.columns.lowerBound) }) ?? true
      {
        // A goal of its own line, or beside the first of its indicators.
        begin(goal, at: cell)
        if row.cells.count == 1 {
          index += 1
          continue
        }
      }
      takeIndicator(row)
      index += 1
    }
    return index
  }

  /// Totals, notes and other labels end the table, as does the head of another.
  private func ends(_ row: FormRow) -> Bool {
    guard let first = row.cells.first else { return true }
    let label = FormLabel(first.label)
    if ["注", "备注", "说明", "填表说明"].contains(where: { label.base.hasPrefix($0) }) { return true }
    if FormFact(label) != nil || label.base == "合计" { return true }
    if row.table < 0 { return true }
    return row.cells.count { FormLabel($0.label).indicatorColumn != nil } >= 3
      || row.cells.count { FormLabel($0.label).moneyColumn != nil } >= 3
  }

  private func cell(_ column: FormLabel.IndicatorColumn, of row: FormRow) -> FormCell? {
    columns[column].flatMap { row.cell(in: $0) }
  }

  private mutating func takeIndicator(_ row: FormRow) {
    if let cell = cell(.kind, of: row) {
      kindCell = cell
      classCell = nil
    }
    if let cell = cell(.classification, of: row) { classCell = cell }
    guard let group = group(row) else { return }
    let goal = draft.goals.count - 1
    if let empty = emptyRow(row) {
      draft.goals[goal].groups[group].emptyRows.append(empty)
      return
    }
    guard let name = name(row) else { return }
    var indicator = DraftIndicator(name: name)
    takeClass(of: row, &indicator)
    takeMeasures(row, &indicator)
    indicator.full = cell(.full, of: row).flatMap(points)
    indicator.score = cell(.score, of: row).flatMap(points)
    indicator.deducted = cell(.deducted, of: row).flatMap(points)
    indicator.verifiedScore = cell(.verified, of: row).flatMap(points)
    indicator.coefficient = cell(.coefficient, of: row).flatMap(points)
    if let core = cell(.core, of: row) {
      indicator.isCore = ["是", "√", "Y", "核心"].contains(core.label)
      if indicator.isCore || ["否", "N"].contains(core.label) { account.place(core.piece) }
    }
    for (column, path) in [
      (FormLabel.IndicatorColumn.reason, \DraftIndicator.reason), (.measure, \.measure),
    ] {
      guard let cell = cell(column, of: row) else { continue }
      if isNothing(cell) { consume(cell) } else { indicator[keyPath: path] = text(of: cell) }
    }
    draft.goals[goal].groups[group].indicators.append(indicator)
  }

  /// The group of the row's kind in the goal at hand; `nil`, told, where no kind can be known.
  private mutating func group(_ row: FormRow) -> Int? {
    let goal = draft.goals.count - 1
    let label = kindCell.map { FormLabel($0.label) }
    guard let kind = label?.kind ?? classCell.flatMap({ Self.kind(of: FormLabel($0.label)) })
    else {
      if let first = row.cells.first {
        findings.warning(
          ImportRule.indicator, zh: "请核对“\(first.piece.joined.quoted)”一行：没有可以识别的一级指标，未读作指标",
          en: "look at the row of '\(first.piece.joined.quoted)': it has no level-1 kind that is"
            + " known, so it isn't read as an indicator", at: first.piece.place)
      }
      return nil
    }
    if let kindCell, label?.kind != nil { account.place(kindCell.piece) }
    if let index = draft.goals[goal].groups.firstIndex(where: { $0.kind == kind }) { return index }
    var group = DraftGroup(kind: kind)
    group.full = label?.points
    draft.goals[goal].groups.append(group)
    return draft.goals[goal].groups.count - 1
  }

  private static func kind(of label: FormLabel) -> IndicatorGroup.Kind? {
    switch label.classification {
    case .quantity, .quality, .timeliness, .cost: .output
    case .economic, .social, .ecological, .sustainability: .benefit
    case .satisfaction: .satisfaction
    case nil: nil
    }
  }

  /// A row left as the empty form has it.
  private func emptyRow(_ row: FormRow) -> String? {
    let values: [FormLabel.IndicatorColumn] = [.target, .actual, .score]
    guard values.allSatisfy({ cell($0, of: row).map(isNothing) ?? true }),
      let name = cell(.name, of: row), Self.isRemnant(name.label)
    else { return nil }
    for cell in row.cells where isNothing(cell) { consume(cell) }
    let words = text(of: name)
    guard isNothing(name), let classCell else { return words }
    return text(of: classCell) + "： " + words
  }

  /// 指标1：, ……, / as the empty form prints them.
  private static func isRemnant(_ label: String) -> Bool {
    if label.unicodeScalars.allSatisfy({ ".…·/\\-—".unicodeScalars.contains($0) }) { return true }
    guard label.hasPrefix("指标") else { return false }
    return label.dropFirst(2).allSatisfy { "0123456789一二三四五六七八九十".contains($0) }
  }

  /// The name; the class stands in where a form has no name.
  private func name(_ row: FormRow) -> String? {
    if let cell = cell(.name, of: row), !isNothing(cell) { return text(of: cell) }
    guard let classCell, classCell.rows.contains(row.number) else {
      let rest = row.cells.filter { $0.piece.unit != kindCell?.piece.unit }
      guard let first = rest.first else { return nil }
      findings.warning(
        ImportRule.indicator, zh: "请核对“\(first.piece.joined.quoted)”一行：没有三级指标的名称，未读作指标",
        en: "look at the row of '\(first.piece.joined.quoted)': it has no name, so it isn't read as"
          + " an indicator", at: first.piece.place)
      return nil
    }
    let name = text(of: classCell)
    findings.info(
      ImportRule.inferred, zh: "请补全指标名称：表中没有三级指标，草稿取二级指标“\(name.quoted)”",
      en: "complete the indicator's name: the form has none, so the draft takes the level-2 class"
        + " '\(name.quoted)'", at: classCell.piece.place)
    return name
  }

  private func takeClass(of row: FormRow, _ indicator: inout DraftIndicator) {
    guard let classCell, !isNothing(classCell),
      !hasMerges || classCell.rows.contains(row.number)
    else { return }
    indicator.classification = FormLabel(classCell.label).classification
    if indicator.classification != nil { account.place(classCell.piece) }
  }
}
