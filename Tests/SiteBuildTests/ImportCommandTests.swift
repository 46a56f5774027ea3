import DiskTesting
import Foundation
import Testing

@testable import SiteBuild

/// What the command writes, and where, with the program as it is built.
@Suite("The command import")
struct ImportCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private struct Said {
    let status: Int32
    let output: String
    let errors: String
  }

  private func run(_ arguments: String...) throws -> Said {
    let process = Process()
    let (output, errors) = (Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: try KillTests.binary())
    process.arguments = ["import"] + arguments + ["--language", "en"]
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path(""))
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let given = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return Said(status: process.terminationStatus, output: given, errors: said)
  }

  private func copy(_ name: String) throws {
    try FileManager.default.copyItem(
      atPath: Checkout.root + "/Tests/ImportingTests/Fixtures/" + name, toPath: folder.path(name))
  }

  /// Every file there is, the locks of the writer aside.
  private func files() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path("")).sorted()
      .filter { path in
        let type = try FileManager.default.attributesOfItem(atPath: folder.path(path))[.type]
        return type as? FileAttributeType == .typeRegular && !path.hasSuffix(".gazette-lock")
      }
  }

  @Test("Drafts go to the folder that is named, and nowhere else")
  func output() throws {
    try copy("report.docx")
    try copy("chizhou.csv")
    let said = try run("report.docx", "chizhou.csv", "--output", "drafts")
    #expect(said.status == 0, "\(said.errors)")
    #expect(said.output == "draft: drafts/report.yaml\ndraft: drafts/chizhou.yaml\n")
    #expect(
      said.errors.contains(
        "report.docx: 3319 characters: 3279 placed, 40 of labels, signs and blanks, 0 unplaced\n"))
    #expect(
      try files() == ["chizhou.csv", "drafts/chizhou.yaml", "drafts/report.yaml", "report.docx"])
  }

  @Test("A record that is there is written over only when that is asked for")
  func replace() throws {
    try copy("report.docx")
    try FileManager.default.createDirectory(
      atPath: folder.path("content"), withIntermediateDirectories: true)
    #expect(try run("report.docx", "--department", "parks").status == 0)
    let record = "content/departments/parks/2022.yaml"
    #expect(try files() == [record, "report.docx"])
    try "mended\n".write(toFile: folder.path(record), atomically: true, encoding: .utf8)
    let again = try run("report.docx", "--department", "parks")
    #expect(again.status == 2)
    #expect(
      again.errors.hasSuffix(
        """
        gazette: 'content/departments/parks/2022.yaml' is there already, and isn't written over
        gazette: add --replace to write over it all the same

        """))
    #expect(try String(contentsOfFile: folder.path(record), encoding: .utf8) == "mended\n")
    #expect(try run("report.docx", "--department", "parks", "--replace").status == 0)
    let draft = try String(contentsOfFile: folder.path(record), encoding: .utf8)
    #expect(draft.hasPrefix("# yaml-language-server: $schema=../../../site/data/schema/report"))
  }

  @Test("What the file and the options don't settle is told, and nothing is written")
  func unsettled() throws {
    try copy("chizhou.docx")
    try copy("macro.xlsx")
    try FileManager.default.createDirectory(
      atPath: folder.path("content"), withIntermediateDirectories: true)
    let project = try run("chizhou.docx", "--department", "parks")
    #expect(project.status == 1)
    #expect(
      project.errors.hasSuffix(
        "chizhou.docx: error: name the project with --project: the form is a project's"
          + " [import-request]\n"))
    let year = try run(
      "chizhou.docx", "--department", "parks", "--project", "works", "--year", "2021")
    #expect(year.status == 1)
    #expect(year.errors.contains("the file is of 2022, --year says 2021"))
    let macro = try run("macro.xlsx", "--output", "drafts")
    #expect(macro.status == 1)
    #expect(macro.output == "")
    #expect(try run("chizhou.docx").status == 64)
    #expect(try run("missing.docx", "--output", "drafts").status == 2)
    #expect(try run("chizhou.docx", "--department", "Parks!").status == 64)
    #expect(try files() == ["chizhou.docx", "macro.xlsx"])
  }
}
