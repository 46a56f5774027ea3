package import Content
import Diagnostics
package import Importing
import Languages

/// A form that was filled in and sent back, read into the record it makes.
///
/// Nothing in a cell is dropped without a word: what no field takes is marked.
package struct FilledForm: Sendable {
  /// The id in the form, as it stands there.
  package let department: String
  /// `nil` for a department as a whole.
  package let project: String?
  /// The year in the form, as it stands there.
  package let year: String
  /// Every value with the cell it stands in as its origin.
  package let fields: DraftFields
  let marks: [FormMark]
  let workbook: Workbook

  /// `nil` when the workbook isn't one of these forms.
  package init?(_ workbook: Workbook) {
    guard let facts = workbook.sheets.first(where: { $0.name == FormLayout.factsName }),
      facts.cells.contains(where: { $0.text == "字段" && $0.address.row == FormBook.Sheet.firstRow })
    else { return nil }
    var reader = FilledFormReader(workbook)
    reader.readFacts(facts)
    reader.readTables()
    self.workbook = workbook
    department = reader.own[FormLayout.departmentKey] ?? ""
    project = reader.own[FormLayout.projectKey]
    year = reader.fields.text("year") ?? ""
    fields = reader.fields
    marks = reader.marks
  }
}

/// The record in the making.
struct FilledFormReader {
  private(set) var fields = DraftFields()
  /// What the form says of itself: the ids that no record holds.
  private(set) var own: [String: String] = [:]
  private(set) var marks: [FormMark] = []
  private let workbook: Workbook

  init(_ workbook: Workbook) {
    self.workbook = workbook
    let known =
      [FormBook.notesName, FormBook.choicesName, FormLayout.factsName]
      + FormLayout.tables.map(\.name)
    for sheet in workbook.sheets where !known.contains(sheet.name) {
      guard let first = sheet.cells.first(where: { !$0.text.allSatisfy(\.isWhitespace) }) else {
        continue
      }
      marks.append(
        FormMark(
          cell: FilledCell(text: first.text, sheet: sheet.name, address: first.address),
          summary: Bilingual(
            zh: "请移入表格的工作表：工作表“\(sheet.name)”不属于表格，没有读取",
            en:
              "move this into the form's sheets: '\(sheet.name)' isn't one of them and wasn't read")
        ))
    }
  }

  // MARK: What stands once

  mutating func readFacts(_ sheet: Sheet) {
    let table = FilledTable(
      sheet, titles: [("label", "项目"), ("value", "内容"), ("key", "字段")])
    marks += table.marks
    var mappings: [String: DraftFields] = [:]
    for row in table.rows {
      guard let cell = row["value"] else { continue }
      let key = row["key"].map { FormText.trimmed($0.text) } ?? ""
      if [FormLayout.departmentKey, FormLayout.projectKey].contains(key) {
        own[key] = FormText.trimmed(cell.text)
      } else if FormLayout.facts.contains(key) {
        let path = key.split(separator: ".").map(String.init)
        let field = self.field(path[path.count - 1], cell, at: path)
        if path.count == 1 {
          fields.set(field)
        } else {
          mappings[path[0], default: DraftFields()].set(field)
        }
      } else {
        mark(
          cell, zh: "请恢复这一行的“字段”一栏：没有“\(key)”",
          en: "bring back the 字段 column of this row: there is no '\(key)'")
      }
    }
    for name in ["project", "scheme", "verification", "budget", "review"] {
      if let mapping = mappings[name] { fields[name] = .fields(mapping) }
    }
  }

  private func field(_ name: String, _ cell: FilledCell, at path: [String]) -> DraftFields.Field {
    let description = ContentFile.projectReport.field(at: path)
    let kind: FormTable.Kind =
      name == "notes" ? .texts : description?.isNumber == true ? .number(unit: nil) : .text
    return FilledFormReader.field(name, cell, kind, FormWords(fact: path))
  }

  // MARK: Tables

  mutating func readTables() {
    readBudget()
    let evidence = evidenceByIndicator()
    readGoals(evidence)
    put("follow-ups", mappings(of: FormLayout.followUps))
    put("measures", mappings(of: FormLayout.measures))
    readNarrative()
    put("withheld", mappings(of: FormLayout.withheld))
    put("acknowledgements", mappings(of: FormLayout.acknowledgements))
  }

