import Disk
import DiskTesting
import Glibc
import Publish
import Testing

@Suite("A fault at any moment")
struct FaultTests {
  static let old = TestSite([
    "zh/index.html": "首页", "zh/a/index.html": "甲", "gone/index.html": "old", "gone/b.txt": "b",
  ])
  static let new = TestSite([
    "zh/index.html": "首頁", "zh/a/index.html": "甲", "en/index.html": "new", "robots.txt": "all",
  ])

  /// What is published before the fault, and whether the file system can exchange names.
  struct Scene: CustomTestStringConvertible, Sendable {
    let before: TestSite?
    let canExchange: Bool

    var testDescription: String {
      "\(before == nil ? "first" : "update")\(canExchange ? "" : ", without exchange")"
    }

    static let all = [
      Scene(before: nil, canExchange: true), Scene(before: nil, canExchange: false),
      Scene(before: old, canExchange: true), Scene(before: old, canExchange: false),
    ]
  }

  @Test("One operation fails: the site is the old one or the new one", arguments: Scene.all)
  func oneFails(scene: Scene) throws {
    var outcomes: Set<String> = []
    for number in 1... {
      let folder = try TemporaryFolder()
      let output = folder.path("site")
      _ = try scene.before?.publish(to: output)
      let disk = FailingFileSystem(
        .fails(at: number), code: number.isMultiple(of: 2) ? EIO : ENOSPC,
        canExchange: scene.canExchange)
      let reported = Self.reported { try Self.new.publish(to: output, on: disk) }
      let files = try Snapshot.files(in: output)
      switch try #require(reported) {
      case .published(let summary):
        #expect(files == Self.new.tree, "operation \(number)")
        if disk.hasFailed, summary.afterwards.isEmpty {
          // Only an exchange that fails as unknown may be made up for, and a fault isn't that.
          Issue.record("operation \(number) failed unnoticed")
        }
        outcomes.insert(summary.afterwards.isEmpty ? "published" : "published with a leftover")
      case .refused(let failure):
        #expect(files == scene.before?.tree, "operation \(number): \(failure.text)")
        outcomes.insert("refused")
      }
      try expectHealthyRun(of: Self.new, output, folder)
      if !disk.hasFailed { break }
    }
    #expect(outcomes.contains("refused"))
    #expect(outcomes.contains("published"))
    #expect(outcomes.contains("published with a leftover"))
  }

  @Test("The process dies: the next run finds the old site or the new one", arguments: Scene.all)
  func dies(scene: Scene) throws {
    var found: Set<String> = []
    for number in 1... {
      let folder = try TemporaryFolder()
      let output = folder.path("site")
      _ = try scene.before?.publish(to: output)
      let disk = FailingFileSystem(.dies(at: number), canExchange: scene.canExchange)
      _ = Self.reported { try Self.new.publish(to: output, on: disk) }
      found.insert(try outcome(from: scene.before, to: Self.new, output, at: "operation \(number)"))
      try expectHealthyRun(of: Self.new, output, folder)
      if !disk.hasFailed { break }
    }
    #expect(found == ["old", "new"])
  }

  @Test("The run after a death dies too: the one after that finds a whole site")
  func diesTwice() throws {
    // As small as sites get, for there are as many runs as pairs of moments.
    let (old, new) = (TestSite(["index.html": "old"]), TestSite(["index.html": "new"]))
    for first in 1... {
      for second in 1... {
        let folder = try TemporaryFolder()
        let output = folder.path("site")
        _ = try old.publish(to: output)
        let disk = FailingFileSystem(.dies(at: first), canExchange: false)
        _ = Self.reported { try new.publish(to: output, on: disk) }
        let again = FailingFileSystem(.dies(at: second), canExchange: false)
        _ = Self.reported { try new.publish(to: output, on: again) }
        _ = try outcome(from: old, to: new, output, at: "operations \(first) and \(second)")
        try expectHealthyRun(of: new, output, folder)
        if !disk.hasFailed { return }
        if !again.hasFailed { break }
      }
    }
  }

  private enum Report {
    case published(PublishSummary)
    case refused(PublishFailure)
  }

  private static func reported(_ publication: () throws -> PublishSummary) -> Report? {
    do {
      return .published(try publication())
    } catch let failure as PublishFailure {
      return .refused(failure)
    } catch {
      Issue.record(error)
      return nil
    }
  }

  /// Which site stands once a new publisher has looked after the output.
  private func outcome(
    from old: TestSite?, to new: TestSite, _ output: String, at moment: String
  ) throws -> String {
    var publisher = try Publisher(output: output, fileSystem: FailingFileSystem(.none))
    let files = try Snapshot.files(in: output)
    try publisher.discard()
    if files == old?.tree { return "old" }
    #expect(files == new.tree, "\(moment)")
    return "new"
  }

  /// A run with nothing in its way publishes, and leaves nothing but the site and the lock.
  private func expectHealthyRun(
    of site: TestSite, _ output: String, _ folder: TemporaryFolder
  ) throws {
    let summary = try site.publish(to: output, on: FailingFileSystem(.none))
    #expect(summary.afterwards.isEmpty)
    #expect(try Snapshot.files(in: output) == site.tree)
    #expect(try LocalFileSystem().entries(of: folder.path) == [".site.gazette-lock", "site"])
  }
}
