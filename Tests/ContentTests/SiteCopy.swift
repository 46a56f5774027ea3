import Content
import Diagnostics
import Disk
import Foundation
import Languages
import Records
import Testing

/// A copy of a fixture site that a test may change, gone when the last reference is.
final class SiteCopy: Sendable {
  /// The content folder.
  let content: String
  private let root: URL

  init(of site: String = "valid") throws {
    root = FileManager.default.temporaryDirectory.appending(path: "content-\(UUID().uuidString)")
    content = root.appending(path: "content").path
    try FileManager.default.copyItem(at: ContentFolderTests.sites.appending(path: site), to: root)
  }

  deinit {
    // A test has no way to mend a folder that won't go, and the system clears it one day.
    try? FileManager.default.removeItem(at: root)
  }

  func path(_ file: String) -> String { "\(content)/\(file)" }

  func text(of file: String) throws -> String {
    try String(contentsOfFile: path(file), encoding: .utf8)
  }

  func write(_ text: String, to file: String) throws {
    try write(Array(text.utf8), to: file)
  }

  func write(_ bytes: [UInt8], to file: String) throws {
    try Data(bytes).write(to: URL(filePath: path(file)))
  }

  /// Puts a file into the files of department a, and `evidence` at the end of its report.
  func attach(_ text: String, named name: String, evidence: String) throws {
    try attach(Array(text.utf8), named: name, evidence: evidence)
  }

  /// The same with a file of the fixtures of `Attachments`, named by its evidence.
  func attach(fixture name: String) throws {
    let file = ContentFolderTests.attachments.appending(path: name)
    try attach(
      Array(try Data(contentsOf: file)), named: name, evidence: "[{ title: A, file: \(name) }]")
  }

  private func attach(_ bytes: [UInt8], named name: String, evidence: String) throws {
    try FileManager.default.createDirectory(
      atPath: path("departments/a/files"), withIntermediateDirectories: true)
    try write(bytes, to: "departments/a/files/\(name)")
    guard !evidence.isEmpty else { return }
    let report = "departments/a/2022.yaml"
    try write(try text(of: report) + "evidence: \(evidence)\n", to: report)
  }

  /// Replaces `old` wherever it stands; it must stand somewhere.
  func replace(_ old: String, with new: String, in file: String) throws {
    let text = try text(of: file)
    try #require(text.contains(old), "\(file) doesn't hold \(old)")
    try write(text.replacingOccurrences(of: old, with: new), to: file)
  }

  func remove(_ file: String) throws {
    try FileManager.default.removeItem(atPath: path(file))
  }

  func read() throws -> Outcome<ContentRecords> {
    try ContentFolder(path: content, fileSystem: LocalFileSystem()).read()
  }

  /// The findings as they are printed, paths from the content folder on.
  func lines(in language: Language = .en) throws -> [String] {
    try read().findings.map {
      $0.text(in: language).replacingOccurrences(of: "\(content)/", with: "")
    }
  }
}
