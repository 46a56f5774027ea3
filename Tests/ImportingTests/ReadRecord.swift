import Content
import Diagnostics
import Disk
import DiskTesting
import Foundation
import Importing
import Languages
import Records
import Testing

/// Reads a record's YAML the way the site does, each Chinese text translated by a placeholder.
enum ReadRecord {
  static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The only report, and what was found; translations that nothing uses aren't told.
  static func outcome(
    _ yaml: String, year: String, project: Bool = false
  ) throws -> (report: Report?, findings: [Finding]) {
    let path = project ? "departments/d/projects/p/\(year).yaml" : "departments/d/\(year).yaml"
    var files = [
      "content/site.yaml": """
      name: A
      description: A
      publisher: A
      base-url: https://gazette.example/
      date: 2026-11-23
      """,
      "content/departments/d/department.yaml": "name: A\n",
      "content/departments/d/en.po": catalogue([]),
      "content/translations/en.po": catalogue([]),
      "content/\(path)": yaml,
    ]
    let schemes = root.appending(path: "content/schemes")
    for name in try FileManager.default.contentsOfDirectory(atPath: schemes.path).sorted() {
      files["content/schemes/\(name)"] = try String(
        contentsOf: schemes.appending(path: name), encoding: .utf8)
    }
    let texts = try read(files).texts.map(\.text)
    files["content/translations/en.po"] = catalogue(texts)
    let records = try read(files).records
    let findings = records.findings.filter { $0.severity != .info }
    return (records.value?.reports.first, findings)
  }

  private static func read(_ files: [String: String]) throws -> ContentReading {
    let disk = MemoryDisk(files: files.mapValues { Array($0.utf8) })
    return try ContentFolder(path: "content", fileSystem: disk).readWithTexts()
  }

  private static func catalogue(_ texts: [String]) -> String {
    var entries = """
      msgid ""
      msgstr ""
      "Language: en\\n"
      "MIME-Version: 1.0\\n"
      "Content-Type: text/plain; charset=UTF-8\\n"
      "Content-Transfer-Encoding: 8bit\\n"
      "Plural-Forms: nplurals=2; plural=(n != 1);\\n"

      """
    for text in Set(texts).sorted() where text.utf8.contains(where: { $0 >= 0x80 }) {
      let quoted = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      entries += "\nmsgid \"\(quoted)\"\nmsgstr \"E\"\n"
    }
    return entries
  }
}

extension DraftReport {
  /// The file once an editor has said what only an editor can, and struck what was unplaced.
  func completed() -> String {
    var fields = fields
    fields["review"] = .fields(DraftFields([DraftFields.Field("taken-over", .text("A"))]))
    if case .fields(var scheme) = fields["scheme"], scheme["explanation"] == .open {
      scheme["explanation"] = .text("A")
      fields["scheme"] = .fields(scheme)
    }
    if fields["total"] == .open {
      fields["total"] = nil
      fields["no-total"] = .text("true")
    }
    fields["unplaced"] = nil
    return file.file(of: fields).text
  }
}

extension Report {
  /// The lines that only one of two reports states, its own under `+`.
  func differences(from other: Report) -> [String] {
    stated.difference(from: other.stated).map { change in
      switch change {
      case .insert(_, let line, _): "+ " + line
      case .remove(_, let line, _): "- " + line
      }
    }
  }

  /// Every value the report states, a line each: all but ids, notes, acknowledgements,
  /// translations and what only an editor can decide (the review, what a scheme rests on).
  var stated: [String] {
    var lines: [String] = []
    func add(_ name: String, _ text: String?) {
      if let text { lines.append("\(name): \(text)") }
    }
    add("year", year.value.text)
    add("evaluation", evaluation.value.rawValue)
    add("subject", subject.value.rawValue)
    add("project.name", project?.name.value.zh)
    add("project.code", project?.code?.value)
    add("project.category", project?.category?.value.rawValue)
    add("project.nature", project?.nature?.value.rawValue)
    add("project.duration", project?.duration?.value.rawValue)
    add("project.competent", project?.competentDepartment?.value.zh)
    add("project.implementing", project?.implementingUnit?.value.zh)
    add("title", publication.title.value.zh)
    add("label", publication.attachmentLabel?.value.zh)
    add("place", publication.place?.value.zh)
    add("issuing-unit", publication.issuingUnit?.value.zh)
    add("document-number", publication.documentNumber?.value)
    add("index-number", publication.indexNumber?.value)
    add("data-as-of", publication.dataAsOf?.value.text)
    add("written", publication.written?.value.text)
    add("approved", publication.approved?.value.text)
    add("issued", publication.issued?.value.text)
    add("valid-until", publication.validUntil?.value.text)
    add("scheme", "\(scheme.id.value.text) \(scheme.basis.value.rawValue)")
    add("total", statedTotal?.value.text)
    add("grade", statedGrade?.value.zh)
    lines += budget.stated.map { "budget." + $0 }
    for (index, goal) in goals.enumerated() {
      lines += goal.stated.map { "goals[\(index)].\($0)" }
    }
    add("reason", reason?.value.zh)
    add("measure", measure?.value.zh)
    for section in sections { lines += section.stated }
    return lines
  }
}