  private mutating func put(_ name: String, _ items: [DraftFields]) {
    if !items.isEmpty { fields[name] = .list(items.map { .fields($0) }) }
  }

  /// The rows of a table; none, marked, where its sheet is gone.
  private mutating func rows(of table: FormTable) -> [FilledTable.Row] {
    guard let sheet = workbook.sheets.first(where: { $0.name == table.name }) else {
      mark(
        FilledCell(
          text: "", sheet: FormLayout.factsName, address: CellAddress(row: 1, column: 0)),
        zh: "请恢复工作表“\(table.name)”：工作簿中没有这张表",
        en: "bring back the sheet '\(table.name)': the workbook doesn't have it")
      return []
    }
    let read = FilledTable(sheet, titles: table.columns.map { ($0.key, $0.title) })
    marks += read.marks
    // A row of nothing but what was there for information says nothing.
    let informing = table.columns.filter { if case .information = $0.kind { true } else { false } }
      .map(\.key)
    return read.rows.filter { row in row.keys.contains { !informing.contains($0) } }
  }

  private mutating func mappings(of table: FormTable) -> [DraftFields] {
    rows(of: table).map { table.fields($0) }
  }

  private mutating func readBudget() {
    var whole = DraftFields()
    if case .fields(let facts)? = fields["budget"] { whole = facts }
    var sources: [DraftFields] = []
    for row in rows(of: FormLayout.budget) {
      var source = FormLayout.budget.fields(row)
      let kind = row["kind"].map { FormText.trimmed($0.text) }
      if kind == FormLayout.wholeBudget {
        source["kind"] = nil
        for field in source.fields { whole.set(field) }
      } else {
        for key in ["rate", "full", "score"] {
          guard let cell = row[key] else { continue }
          source[key] = nil
          mark(
            cell, zh: "请填在“\(FormLayout.wholeBudget)”一行：各资金来源没有这一栏",
            en: "move this into the row '\(FormLayout.wholeBudget)': a source of funds has none")
        }
        sources.append(source)
      }
    }
    if !sources.isEmpty { whole["sources"] = .list(sources.map { .fields($0) }) }
    if !whole.fields.isEmpty { fields["budget"] = .fields(whole) }
  }

  /// Looked up before the table itself is read, which marks what is wrong with it.
  private var indicatorIDs: Set<String> {
    let table = FormLayout.indicators
    guard let sheet = workbook.sheets.first(where: { $0.name == table.name }) else { return [] }
    let read = FilledTable(sheet, titles: table.columns.map { ($0.key, $0.title) })
    return Set(read.rows.compactMap { $0["id"].map { FormText.trimmed($0.text) } })
  }

  private mutating func evidenceByIndicator() -> [String: [DraftFields]] {
    var found: [String: [DraftFields]] = [:]
    var own: [DraftFields] = []
    let ids = indicatorIDs
    for row in rows(of: FormLayout.evidence) {
      let fields = FormLayout.evidence.fields(row)
      guard let cell = row["goals.groups.indicators.id"] else {
        own.append(fields)
        continue
      }
      let id = FormText.trimmed(cell.text)
      if ids.contains(id) {
        found[id, default: []].append(fields)
      } else {
        mark(
          cell, zh: "请改正指标标识：“绩效指标”中没有“\(id)”",
          en: "mend the indicator's id: there is no '\(id)' in 绩效指标")
      }
    }
    put("evidence", own)
    return found
  }

