import Diagnostics
import Disk
import DiskTesting
import Publish
import SiteBuild
import Testing

@Suite("The real content")
struct RealSiteTests {
  private func build(to output: String, jobs: Int = 2) throws -> BuildReport {
    try SiteBuild(
      BuildOptions(
        extent: .publish, content: Checkout.content, theme: Checkout.theme, output: output,
        jobs: jobs),
      fileSystem: LocalFileSystem()
    ).run()
  }

  @Test("builds to the committed site, byte for byte, whatever the number of threads")
  func builds() throws {
    let committed = try #require(try Snapshot.files(in: Checkout.site))
    for jobs in [1, 4] {
      let folder = try TemporaryFolder()
      let report = try build(to: folder.path("site"), jobs: jobs)
      #expect(!report.isRefused)
      let built = try #require(try Snapshot.files(in: folder.path("site")))
      #expect(built.keys.sorted() == committed.keys.sorted())
      for (path, bytes) in built { #expect(committed[path] == bytes, "\(path)") }
    }
  }

  @Test("built again changes no byte and no time of any file or folder")
  func rebuilds() throws {
    let folder = try TemporaryFolder()
    let first = try #require(try build(to: folder.path("site")).published)
    let before = try Snapshot.identities(in: folder.path("site"))
    let second = try #require(try build(to: folder.path("site")).published)
    #expect(try Snapshot.identities(in: folder.path("site")) == before)
    #expect(first.written > 0)
    #expect((second.written, second.removed) == (0, 0))
    #expect(second.unchanged == first.written)
  }

  @Test("has no errors and is refused under --strict, since it has warnings")
  func strict() throws {
    let report = try SiteBuild(
      BuildOptions(
        extent: .records, content: Checkout.content, theme: Checkout.theme, output: "unused",
        isStrict: true),
      fileSystem: LocalFileSystem()
    ).run()
    #expect(report.isRefused)
    #expect(!report.findings.contains { $0.severity == .error })
    #expect(report.findings.contains { $0.severity == .warning })
  }
}
