import Diagnostics
import Languages
import Records

extension FormReader {
  /// Reads the table of money under its head; the index of the first row that isn't of it.
  mutating func readMoney(_ rows: [FormRow], from head: Int) -> Int {
    var columns: [FormLabel.MoneyColumn: ClosedRange<Int>] = [:]
    for cell in rows[head].cells {
      let label = FormLabel(cell.label)
      if let column = label.moneyColumn {
        columns[column] = columns[column] ?? cell.columns
      } else if FormFact(label) != nil || FormGoal(cell.label) != nil {
        continue
      } else {
        draft.budget.full = draft.budget.full ?? label.points
      }
      draft.budget.unit = draft.budget.unit ?? label.moneyUnit
      consume(cell)
    }
    var index = head + 1
    while index < rows.count, takeMoneyRow(rows[index], columns) { index += 1 }
    return index
  }

  /// False when the row isn't of the table.
  private mutating func takeMoneyRow(
    _ row: FormRow, _ columns: [FormLabel.MoneyColumn: ClosedRange<Int>]
  ) -> Bool {
    guard
      let (lead, kind) = row.cells.lazy.compactMap({ cell in
        FormLabel(cell.label).moneyRow.map { (cell, $0) }
      }).first
    else { return false }
    draft.budget.unit = draft.budget.unit ?? FormLabel(lead.label).moneyUnit
    consume(lead)
    func cell(_ column: FormLabel.MoneyColumn) -> FormCell? {
      columns[column].flatMap { row.cell(in: $0) }
    }
    let initial = cell(.initial).flatMap(amount)
    let budget = cell(.budget).flatMap(amount)
    let executed = cell(.executed).flatMap(amount)
    switch kind {
    case .total:
      draft.budget.initial = initial
      draft.budget.budget = budget
      draft.budget.executed = executed
      draft.budget.full = cell(.full).flatMap(points) ?? draft.budget.full
      draft.budget.score = cell(.score).flatMap(points)
      draft.budget.rate = cell(.rate).flatMap { rate($0, budget: budget, executed: executed) }
    case .basic: draft.budget.basic = executed ?? budget
    case .project: draft.budget.project = executed ?? budget
    case .source(let kind):
      for column in [FormLabel.MoneyColumn.full, .score, .rate] {
        if let cell = cell(column), isNothing(cell) { consume(cell) }
      }
      guard initial != nil || budget != nil || executed != nil else { return true }
      guard !draft.budget.sources.contains(where: { $0.kind == kind }) else {
        reportValue(lead, zh: "的资金来源重复出现", en: "its source of funds stands twice")
        return true
      }
      var source = DraftSource(kind: kind)
      (source.initial, source.budget, source.executed) = (initial, budget, executed)
      draft.budget.sources.append(source)
    }
    return true
  }

  /// An amount in the unit of the table; one that is printed again behind it is told.
  private func amount(_ cell: FormCell) -> ExactDecimal? {
    if isNothing(cell) {
      consume(cell)
      return nil
    }
    guard let value = PrintedValue(cell.piece.text), value.sign == nil, value.approximation == nil
    else {
      reportValue(cell, zh: "不是金额", en: "it isn't an amount")
      return nil
    }
    let unit = draft.budget.unit
    if !value.unit.isEmpty, let unit {
      guard value.unit == unit.rawValue || value.unit + "元" == unit.rawValue else {
        reportValue(
          cell, zh: "的单位不是表头的“\(unit.rawValue)”",
          en: "its unit isn't the table's '\(unit.rawValue)'")
        return nil
      }
      findings.info(
        ImportRule.unit, zh: "请核对单位：表头已写“\(unit.rawValue)”，单元格又写“\(cell.piece.text.quoted)”",
        en: "check the unit: the head says '\(unit.rawValue)' and the cell again"
          + " '\(cell.piece.text.quoted)'", at: cell.piece.place)
    }
    reportWideDigits(cell)
    account.place(cell.piece)
    return value.number
  }

  func points(_ cell: FormCell) -> ExactDecimal? {
    if isNothing(cell) {
      consume(cell)
      return nil
    }
    guard let points = PrintedValue.points(cell.piece.text), !points.isNegative else {
      reportValue(cell, zh: "不是分数", en: "it isn't a number of points")
      return nil
    }
    reportWideDigits(cell)
    account.place(cell.piece)
    return points
  }

  /// In per cent; a share such as 0.835, as a cell without the format of per cent has it, is told.
  private func rate(
    _ cell: FormCell, budget: ExactDecimal?, executed: ExactDecimal?
  ) -> ExactDecimal? {
    if isNothing(cell) {
      consume(cell)
      return nil
    }
    let text = cell.piece.text
    guard let rate = PrintedValue.percent(text) else {
      reportValue(cell, zh: "不是执行率", en: "it isn't an execution rate")
      return nil
    }
    reportWideDigits(cell)
    account.place(cell.piece)
    let share = budget.flatMap { executed?.divided(by: $0, places: 4) }
    guard !text.narrow.hasSuffix("%"), let share, !rate.isZero,
      (rate - share).magnitude <= ExactDecimal(coefficient: 1, scale: 2)
    else { return rate }
    let percent = rate.shiftedLeft(by: -2)
    findings.warning(
      ImportRule.value, zh: "请核对执行率：“\(text.quoted)”没有百分号，草稿录为\(percent.text)%",
      en:
        "check the rate: '\(text.quoted)' has no per cent sign; the draft takes \(percent.text) %",
      at: cell.piece.place)
    return percent
  }
}
