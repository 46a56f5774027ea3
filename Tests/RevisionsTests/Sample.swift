import Audit
import Confidentiality
import Content
import Diagnostics
import DiskTesting
import Downloads
import Foundation
import Languages
import Records
import Revisions
import Scoring
import SiteFiles
import Testing

/// The published fixture site, with changes to the one report it has.
struct Sample {
  static let content = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "SiteBuildTests/Fixtures/Sites/Published/content")
  static let report = "content/departments/parks/2023.yaml"

  let records: ContentRecords
  /// The report as it was read, by lines.
  let lines: [Substring]

  /// - Parameters:
  ///   - changes: To the report, each once.
  ///   - corrections: YAML of a list, without indentation; its texts are ASCII.
  ///   - retired: The text of retired.yaml.
  /// - Throws: When a change doesn't apply, or what comes of it can't be read.
  init(
    _ changes: [(old: String, new: String)] = [], corrections: String = "", retired: String? = nil
  ) throws {
    var disk = MemoryDisk()
    let files = try #require(FileManager.default.enumerator(atPath: Self.content.path))
    for case let name as String in files {
      let file = Self.content.appending(path: name)
      guard let data = try? Data(contentsOf: file) else { continue }
      disk.files["content/\(name)"] = Array(data)
    }
    var text = String(decoding: try #require(disk.files[Self.report]), as: UTF8.self)
    for change in changes {
      let range = try #require(text.firstRange(of: change.old), "'\(change.old)' stands there")
      text.replaceSubrange(range, with: change.new)
    }
    if !corrections.isEmpty { text += "corrections:\n" + corrections + "\n" }
    disk.files[Self.report] = Array(text.utf8)
    if let retired { disk.files["content/retired.yaml"] = Array(retired.utf8) }
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let outcome = try ContentFolder(path: "content", fileSystem: disk).read()
    let errors = outcome.findings.filter { $0.severity == .error }
    records = try #require(outcome.value, "\(errors.map { $0.text(in: .en) })")
  }

  var scored: [ScoredReport] {
    records.reports.compactMap { report in
      records.schemes.first.map { ScoredReport(report, scheme: $0) }
    }
  }

  var values: RecordValues {
    get throws { RecordValues(of: try #require(scored.first)) }
  }

  var audited: AuditedRecords {
    get throws {
      let cleared = try #require(DisclosureGate().cleared(records, texts: []).value)
      let outcome = Auditor().audit(cleared)
      return try #require(outcome.value, "\(outcome.findings.map { $0.text(in: .en) })")
    }
  }

  /// The site as published, with pages at these addresses in each language.
  func published(pages: [String] = []) throws -> MemoryDisk {
    var disk = MemoryDisk()
    let day = try #require(CalendarDate("2024-05-01"))
    for file in DataFiles(try audited, date: day).files {
      disk.files["site/\(file.path.text)"] = file.bytes
    }
    for page in pages + [""] {
      for language in ["zh", "en"] { disk.files["site/\(language)/\(page)index.html"] = [0x20] }
    }
    return disk
  }

  static func site(on disk: MemoryDisk) throws -> PublishedSite {
    guard case .site(let site) = try PublishedFolder(path: "site/", fileSystem: disk).read() else {
      throw Missing()
    }
    return site
  }

  private struct Missing: Error {}

  /// What the gate says of these records where `published` stands.
  func findings(after published: PublishedSite?, pages: [String] = []) -> [String] {
    let gate = RevisionGate(
      published: published, made: Set((pages + [""]).compactMap { PageAddress($0) }),
      retired: records.retired, held: [])
    return gate.reconciled(scored).findings.map { $0.text(in: .en) }
  }

  /// `content/departments/parks/2023.yaml:40:21`, found by the only line that has `text`.
  func place(of text: String, after key: String = "") throws -> String {
    let index = try #require(lines.firstIndex { $0.contains(text) })
    let start = try #require(lines[index].firstRange(of: text)).lowerBound
    let column = lines[index].unicodeScalars.distance(from: lines[index].startIndex, to: start)
    return "\(Self.report):\(index + 1):\(column + 1)"
  }
}
