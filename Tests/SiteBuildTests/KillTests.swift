import Disk
import DiskTesting
import Foundation
import SiteBuild
import Testing

@Suite("A build that is killed")
struct KillTests {
  @Test("at 50 moments leaves the old site or the new one, whole")
  func killed() throws {
    let folder = try TemporaryFolder()
    let output = folder.path("site")
    // The day stands on every page, and needs no correction.
    let days = ["2026-11-23", "2026-11-24"]
    var sites: [[String: [UInt8]]] = []
    for day in days {
      let process = try start(day, output)
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      sites.append(try #require(try Snapshot.files(in: output)))
    }
    #expect(sites[0] != sites[1])
    let duration = try duration(of: days[0], output)

    var endings: Set<String> = []
    for moment in 0...50 {
      // The other site than the one published now, so that each run has everything to change.
      let before = try #require(try Snapshot.files(in: output))
      let process = try start(before == sites[0] ? days[1] : days[0], output)
      usleep(UInt32(duration * Double(moment) / 40 * 1_000_000))
      // The last one is left to end, so that a machine gone slow still shows both endings. A build
      // that has ended already has no process of its own left to kill, and 0 would be ours.
      if moment < 50, process.isRunning, process.processIdentifier > 0 {
        kill(process.processIdentifier, SIGKILL)
      }
      process.waitUntilExit()
      let after = try #require(try Snapshot.files(in: output))
      #expect(sites.contains(after), "killed at moment \(moment)")
      endings.insert(after == before ? "old" : "new")
    }
    #expect(endings == ["old", "new"])
  }

  /// The seconds a whole build takes here, so that the moments spread over it.
  private func duration(of day: String, _ output: String) throws -> Double {
    let start = Date()
    let process = try self.start(day, output)
    process.waitUntilExit()
    return Date().timeIntervalSince(start)
  }

  private func start(_ day: String, _ output: String) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try Self.binary())
    process.arguments = [
      "build", "--content", Checkout.content, "--theme", Checkout.theme, "--output", output,
      "--date", day, "--quiet",
    ]
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// The command, which is built beside the tests.
  static func binary() throws -> String {
    let beside = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let path = beside.appendingPathComponent("gazette").path
    try #require(FileManager.default.isExecutableFile(atPath: path))
    return path
  }
}
