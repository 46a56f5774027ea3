import Content
import Languages
import Records

extension FormBook {
  /// The form that says what `fields` do; what is open in them is to be filled in.
  init(_ fields: DraftFields, department: Identifier, project: Identifier?) {
    notes = Self.notes(year: fields.text("year") ?? "", department: department)
    sheets = [Self.facts(fields, department: department, project: project)]
    let goals = fields.mappings("goals")
    sheets.append(Self.budget(fields))
    sheets.append(FormLayout.goals.sheet(goals.map { FormRow($0) }))
    sheets.append(
      FormLayout.indicators.sheet(
        goals.flatMap { goal in
          goal.mappings("groups").flatMap { group in
            group.mappings("indicators").map { indicator in
              FormRow(
                indicator,
                known: [
                  "goals.id": goal.text("id") ?? "", "goals.name": goal.text("name") ?? "",
                  "goals.groups.kind": group.text("kind") ?? "",
                ])
            }
          }
        }))
    sheets.append(
      FormLayout.groups.sheet(
        goals.flatMap { goal in
          goal.mappings("groups").map { FormRow($0, known: ["goals.id": goal.text("id") ?? ""]) }
        }))
    sheets.append(
      FormLayout.followUps.sheet(
        fields.mappings("follow-ups").map { FormRow($0, known: ["question": $0.remark("measure")]) }
      ))
    sheets.append(FormLayout.measures.sheet(fields.mappings("measures").map { FormRow($0) }))
    sheets.append(Self.narrative(fields))
    let id = "goals.groups.indicators.id"
    let own = fields.mappings("evidence").map { FormRow($0, known: [id: ""]) }
    let indicators = goals.flatMap { $0.mappings("groups") }.flatMap { $0.mappings("indicators") }
    sheets.append(
      FormLayout.evidence.sheet(
        own
          + indicators.flatMap { indicator in
            indicator.mappings("evidence").map {
              FormRow($0, known: [id: indicator.text("id") ?? ""])
            }
          }))
    sheets.append(FormLayout.withheld.sheet(fields.mappings("withheld").map { FormRow($0) }))
    sheets.append(
      FormLayout.acknowledgements.sheet(fields.mappings("acknowledgements").map { FormRow($0) }))
  }

  /// What whoever fills the form in has to know, on a sheet apart from the tables.
  private static func notes(year: String, department: Identifier) -> [String] {
    [
      "\(year)年度部门绩效自评填报工作簿",
      "1.各工作表的第一行是表名，第二行是栏目名称，从第三行起填写。一张工作表只有一个表，请不要插入、删除、合并或移动行列，不要改动表名和栏目名称。",
      "2.灰底的格已经锁定，是沿用上年的名称、标识和分值；确需改动的，请与汇总单位联系。",
      "3.写着“\(FormText.open)”的格必须处理：有内容的填写内容，没有内容的清空。写着“\(FormText.openLevel)”的格用文字填写，如“基本满意”。",
      "4.数字只填数字，位数与报告所印相同，不写单位；区间写作“95～98”。比率填百分数，如99.4。日期写作YYYY-MM-DD，如2024-03-01。",
      "5.有下拉列表的格请从列表中选择。编者注、各处的值等一格可以填几项的，一项一行（Alt+Enter换行）。",
      "6.需要增加的内容填在表末的空行中。标识只用小写字母、数字和“-”，以后各年不变。",
      "7.填好后交汇总单位读入。有问题的格会加上批注退回，请按批注改正后再交。",
      "8.核查人、审查人只写职务，不写姓名；不填写任何个人的电话、证件号码等信息。",
    ]
  }

  // MARK: Sheets of their own kind

  private static func facts(
    _ fields: DraftFields, department: Identifier, project: Identifier?
  ) -> Sheet {
    var rows = [fact(FormLayout.departmentKey, "部门标识", Cell(department.text, isLocked: true))]
    if let project {
      rows.append(fact(FormLayout.projectKey, "项目标识", Cell(project.text, isLocked: true)))
    }
    for key in FormLayout.facts where project != nil || !key.hasPrefix("project.") {
      let path = key.split(separator: ".").map(String.init)
      guard let field = ContentFile.projectReport.field(at: path) else {
        preconditionFailure("a report has no field '\(key)'")
      }
      var mapping = fields
      for name in path.dropLast() {
        if case .fields(let inner)? = mapping[name] {
          mapping = inner
        } else {
          mapping = DraftFields()
        }
      }
      var text = path.last.flatMap { mapping[$0] }.map { FormTable.cell($0) } ?? ""
      let words = FormWords(fact: path)
      if !words.pairs.isEmpty { text = words.label(text) }
      let isLocked = FormLayout.lastingFacts.contains(key) && !text.isEmpty && text != FormText.open
      var label = FormLayout.factTitles[key] ?? field.meaning.zh
      if !words.pairs.isEmpty, !isLocked { label += "（\(words.labels.joined(separator: "、"))）" }
      rows.append(fact(key, label, Cell(text, isLocked: isLocked)))
    }
    return Sheet(
      name: FormLayout.factsName, title: "基本情况",
      columns: [Column("项目", width: 44), Column("内容", width: 70), Column("字段", width: 26)],
      rows: rows)
  }

  private static func fact(_ key: String, _ label: String, _ cell: Cell) -> [Cell] {
    [Cell(label, isLocked: true), cell, Cell(key, isLocked: true)]
  }

  private static func budget(_ fields: DraftFields) -> Sheet {
    guard case .fields(var whole)? = fields["budget"] else { return FormLayout.budget.sheet([]) }
    let sources = whole.mappings("sources").map { FormRow($0) }
    whole["kind"] = .text(FormLayout.wholeBudget)
    return FormLayout.budget.sheet([FormRow(whole)] + sources)
  }

  private static func narrative(_ fields: DraftFields) -> Sheet {
    let rows = fields.mappings("sections").flatMap { section in
      [row(section, section, FormLayout.partHeading, "heading")]
        + section.mappings("blocks").map { block in
          block["heading"] == nil
            ? row(section, block, FormLayout.paragraph, "text")
            : row(section, block, FormLayout.heading, "heading")
        }
    }
    return FormLayout.narrative.sheet(rows)
  }

  private static func row(
    _ section: DraftFields, _ mapping: DraftFields, _ kind: String, _ name: String
  ) -> FormRow {
    var fields = DraftFields()
    fields["part"] = section["part"]
    fields["text"] = mapping[name]
    fields["notes"] = mapping["notes"]
    if case .fields(let figures)? = mapping["figures"] {
      for figure in figures.fields { fields["figures.\(figure.name)"] = figure.value }
    }
    return FormRow(fields, known: ["kind": kind, "question": mapping.remark(name)])
  }
}

extension DraftFields {
  /// The comment beside a field, or nothing.
  fileprivate func remark(_ name: String) -> String {
    fields.first { $0.name == name }?.remark ?? ""
  }
}
