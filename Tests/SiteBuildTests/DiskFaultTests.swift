import Disk
import DiskTesting
import SiteBuild
import Testing

@Suite("A fault of the disk during a build")
struct DiskFaultTests {
  /// The sites differ in their day, which stands on every page, and in nothing that would need a
  /// correction.
  private static func build(
    on date: String, to output: String, on disk: any FileSystem
  ) throws -> BuildReport {
    try SiteBuild(
      BuildOptions(
        extent: .publish, content: Checkout.fixtures + "/Sites/Published/content",
        theme: Checkout.theme, output: output, date: date, jobs: 2),
      fileSystem: disk
    ).run()
  }

  /// Every n while content and theme are read, then one in eight while file after file is written.
  ///
  /// `FaultTests` of Publish takes every n of the staging and the swap. Dealt out to two runs so that
  /// both cores have work.
  @Test(
    "The n-th operation fails: the site is the old one or the new one, whole",
    arguments: [1, 2])
  func everyOperationFails(from first: Int) throws {
    let folder = try TemporaryFolder()
    let output = folder.path("site")
    _ = try Self.build(on: "2024-05-02", to: output, on: LocalFileSystem())
    let new = try #require(try Snapshot.files(in: output))
    _ = try Self.build(on: "2024-05-01", to: output, on: LocalFileSystem())
    let old = try #require(try Snapshot.files(in: output))
    #expect(old != new)

    var refused = 0
    var number = first
    while true {
      let disk = FailingFileSystem(.fails(at: number))
      do {
        _ = try Self.build(on: "2024-05-02", to: output, on: disk)
      } catch is BuildFailure {
        refused += 1
      }
      let now = try #require(try Snapshot.files(in: output))
      #expect(now == old || now == new, "after operation \(number)")
      if !disk.hasFailed { break }
      if now == new {
        _ = try Self.build(on: "2024-05-01", to: output, on: LocalFileSystem())
      }
      number += number < 100 ? 2 : 16
    }
    // The last run, untouched by any fault, published; most of the others could not.
    #expect(try Snapshot.files(in: output) == new)
    #expect(number > 100)
    #expect(refused > 25)
  }
}