extension BudgetExecution {
  fileprivate var stated: [String] {
    var lines = ["unit: \(unit.value.rawValue)"]
    let figures = [
      ("initial", initial), ("budget", budget), ("executed", executed), ("rate", rate),
      ("full", full), ("score", score), ("basic", basic), ("project", project),
    ]
    for (name, value) in figures {
      if let value { lines.append("\(name): \(value.value.text)") }
    }
    for source in sources {
      let amounts = [source.initial, source.budget, source.executed]
        .map { $0?.value.text ?? "-" }.joined(separator: " ")
      lines.append("source \(source.kind.value.rawValue): \(amounts)")
    }
    if let reason { lines.append("reason: \(reason.value.zh)") }
    return lines
  }
}

extension Goal {
  fileprivate var stated: [String] {
    var lines = ["name: \(name.value.zh)", "full: \(full?.value.text ?? "-")"]
    if let expected { lines.append("expected: \(expected.value.zh)") }
    if let achieved { lines.append("achieved: \(achieved.value.zh)") }
    for group in groups {
      let points = [group.full, group.deducted, group.score].map { $0?.value.text ?? "-" }
      lines.append("\(group.kind.value.rawValue): \(points.joined(separator: " "))")
      lines += group.indicators.map { "\(group.kind.value.rawValue)/\($0.stated)" }
      if !group.emptyRows.isEmpty {
        lines.append("empty: \(group.emptyRows.map(\.value.zh).joined(separator: " | "))")
      }
    }
    return lines
  }
}

extension Indicator {
  fileprivate var stated: String {
    var parts = [name.value.zh]
    func add(_ name: String, _ text: String?) {
      if let text { parts.append("\(name)=\(text)") }
    }
    add("class", classification?.value.rawValue)
    add("sign", sign?.value.rawValue)
    add("target", target.map { Self.text($0.value) })
    add("initial", initialTarget.map { Self.text($0.value) })
    add("actual", actual.map { Self.text($0.value) })
    add("approximation", approximation?.value.rawValue)
    add("status", status.map { "\($0.value)" })
    add("unit", unit?.value.zh)
    add("actual-unit", actualUnit?.value.zh)
    add("direction", direction.rawValue)
    add("full", full.value.text)
    add("coefficient", coefficient?.value.text)
    add("core", isCore ? "true" : nil)
    add("deducted", deducted?.value.text)
    add("score", score.value.text)
    add("verified", verifiedScore?.value.text)
    add("reason", reason?.value.zh)
    add("measure", measure?.value.zh)
    return parts.joined(separator: ", ")
  }

  private static func text(_ measure: Measure) -> String {
    switch measure {
    case .number(let number): number.text
    case .range(let low, let high): "\(low.text)..\(high.text)"
    case .level(let level): "“\(level.zh)”"
    }
  }
}

extension Section {
  fileprivate var stated: [String] {
    var lines = ["\(part.value.rawValue): \(heading?.value.zh ?? "-") \(Self.text(figures))"]
    for block in blocks {
      lines.append(
        "\(part.value.rawValue)/\(block.kind): \(block.text.value.zh) \(Self.text(block.figures))")
    }
    return lines
  }

  private static func text(_ figures: [StatedFigure]) -> String {
    figures.map { "\($0.fact.rawValue)=\($0.value.value.text)" }.joined(separator: " ")
  }
}
