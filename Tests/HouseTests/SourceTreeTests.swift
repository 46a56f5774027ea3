import Foundation
import Testing

@Suite("The source tree keeps the house rules")
struct SourceTreeTests {
  let files: [SourceFile]

  init() throws {
    files = try SourceFile.all(in: "Sources") + SourceFile.all(in: "Benchmarks/Sources")
    try #require(files.contains { $0.path == "Sources/Disk/FileSystem.swift" })
    try #require(
      files.contains { $0.path == "Benchmarks/Sources/SampleContent/SampleFolder.swift" })
  }

  @Test("Only the targets listed import what opens a way out")
  func imports() {
    #expect(files.flatMap(HouseRules.forbiddenImports) == [])
  }

  @Test("No C target includes a system library but its own")
  func includes() throws {
    let headers = try SourceFile.all(in: "Sources", endings: ["c", "h"])
    let breaches = headers.filter { file in
      !["CLibXML2", "CLibXML2System"].contains(file.target)
        && file.lines.contains { $0.hasPrefix("#include <libxml") }
    }
    #expect(breaches.map(\.path) == [])
  }

  @Test("Every module is named for its work")
  func names() {
    #expect(files.flatMap(HouseRules.emptyNames) == [])
  }

  @Test("Nothing in the product may trap on its input or share what changes")
  func dangers() {
    #expect(files.flatMap(HouseRules.dangers) == [])
  }

  @Test("No source is longer than 400 lines without a reason")
  func lengths() throws {
    let sources =
      try SourceFile.all(in: "Sources", endings: ["swift", "c", "h"])
      + SourceFile.all(in: "Benchmarks/Sources")
    #expect(sources.flatMap { HouseRules.lengths(in: $0) } == [])
    let paths = Set(sources.map(\.path))
    #expect(HouseRules.longFiles.keys.filter { !paths.contains($0) }.sorted() == [])
  }

  @Test("A front page is read in one go", arguments: ["README.md", "README.zh.md"])
  func frontPages(name: String) throws {
    let path = SourceFile.root.appendingPathComponent(name).path
    guard FileManager.default.fileExists(atPath: path) else { return }
    let file = SourceFile(path: name, text: try String(contentsOfFile: path, encoding: .utf8))
    #expect(file.lineCount <= 150)
  }
}
