import Disk
import DiskTesting
import Foundation
import SiteBuild

/// A content folder laid together from fixture sites, a later one over an earlier, to be built.
struct FixtureSite {
  /// Where the whole sites stand.
  static let sites = Checkout.fixtures + "/Sites"

  private let folder: TemporaryFolder

  var content: String { folder.path("content") }
  var output: String { folder.path("site") }

  /// - Parameters:
  ///   - names: Of the fixture sites, such as `Published` and `Noted/rate-precision`.
  ///   - change: Gives a file another path or another text.
  /// - Throws: When a fixture is missing or the folder can’t be written.
  init(
    _ names: [String],
    changing change: (_ path: String, _ text: String) -> (path: String, text: String) = { ($0, $1) }
  ) throws {
    folder = try TemporaryFolder()
    try lay(names, changing: change)
  }

  /// Puts other content in the place of what was laid; what was published stays.
  func relay(
    _ names: [String],
    changing change: (_ path: String, _ text: String) -> (path: String, text: String) = { ($0, $1) }
  ) throws {
    try FileManager.default.removeItem(atPath: content)
    try lay(names, changing: change)
  }

  private func lay(
    _ names: [String],
    changing change: (_ path: String, _ text: String) -> (path: String, text: String)
  ) throws {
    for name in names {
      for (path, bytes) in try Snapshot.files(in: "\(Self.sites)/\(name)/content") ?? [:] {
        let file = change(path, String(decoding: bytes, as: UTF8.self))
        let target = URL(filePath: folder.path("content")).appending(path: file.path)
        try FileManager.default.createDirectory(
          at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.text.utf8).write(to: target)
      }
    }
  }

  /// Puts a file into the content folder.
  func write(_ bytes: [UInt8], to path: String) throws {
    let target = URL(filePath: content).appending(path: path)
    try FileManager.default.createDirectory(
      at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: target)
  }

  /// Builds and, if nothing refuses it, publishes the site.
  func build(on date: String? = nil) throws -> BuildReport {
    try SiteBuild(
      BuildOptions(
        extent: .publish, content: content, theme: Checkout.theme, output: output, date: date,
        jobs: 2),
      fileSystem: LocalFileSystem()
    ).run()
  }

  /// The same without writing.
  func check() throws -> BuildReport {
    try SiteBuild(
      BuildOptions(
        extent: .check, content: content, theme: Checkout.theme, output: output, jobs: 2),
      fileSystem: LocalFileSystem()
    ).run()
  }

  /// The published files by path; `nil` when nothing was published.
  func published() throws -> [String: [UInt8]]? { try Snapshot.files(in: output) }
}
