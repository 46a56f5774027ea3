import DiskTesting
import Foundation
import Testing

@Suite("The command")
struct CommandTests {
  struct Call: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    let status: Int32
    /// What standard error holds.
    let says: String

    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let calls = [
    Call(arguments: ["check", "--language", "en"], status: 0, says: "clean"),
    Call(arguments: ["check", "--language", "zh"], status: 0, says: "检查通过"),
    Call(
      arguments: ["check", "--records", "--strict", "--language", "en"], status: 1, says: "refused"),
    Call(arguments: ["check", "--content", "nowhere"], status: 2, says: "nowhere"),
    Call(arguments: ["check", "--date", "yesterday"], status: 2, says: "'yesterday' isn't a date"),
    Call(
      arguments: ["check", "--base-url", "gazette.example"], status: 2, says: "isn't a base URL"),
    Call(arguments: ["build", "--output", "content/site"], status: 2, says: "overlap"),
    Call(arguments: ["build", "--output", "Sources"], status: 2, says: "Sources"),
    Call(arguments: ["check", "--jobs", "0"], status: 64, says: "--jobs is 1 to 256"),
    Call(arguments: ["chek"], status: 64, says: "chek"),
    Call(arguments: ["explain", "total-equals-score"], status: 64, says: "total-equals-scores"),
  ]

  @Test("ends with its exit code and says why", arguments: calls)
  func exits(call: Call) throws {
    let process = Process()
    let errors = Pipe()
    process.executableURL = URL(fileURLWithPath: try KillTests.binary())
    process.arguments = call.arguments
    process.currentDirectoryURL = URL(fileURLWithPath: Checkout.root)
    process.standardError = errors
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == call.status, "\(said)")
    #expect(said.contains(call.says), "\(said)")
  }
}
