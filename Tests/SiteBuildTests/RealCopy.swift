import Diagnostics
import Disk
import DiskTesting
import Foundation
import Languages
import SiteBuild
import Testing

/// A copy of the real content and theme that a test may change.
struct RealCopy {
  private let folder: TemporaryFolder

  var content: String { folder.path("content") }
  var theme: String { folder.path("theme") }
  var output: String { folder.path("site") }

  init() throws {
    folder = try TemporaryFolder()
    try FileManager.default.copyItem(atPath: Checkout.content, toPath: folder.path("content"))
    try FileManager.default.copyItem(atPath: Checkout.theme, toPath: folder.path("theme"))
  }

  func text(of file: String) throws -> String {
    try String(contentsOfFile: folder.path(file), encoding: .utf8)
  }

  /// Replaces `old` wherever it stands; it must stand somewhere.
  func replace(_ old: String, with new: String, in file: String) throws {
    let text = try text(of: file)
    try #require(text.contains(old), "\(file) doesn't hold \(old)")
    try Data(text.replacingOccurrences(of: old, with: new).utf8)
      .write(to: URL(filePath: folder.path(file)))
  }

  func append(_ more: String, to file: String) throws {
    try Data((try text(of: file) + more).utf8).write(to: URL(filePath: folder.path(file)))
  }

  func remove(_ file: String) throws {
    try FileManager.default.removeItem(atPath: folder.path(file))
  }

  func build() throws -> BuildReport {
    try SiteBuild(
      BuildOptions(extent: .publish, content: content, theme: theme, output: output, jobs: 2),
      fileSystem: LocalFileSystem()
    ).run()
  }

  @discardableResult
  func translate(isWriting: Bool = true) throws -> CatalogueUpdate.Report {
    try CatalogueUpdate(content: content, theme: theme, fileSystem: LocalFileSystem())
      .run(isWriting: isWriting)
  }

  /// A page as published.
  func page(_ path: String) throws -> String {
    try String(contentsOfFile: "\(output)/\(path)index.html", encoding: .utf8)
  }

  /// The errors of a build as they are printed, paths from the copy's folder on.
  func errors(of report: BuildReport) -> [String] {
    report.findings.filter { $0.severity == .error }.map {
      $0.text(in: .en).replacingOccurrences(of: folder.path + "/", with: "")
    }
  }
}
