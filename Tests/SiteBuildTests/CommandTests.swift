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
    Call(
      arguments: ["check", "--report", "findings.txt"], status: 64,
      says: "--report names a file that ends in .json or .sarif"),
    Call(
      arguments: ["check", "--records", "--report", "nowhere/findings.json"], status: 2,
      says: "can't write the report 'nowhere/findings.json'"),
    Call(
      arguments: ["check", "--for", "publication", "--records"], status: 64,
      says: "--for and --records exclude each other"),
    Call(arguments: ["check", "--for", "fun"], status: 64, says: "'fun' is invalid"),
    Call(
      arguments: ["check", "--for", "publication", "--date", "yesterday"], status: 2,
      says: "'yesterday' isn't a date"),
    Call(arguments: ["changes", "--content", "nowhere"], status: 2, says: "nowhere"),
    Call(
      arguments: ["changes", "--to", "nowhere/page.html"], status: 2,
      says: "can't write the page 'nowhere/page.html'"),
    Call(arguments: ["chek"], status: 64, says: "chek"),
    Call(arguments: ["explain", "total-equals-score"], status: 64, says: "total-equals-scores"),
    Call(arguments: ["schema", "reprot"], status: 64, says: "did you mean 'report'?"),
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

  @Test("The checklist and the page of changes go to standard output, and to a file when asked")
  func printed() throws {
    let folder = try TemporaryFolder()
    let run = { (arguments: [String]) -> (status: Int32, text: String) in
      let process = Process()
      let output = Pipe()
      process.executableURL = URL(fileURLWithPath: try KillTests.binary())
      process.arguments = arguments
      process.currentDirectoryURL = URL(fileURLWithPath: Checkout.root)
      process.standardError = FileHandle.nullDevice
      process.standardOutput = output
      try process.run()
      let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      return (process.terminationStatus, text)
    }
    let checklist = try run(["check", "--for", "publication", "--language", "zh"])
    #expect(checklist.status == 0)
    #expect(checklist.text.hasPrefix("发布前检查（2026-11-23）\n"))
    #expect(checklist.text.hasSuffix("结论：可以发布\n"))
    #expect(checklist.text.contains("  部门：城管督察大队\n"))
    let file = folder.path("changes.html")
    let changes = try run(["changes", folder.path("nothing"), "--to", file])
    #expect(changes.status == 0 && changes.text == "")
    let page = try String(contentsOfFile: file, encoding: .utf8)
    #expect(page.contains("<code>urban-management-inspection-brigade/2022</code>"))
    #expect(try run(["changes", folder.path("nothing")]).text == page)
  }

  @Test(
    "The report of a run lists every finding, acknowledged ones too",
    arguments: ["findings.json", "findings.sarif"])
  func report(name: String) throws {
    let folder = try TemporaryFolder()
    let file = folder.path(name)
    try exits(
      call: Call(
        arguments: ["check", "--records", "--language", "en", "--report", file], status: 0,
        says: "total-equals-scores"))
    let data = try Data(contentsOf: URL(filePath: file))
    let document = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    if name.hasSuffix("json") {
      let findings = try #require(document["findings"] as? [[String: Any]])
      let acknowledged = findings.filter { $0["standing"] as? String == "acknowledged" }
      #expect(
        acknowledged.compactMap { $0["rule"] as? String }.sorted() == [
          "one-fact-one-value", "part-within-whole", "parts-equal-whole", "total-equals-scores",
          "total-within-reach",
        ])
    } else {
      let runs = try #require(document["runs"] as? [[String: Any]])
      let results = try #require(runs.first?["results"] as? [[String: Any]])
      #expect(results.filter { ($0["suppressions"] as? [Any])?.isEmpty == false }.count == 5)
      #expect(document["version"] as? String == "2.1.0")
    }
  }
}
