import Foundation
import Testing

/// The feeds the checker accepts, held against RFC 4287 as a grammar that jing reads.
///
/// - Source: RFC 4287, sections 3 and 4.
@Suite("Feeds held against jing", .serialized)
struct FeedGrammarTests {
  /// Whether jing accepts each of the feeds.
  private func verdicts(on feeds: [String]) throws -> [Bool] {
    let jing = "/usr/bin/jing"
    try #require(
      FileManager.default.isExecutableFile(atPath: jing),
      "\(jing) is missing; scripts/setup installs it")
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: folder) }
    let paths = try feeds.enumerated().map { number, feed in
      let path = "\(folder.path)/\(number).xml"
      try #require(FileManager.default.createFile(atPath: path, contents: Data(feed.utf8)))
      return path
    }
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: jing)
    let grammar = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/feed.rnc").path
    process.arguments = ["-c", "-i", grammar] + paths
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let said = String(
      decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    try #require(process.terminationStatus <= 1 && !said.contains("fatal: cannot"), "\(said)")
    return paths.map { !said.contains($0 + ":") }
  }

  @Test("What the checker lets through RFC 4287 does too, and the grammar does refuse")
  func agreement() throws {
    let good = [
      FeedTests.feed(), FeedTests.feed(entries: []),
      FeedTests.feed(entries: [
        FeedTests.entry(), FeedTests.entry(id: FeedTests.base + "#c-0"),
      ]),
    ]
    let feed = FeedTests.feed()
    let bad = [
      feed.replacing("<title>Score</title>", with: ""),
      feed.replacing("<updated>2022-03-31T00:00:00+08:00</updated>", with: ""),
      FeedTests.feed(updated: "2022-03-31"), FeedTests.feed(updated: "2022-03-31T00:00:00"),
      feed.replacing(" href=\"\(FeedTests.base)\"", with: ""),
      feed.replacing("<name>Office</name>", with: ""),
      feed.replacing("type=\"xhtml\"", with: "type=\"svg\""),
      FeedTests.feed(entries: [FeedTests.entry(id: "c-1")]),
    ]
    #expect(
      try verdicts(on: good + bad) == good.map { _ in true } + bad.map { _ in false })
  }
}