  private mutating func readGoals(_ evidence: [String: [DraftFields]]) {
    let goals = rows(of: FormLayout.goals).map { FormLayout.goals.fields($0) }
    let ids = goals.map { FormText.trimmed($0.text("id") ?? "") }
    var groups = Array(repeating: [DraftFields](), count: goals.count)
    var indicators: [[[DraftFields]]] = Array(repeating: [], count: goals.count)
    for row in rows(of: FormLayout.groups) {
      guard let goal = goal(of: row, in: ids) else { continue }
      groups[goal].append(FormLayout.groups.fields(row))
      indicators[goal].append([])
    }
    var evidence = evidence
    let kinds = FormWords(ContentFile.report.field(at: ["goals", "groups", "kind"]))
    for row in rows(of: FormLayout.indicators) {
      guard let goal = goal(of: row, in: ids) else { continue }
      guard let cell = row["goals.groups.kind"] else {
        markMissing("一级指标", en: "the level-1 kind", in: row)
        continue
      }
      let kind = kinds.text(cell.text)
      if !groups[goal].contains(where: { $0.text("kind") == kind }) {
        groups[goal].append(
          DraftFields([.init("kind", .text(kind), origin: cell.name)]))
        indicators[goal].append([])
      }
      guard let group = groups[goal].firstIndex(where: { $0.text("kind") == kind }) else {
        continue
      }
      var indicator = FormLayout.indicators.fields(row)
      if let own = evidence.removeValue(forKey: indicator.text("id") ?? "") {
        indicator["evidence"] = .list(own.map { .fields($0) })
      }
      indicators[goal][group].append(indicator)
    }
    put(
      "goals",
      goals.indices.map { index in
        var goal = goals[index]
        goal["groups"] = .list(
          groups[index].indices.map { position in
            var group = groups[index][position]
            group["indicators"] = .list(indicators[index][position].map { .fields($0) })
            return .fields(group)
          })
        return goal
      })
  }

  private mutating func goal(of row: FilledTable.Row, in ids: [String]) -> Int? {
    guard let cell = row["goals.id"] else {
      markMissing("目标标识", en: "the goal's id", in: row)
      return nil
    }
    let id = FormText.trimmed(cell.text)
    if let index = ids.firstIndex(of: id) { return index }
    mark(
      cell, zh: "请改正目标标识：“年度绩效目标”中没有“\(id)”",
      en: "mend the goal's id: there is no '\(id)' in 年度绩效目标")
    return nil
  }

  private mutating func readNarrative() {
    var sections: [DraftFields] = []
    var blocks: [[DraftFields]] = []
    for row in rows(of: FormLayout.narrative) {
      guard row["part"] != nil else {
        markMissing("提纲中的部分", en: "the part of the outline", in: row)
        continue
      }
      var read = FormLayout.narrative.fields(row)
      let kind = row["kind"].map { FormText.trimmed($0.text) } ?? FormLayout.paragraph
      if let cell = row["kind"], !FormLayout.rowKinds.contains(kind) {
        mark(
          cell, zh: "请从列表中选择：“\(kind)”不是标题、小标题或段落",
          en:
            "choose from the list: '\(kind)' isn't one of \(FormLayout.rowKinds.joined(separator: ", "))"
        )
      }
      let text = read.fields.first { $0.name == "text" }
      let part = read.fields.first { $0.name == "part" }
      read["text"] = nil
      read["kind"] = nil
      read["part"] = nil
      if let text {
        let name = kind == FormLayout.paragraph ? "text" : "heading"
        read.set(.init(name, text.value, origin: text.origin))
      }
      if kind == FormLayout.partHeading || sections.last?.text("part") != part?.value.plainText {
        var section = kind == FormLayout.partHeading ? read : DraftFields()
        if let part { section.set(part) }
        sections.append(section)
        blocks.append([])
      }
      if kind != FormLayout.partHeading { blocks[blocks.count - 1].append(read) }
    }
    put(
      "sections",
      zip(sections, blocks).map { section, blocks in
        var section = section
        if !blocks.isEmpty { section["blocks"] = .list(blocks.map { .fields($0) }) }
        return section
      })
  }

  // MARK: Marks

  private mutating func mark(_ cell: FilledCell, zh: String, en: String) {
    marks.append(FormMark(cell: cell, summary: Bilingual(zh: zh, en: en)))
  }

  private mutating func markMissing(_ title: String, en: String, in row: FilledTable.Row) {
    guard let cell = row.values.min(by: { $0.address < $1.address }) else { return }
    mark(
      cell, zh: "请填写“\(title)”：没有它，这一行无处可放",
      en: "fill in \(en) (\(title)): without it the row has no place")
  }
}

extension DraftValue {
  fileprivate var plainText: String? { if case .text(let text) = self { text } else { nil } }
}
