import Diagnostics
import Languages
import Records
import Revisions
import XMLTree

/// The page a person signs off: one file, in both languages, that loads nothing.
///
/// Chinese stands first, English beside it.
package struct ChangePage {
  private let summary: ChangeSummary

  package init(_ summary: ChangeSummary) {
    self.summary = summary
  }

  package var bytes: [UInt8] {
    let head = Element(
      "head", [],
      [
        .element(Element("meta", [Attribute("charset", "utf-8")])),
        meta("viewport", "width=device-width, initial-scale=1"),
        .element(
          Element(
            "meta",
            [
              Attribute("http-equiv", "Content-Security-Policy"),
              Attribute("content", "default-src 'none'"),
            ])),
        .element(Element("title", [], [.text("发布前后对照 - What would change")])),
      ])
    let main = Element(
      "main", [Attribute("id", "main")],
      [element("h1", both("发布前后对照", "What would change for the public"))] + introduction
        + sections)
    let body = Element("body", [], [.element(main)])
    let root = Element(
      "html",
      [
        Attribute("xmlns", "http://www.w3.org/1999/xhtml"), Attribute("lang", Language.zh.tag),
        Attribute("xml:lang", Language.zh.tag),
      ], [.element(head), .element(body)])
    var bytes = Array("<!DOCTYPE html>\n".utf8)
    Node.element(root).append(to: &bytes)
    return bytes
  }

  private var introduction: [Node] {
    let day = summary.date?.text ?? "—"
    let facts = element(
      "p",
      both("对照：\(summary.base)；网站日期：\(day)", "Against \(summary.base); day of the site: \(day)"))
    let outcome: Bilingual<String>
    if !summary.blocking.isEmpty {
      outcome = Bilingual(
        zh: "现在不能发布：有\(summary.blocking.count)条错误须先处理。",
        en: "Can't be published now; errors to be mended first: \(summary.blocking.count).")
    } else if summary.isEmpty {
      outcome = Bilingual(zh: "公众看到的内容没有变化。", en: "Nothing changes for the public.")
    } else {
      outcome = Bilingual(zh: "可以发布，变化如下。", en: "May be published, with these changes.")
    }
    return [
      facts,
      element("p", [.element(Element("strong", [], both(outcome.zh, outcome.en)))]),
    ]
  }

  private var sections: [Node] {
    let files = summary.files
    return [
      findings,
      list("reports-added", "新公开的报告", "Reports shown for the first time", summary.added),
      list("reports-removed", "不再公开的报告", "Reports no longer shown", summary.removed),
      list("reports-held", "未到公开日期的报告", "Reports held back", summary.held),
      values, uncorrected,
      notes("notes-new", "新增的数据说明", "New data notes", summary.newNotes),
      notes("notes-gone", "消除的数据说明", "Data notes that go", summary.goneNotes),
      list("files-added", "新增的页面和文件", "Pages and files added", files?.added ?? []),
      list("files-removed", "删除的页面和文件", "Pages and files removed", files?.removed ?? []),
      list("files-changed", "有变化的页面和文件", "Pages and files changed", files?.changed ?? []),
    ].flatMap(\.self)
  }

  private var findings: [Node] {
    section(
      "blocking", "须先处理的错误", "Errors to be mended first",
      summary.blocking.map { finding in
        element(
          "li",
          [.element(Element("code", [], [.text(finding.place.text)])), .text(" ")]
            + both(finding.summary.zh, finding.summary.en) + [.text(" [\(finding.rule.text)]")])
      })
  }

  private var values: [Node] {
    guard !summary.values.isEmpty else { return [] }
    let rows = summary.values.map { change in
      row(
        [[.text(change.record)], both(change.name.zh, change.name.en)],
        [value(change.old), value(change.new)])
    }
    return table(
      "values", "数据变动", "Values changed",
      [("报告", "Report"), ("数据", "Value"), ("现公布", "Published now"), ("将公布", "To be published")],
      rows)
  }

  /// With the entries to paste, ready but for the reason and the role.
  private var uncorrected: [Node] {
    let date = summary.date?.text ?? "YYYY-MM-DD"
    return section(
      "uncorrected", "须补写的更正条目", "Corrections to be added",
      summary.uncorrected.map { change in
        let lines =
          ["- kind: \(change.new == nil ? "withdrawal" : "correction")", "  date: \(date)"]
          + ["  field: \(change.field.text)"]
          + (change.old.map { ["  old: \(Self.yaml($0))"] } ?? [])
          + (change.new.map { ["  new: \(Self.yaml($0))"] } ?? [])
          + ["  reason: …", "  approved-by: …"]
        return element(
          "li",
          [.text("\(change.record) ")] + both(change.name.zh, change.name.en)
            + [element("pre", [.text(lines.joined(separator: "\n"))])])
      })
  }

  /// Texts in quotation marks of YAML, in which only the quotation mark itself is doubled.
  private static func yaml(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { (48...57).contains($0) || $0 == UInt8(ascii: ".") }
    return isPlain ? text : "'" + text.replacing("'", with: "''") + "'"
  }

  private func notes(
    _ id: String, _ zh: String, _ en: String, _ notes: [ChangeSummary.Note]
  ) -> [Node] {
    section(
      id, zh, en,
      notes.map { note in
        element(
          "li",
          [.text("\(note.record) ")] + both(note.summary.zh, note.summary.en)
            + [.text(" [\(note.rule)]")])
      })
  }

  private func list(_ id: String, _ zh: String, _ en: String, _ names: [String]) -> [Node] {
    section(
      id, zh, en, names.map { element("li", [.element(Element("code", [], [.text($0)]))]) })
  }

  /// Nothing where there are no items.
  private func section(_ id: String, _ zh: String, _ en: String, _ items: [Node]) -> [Node] {
    guard !items.isEmpty else { return [] }
    return [
      .element(
        Element(
          "section", [Attribute("aria-labelledby", id)],
          [
            heading(id, "\(zh)（\(items.count)）", "\(en): \(items.count)"),
            element("ul", items),
          ]))
    ]
  }

  private func table(
    _ id: String, _ zh: String, _ en: String, _ columns: [(String, String)], _ rows: [Node]
  ) -> [Node] {
    let heads = columns.map { column in
      Node.element(
        Element("th", [Attribute("scope", "col")], both(column.0, column.1)))
    }
    let table = Element(
      "table", [],
      [
        element("caption", both(zh, en)), element("thead", [element("tr", heads)]),
        element("tbody", rows),
      ])
    return [
      .element(
        Element(
          "section", [Attribute("aria-labelledby", id)],
          [heading(id, "\(zh)（\(rows.count)）", "\(en): \(rows.count)"), .element(table)]))
    ]
  }

  private func row(_ heads: [[Node]], _ cells: [[Node]]) -> Node {
    element(
      "tr",
      heads.map { .element(Element("th", [Attribute("scope", "row")], $0)) }
        + cells.map { element("td", $0) })
  }

  private func value(_ text: String?) -> [Node] {
    text.map { [.text($0)] } ?? both("未列明", "not stated")
  }

  private func heading(_ id: String, _ zh: String, _ en: String) -> Node {
    .element(Element("h2", [Attribute("id", id)], both(zh, en)))
  }

  private func meta(_ name: String, _ content: String) -> Node {
    .element(Element("meta", [Attribute("name", name), Attribute("content", content)]))
  }

  private func element(_ name: String, _ children: [Node]) -> Node {
    .element(Element(name, [], children))
  }

  private func both(_ zh: String, _ en: String) -> [Node] {
    let tag = Language.en.tag
    return [
      .text(zh + " "),
      .element(
        Element("span", [Attribute("lang", tag), Attribute("xml:lang", tag)], [.text(en)])),
    ]
  }
}
