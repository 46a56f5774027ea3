import Content
import Diagnostics
import DiskTesting
import Foundation
import Languages
import Records
import Scoring
import Testing

@testable import Audit

/// The published fixture site in memory, made to be changed: a test replaces or adds text, and the
/// records are read from it as they are from a disk.
///
/// Chinese text that has no English gets `EN` and itself, so that a change is one line.
struct RecordSample {
  static let report = "departments/parks/2023.yaml"
  private static let catalogue = "departments/parks/en.po"

  /// By path below content/.
  private(set) var files: [String: String]

  /// The site as it stands in the fixtures: no rule finds anything in it.
  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "SiteBuildTests/Fixtures/Sites/Published/content")
    let paths = [
      "site.yaml", "schemes/tiny.yaml", "translations/en.po", "pages/about.md",
      "departments/parks/department.yaml", Self.catalogue, Self.report,
    ]
    files = [:]
    for path in paths {
      files[path] = try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }
  }

  /// With the only place of `old` in the file replaced.
  func with(
    _ old: String, _ new: String, in path: String = RecordSample.report,
    at location: SourceLocation = #_sourceLocation
  ) throws -> RecordSample {
    let text = try #require(files[path], sourceLocation: location)
    #expect(text.components(separatedBy: old).count == 2, "\(old)", sourceLocation: location)
    return adding(text.replacingOccurrences(of: old, with: new), as: path)
  }

  /// With a further file, or another text for one.
  func adding(_ text: String, as path: String) -> RecordSample {
    var copy = self
    copy.files[path] = text
    return copy
  }

  /// The report of 2023 again under another year, to be changed with `with(_:_:in:)`.
  func addingYear(_ year: String) throws -> RecordSample {
    let text = try #require(files[Self.report])
    return adding(
      text.replacingOccurrences(of: "2023", with: year), as: "departments/parks/\(year).yaml")
  }

  /// The place where `text` begins, its only place in the file.
  func place(
    _ text: String, in path: String = RecordSample.report,
    at location: SourceLocation = #_sourceLocation
  ) throws -> SourcePlace {
    let parts = try #require(files[path], sourceLocation: location).components(separatedBy: text)
    #expect(parts.count == 2, "\(text)", sourceLocation: location)
    let lines = parts[0].split(separator: "\n", omittingEmptySubsequences: false)
    return SourcePlace(
      file: "content/\(path)", line: lines.count,
      column: (lines.last?.unicodeScalars.count ?? 0) + 1)
  }

  /// Read, scored and sorted.
  func records() throws -> ScoredRecords {
    let records = try contentRecords()
    return ScoredRecords(
      try records.reports.map { report in
        let scheme = try #require(
          records.schemes.first { $0.id.value == report.scheme.id.value })
        return ScoredReport(report, scheme: scheme)
      })
  }

  func contentRecords() throws -> ContentRecords {
    var disk = MemoryDisk()
    for (path, text) in completed() { disk.files["content/\(path)"] = Array(text.utf8) }
    let outcome = try ContentFolder(path: "content", fileSystem: disk).read()
    #expect(outcome.findings.filter { $0.severity == .error }.map { $0.text(in: .en) } == [])
    return try #require(outcome.value)
  }

  /// What `rule` finds in the report of `year`.
  func findings(of rule: any AuditRule, year: String = "2023") throws -> [RecordFinding] {
    try records().reports.filter { $0.report.year.value.text == year && $0.report.project == nil }
      .flatMap { rule.findings(in: $0) }
  }

  /// What `rule` finds in all reports, in their order.
  func findings(of rule: any RecordsRule) throws -> [RecordFinding] {
    let records = try records()
    return records.reports.flatMap { rule.findings(in: $0, among: records) }
  }

  /// The files, with an English text for every Chinese value that has none.
  private func completed() -> [String: String] {
    var files = files
    var known = Set<String>()
    for (path, text) in files where path.hasSuffix(".po") {
      _ = path
      for line in text.split(separator: "\n") where line.hasPrefix("msgid \"") {
        known.insert(String(line.dropFirst(7).dropLast()))
      }
    }
    var added = ""
    for path in files.keys.sorted() where path.hasSuffix(".yaml") {
      for line in files[path, default: ""].split(separator: "\n") {
        var value = line.trimmingCharacters(in: .whitespaces)
        if value.hasPrefix("- ") { value = String(value.dropFirst(2)) }
        if let colon = value.range(of: ": ") { value = String(value[colon.upperBound...]) }
        if value.hasPrefix("'"), value.hasSuffix("'") {
          value = String(value.dropFirst().dropLast())
        }
        guard !value.utf8.allSatisfy({ $0 < 0x80 }), known.insert(value).inserted else { continue }
        let escaped = value.replacingOccurrences(of: "\"", with: "\\\"")
        added += "\nmsgid \"\(escaped)\"\nmsgstr \"EN \(escaped)\"\n"
      }
    }
    files["translations/en.po", default: ""] += added
    return files
  }
}
