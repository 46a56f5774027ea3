import Diagnostics
import Languages
import Records

/// Reads a form (自评表): money, goals and indicators in tables, known by their labels.
///
/// It goes by what labels say, not by where they stand, so that the layouts of the provinces and
/// those that departments have changed are read alike.
struct FormReader {
  let account: SourceAccount
  let findings: ImportFindings
  var draft = DraftReport()
  /// The columns of the table of indicators that was begun last.
  var columns: [FormLabel.IndicatorColumn: ClosedRange<Int>] = [:]
  /// The cells of the first two columns that the rows below stand under.
  var kindCell: FormCell?
  var classCell: FormCell?
  /// Whether the file merges cells; where it does, a blank one doesn't go on with the one above.
  private(set) var hasMerges = false
  /// Whether a note of the form states the national weights.
  private var hasNationalNote = false
  private var hasHubeiGoal = false

  init(account: SourceAccount, findings: ImportFindings) {
    self.account = account
    self.findings = findings
  }

  /// Whether any row is the head of a table that forms have.
  static func isForm(_ rows: [FormRow]) -> Bool {
    rows.contains { isIndicatorHead($0) || isMoneyHead($0) }
  }

  private static func isMoneyHead(_ row: FormRow) -> Bool {
    let columns = Set(row.cells.compactMap { FormLabel($0.label).moneyColumn })
    return columns.contains(.budget) && columns.contains(.executed)
  }

  private static func isIndicatorHead(_ row: FormRow) -> Bool {
    let columns = Set(row.cells.compactMap { FormLabel($0.label).indicatorColumn })
    return columns.contains(.name) && columns.count >= 3
  }

  mutating func draft(of rows: [FormRow]) -> DraftReport {
    let names = rows.flatMap(\.cells).filter { FormFact(FormLabel($0.label)) == .projectName }
    if names.count > 1 {
      findings.error(
        ImportRule.fileKind, zh: "请将每份自评表单独存为一个文件后再导入（文件中有\(names.count)处“项目名称”）",
        en: "save each form as a file of its own first (the file has 项目名称 \(names.count) times)",
        at: names[1].piece.place)
      return draft
    }
    hasMerges = rows.contains { $0.cells.contains { $0.rows.count > 1 } }
    var index = 0
    while index < rows.count {
      let row = rows[index]
      if Self.isMoneyHead(row) {
        index = readMoney(rows, from: index)
      } else if Self.isIndicatorHead(row) {
        beginIndicators(row)
        index = readIndicators(rows, from: index + 1)
      } else {
        index = readRow(rows, at: index)
      }
    }
    takeScheme()
    return draft
  }

  // MARK: Cells

  func consume(_ cell: FormCell) { account.consume(cell.piece) }

  /// The text of a cell that goes into the draft.
  func text(of cell: FormCell) -> String {
    account.place(cell.piece)
    return cell.piece.joined
  }

  /// A sign for nothing: the cell says that there is no value.
  func isNothing(_ cell: FormCell) -> Bool {
    ["/", "-", "—", "——", "无", "\\", "--"].contains(cell.label)
  }

  func reportWideDigits(_ cell: FormCell) {
    guard cell.piece.scalars.contains(where: \.isWideDigit) else { return }
    findings.info(
      ImportRule.fullWidthDigits, zh: "已将全角数字“\(cell.piece.text.quoted)”录为半角",
      en: "the full-width digits of '\(cell.piece.text.quoted)' are taken over as ASCII",
      at: cell.piece.place)
  }

  func reportValue(_ cell: FormCell, zh: String, en: String) {
    findings.warning(
      ImportRule.value, zh: "请改正后录入：“\(cell.piece.joined.quoted)”\(zh)",
      en: "mend '\(cell.piece.joined.quoted)' and enter it: \(en)", at: cell.piece.place)
  }

  // MARK: Rows

  /// Reads a row that begins no table; the index of the next one to read.
  private mutating func readRow(_ rows: [FormRow], at index: Int) -> Int {
    let row = rows[index]
    if isNote(row) { return index + 1 }
    if row.cells.count == 1, let cell = row.cells.first {
      if takeTitle(cell) { return index + 1 }
      takeInlineFacts(cell.piece)
    }
    if let goal = row.cells.first, let found = FormGoal(goal.label) {
      begin(found, at: goal)
    }
    let facts = row.cells.map { FormFact(FormLabel($0.label)) }
    if facts.contains(.expected), facts.contains(.achieved),
      index + 1 < rows.count, takeGoalText(row, facts, below: rows[index + 1])
    {
      return index + 2
    }
    takeFacts(row, facts)
    return index + 1
  }

  /// The first cell alone, or a note in whatever cell: kept for the eyes of the editor.
  private mutating func isNote(_ row: FormRow) -> Bool {
    guard let first = row.cells.first?.label,
      ["注", "备注", "说明", "填表说明"].contains(where: { first.hasPrefix($0) })
    else { return false }
    let text = row.cells.map { $0.piece.text.narrow }.joined()
    if text.contains("产出"), text.contains("50"), text.contains("30"), text.contains("满意度") {
      hasNationalNote = true
    }
    return true
  }

  private mutating func takeTitle(_ cell: FormCell) -> Bool {
    let words = cell.piece.text.narrow
    if draft.attachmentLabel == nil, draft.title == nil, words.hasPrefix("附件"),
      words.unicodeScalars.count <= 8
    {
      draft.attachmentLabel = text(of: cell)
      return true
    }
    if draft.title == nil, words.contains("自评"), words.unicodeScalars.count <= 80 {
      draft.title = text(of: cell)
      draft.evaluation = .unitSelf
      draft.subject = words.contains("整体") ? .wholeDepartment : .project
      draft.year = draft.year ?? TitleYear.year(in: words)
      return true
    }
    let inner = FormLabel(cell.label)
    if draft.year == nil, inner.base.isEmpty || words.unicodeScalars.count <= 10,
      let year = TitleYear.year(in: words)
    {
      draft.year = year
      account.place(cell.piece)
      return true
    }
    return false
  }

  mutating func begin(_ goal: FormGoal, at cell: FormCell) {
    account.place(cell.piece)
    hasHubeiGoal = true
    var new = DraftGoal(name: goal.name)
    new.full = goal.full
    draft.goals.append(new)
    kindCell = nil
    classCell = nil
  }

  // MARK: The scheme

  private mutating func takeScheme() {
    let id: String
    if hasHubeiGoal || draft.budget.full == ExactDecimal(20) {
      id = "hubei-20-80"
    } else if hasNationalNote {
      draft.schemeID = "national-10-50-30-10"
      draft.schemeBasis = .stated
      return
    } else {
      let groups = draft.goals.flatMap(\.groups)
      let fulls: [IndicatorGroup.Kind: Int] = [.output: 50, .benefit: 30, .satisfaction: 10]
      guard !groups.isEmpty,
        groups.allSatisfy({ group in
          guard let due = fulls[group.kind] else { return false }
          return group.full.map { $0 == ExactDecimal(due) } ?? true
        })
      else { return }
      id = "national-10-50-30-10"
    }
    draft.schemeID = id
    draft.schemeBasis = .inferred
    findings.info(
      ImportRule.inferred, zh: "请确认评分方案并写明依据：按表格式样，草稿推断为“\(id)”",
      en: "confirm the scheme and say what it rests on: from the layout the draft infers '\(id)'")
  }
}
