import DiskTesting
import Foundation
import Languages
import Testing

@testable import SiteBuild
@testable import gazette

/// What a clerk types over the year, with the program as it is built.
@Suite("The commands of a year")
struct YearCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private struct Said {
    let status: Int32
    let output: String
    let errors: String
  }

  private func run(_ arguments: String..., in place: String) throws -> Said {
    let process = Process()
    let (output, errors) = (Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: try KillTests.binary())
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: place)
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    // What is said on standard output alone fits its pipe.
    let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let given = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return Said(status: process.terminationStatus, output: given, errors: said)
  }

  private func site() throws -> String {
    let site = folder.path("site-folder")
    let said = try run(
      "init", site, "--starter", "starter", "--theme", "theme", "--language", "en",
      in: Checkout.root)
    #expect(said.status == 0, "\(said.errors)")
    #expect(said.output.hasPrefix("The site is there: "), "\(said.output)")
    return site
  }

  @Test("A new site checks without a finding and builds as it is")
  func newSite() throws {
    let site = try site()
    let checked = try run("check", "--strict", "--language", "en", in: site)
    #expect(checked.status == 0, "\(checked.errors)")
    #expect(checked.errors == "clean (errors: 0, warnings: 0, for information: 0)\n")
    let built = try run("build", "--quiet", in: site)
    #expect(built.status == 0, "\(built.errors)")
    #expect(FileManager.default.fileExists(atPath: site + "/site/zh/index.html"))
    let again = try run(
      "init", site, "--starter", "starter", "--theme", "theme", in: Checkout.root)
    #expect(again.status == 2)
    #expect(again.errors.contains("isn't empty (it holds '"), "\(again.errors)")
  }

  @Test("The sample of a record refuses the site at each of its open fields")
  func sample() throws {
    let site = try site()
    try FileManager.default.createDirectory(
      atPath: site + "/content/departments", withIntermediateDirectories: true)
    let department = site + "/content/departments/example-department"
    try FileManager.default.moveItem(
      atPath: site + "/drafts/example-department", toPath: department)
    let said = try run("check", "--records", "--language", "en", in: site)
    #expect(said.status == 1)
    for file in ["department.yaml", "2025.yaml"] {
      let text = try String(contentsOfFile: "\(department)/\(file)", encoding: .utf8)
      for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      where line.contains("# 待填：") {
        let place = "content/departments/example-department/\(file):\(index + 1):"
        #expect(
          said.errors.split(separator: "\n").contains {
            $0.hasPrefix(place) && $0.hasSuffix("error: the value is empty [empty-value]")
          }, "\(place)")
      }
    }
  }

  @Test("The schemes a new site begins with are the checkout's own")
  func schemes() throws {
    let own = try Snapshot.files(in: Checkout.root + "/content/schemes")
    #expect(try Snapshot.files(in: Checkout.root + "/starter/content/schemes") == own)
  }

  private static let brigade = "urban-management-inspection-brigade"

  @Test("A year is started, is not started twice, and goes out as a form")
  func year() throws {
    let place = folder.path("place")
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: Checkout.root + "/content", toPath: place + "/content")
    let file = "content/departments/\(Self.brigade)/2023.yaml"
    let form = try run("form", Self.brigade, "2023", "--language", "en", in: place)
    #expect(form.status == 0, "\(form.errors)")
    #expect(form.output.hasPrefix("wrote \(Self.brigade)-2023.xlsx: "), "\(form.output)")
    let twice = try run("form", Self.brigade, "2023", in: place)
    #expect(twice.status == 2)
    let new = try run("new", Self.brigade, "2023", "--from", "2022", "--language", "zh", in: place)
    #expect(new.status == 0, "\(new.errors)")
    #expect(new.output.hasPrefix("已写入\(file)：待填"), "\(new.output)")
    let written = try String(contentsOfFile: "\(place)/\(file)", encoding: .utf8)
    #expect(written.contains("\nyear: 2023\n"))
    let again = try run("new", Self.brigade, "2023", in: place)
    #expect(again.status == 2)
    #expect(
      again.errors == "gazette: '\(file)' is there already, and isn't written over\n",
      "\(again.errors)")
    let checked = try run("check", "--records", in: place)
    #expect(checked.status == 1)
  }

  @Test("A form that comes back as it went out is sent back, commented, and nothing is written")
  func sentBack() throws {
    let place = folder.path("back")
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: Checkout.root + "/content", toPath: place + "/content")
    _ = try run("form", Self.brigade, "2023", "--output", "form.xlsx", in: place)
    let before = try Snapshot.files(in: place + "/content")
    let said = try run("import", "form.xlsx", "--language", "zh", in: place)
    #expect(said.status == 1)
    #expect(
      said.errors.hasPrefix("form.xlsx#基本情况!B22: error: 值为空 [empty-value]\n"), "\(said.errors)")
    #expect(said.errors.contains("\n请把form-退回.xlsx退回部门：有74处须改正"), "\(said.errors)")
    #expect(try Snapshot.files(in: place + "/content") == before)
    #expect(FileManager.default.fileExists(atPath: place + "/form-退回.xlsx"))
  }

  @Test("A record goes out and comes in again as it was")
  func outAndIn() throws {
    let place = folder.path("in")
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: Checkout.root + "/content", toPath: place + "/content")
    let file = "\(place)/content/departments/\(Self.brigade)/2022.yaml"
    _ = try run("form", Self.brigade, "2022", "--output", "form.xlsx", in: place)
    let refused = try run("import", "form.xlsx", in: place)
    #expect(refused.status == 2)
    #expect(refused.errors.contains("is there already"), "\(refused.errors)")
    let before = try run("check", "--records", "--language", "en", in: place)
    try FileManager.default.removeItem(atPath: file)
    let taken = try run(
      "import", "form.xlsx", "--department", Self.brigade, "--language", "en", in: place)
    #expect(taken.status == 0, "\(taken.errors)")
    let after = try run("check", "--records", "--language", "en", in: place)
    #expect(after.status == 0)
    #expect(after.errors.split(separator: "\n").last == before.errors.split(separator: "\n").last)
    let other = try run("import", "form.xlsx", "--department", "parks", in: place)
    #expect(other.status == 2)
    #expect(other.errors.contains("not of 'parks'"), "\(other.errors)")
  }

  @Test("Help is given in the language asked for")
  func help() throws {
    let chinese = try run("new", "--help", "--language", "zh", in: Checkout.root)
    #expect(chinese.status == 0)
    #expect(chinese.output.hasPrefix("概述：由上一年的记录生成一个部门新一年的记录草稿。\n"), "\(chinese.output)")
    #expect(chinese.output.contains("\n用法：gazette new "))
    let english = try run("new", "--help", "--language", "en", in: Checkout.root)
    #expect(english.output.hasPrefix("OVERVIEW: Starts a department's record"), "\(english.output)")
  }

  @Test(
    "Shells can complete the commands",
    arguments: [
      ("bash", "_gazette"), ("zsh", "#compdef gazette"), ("fish", "complete -c 'gazette'"),
    ])
  func completion(shell: String, words: String) throws {
    let said = try run("--generate-completion-script", shell, in: Checkout.root)
    #expect(said.status == 0)
    #expect(said.output.contains(words), "\(said.output.prefix(300))")
    #expect(said.output.contains("new"))
  }

  @Test("A log of a long run has a line for each tenth, one of a short run none")
  func progress() {
    func lines(_ all: Int) -> Int {
      stride(from: 0, to: all, by: 64).count {
        ProgressLine.isLogged(.making(pages: min($0 + 64, all), of: all))
      }
    }
    #expect(lines(999) == 0)
    #expect(lines(1_000) == 10)
    #expect(lines(100_000) == 10)
    #expect(!ProgressLine.isLogged(.reading))
    #expect(
      ProgressLine.text(of: .making(pages: 64, of: 4_210)).zh == "已生成64页，共4210页")
  }

  @Test(
    "The commands that the manual gives to be typed run", arguments: ["year.md", "year.zh.md"])
  func manual(page: String) throws {
    let text = try String(
      contentsOfFile: "\(Checkout.root)/Documentation/Manual/\(page)", encoding: .utf8)
    let blocks = text.split(separator: "```sh run\n").dropFirst().map { $0.prefix { $0 != "`" } }
    try #require(blocks.count == 2)
    let place = folder.path("manual")
    let programs = folder.path("programs")
    for path in [place, programs] {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    // As scripts/gazette does, without compiling.
    let program = """
      #!/bin/sh
      folders=
      [ "$1" = init ] && folders="--starter \(Checkout.root)/starter --theme \(Checkout.root)/theme"
      exec '\(try KillTests.binary())' "$@" $folders

      """
    try Data(program.utf8).write(to: URL(filePath: programs + "/gazette"))
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: programs + "/gazette")
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-euc", "PATH='\(programs)':$PATH\n" + blocks.joined(separator: "\n")]
    process.currentDirectoryURL = URL(filePath: place)
    process.standardError = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    for file in ["site/zh/index.html", "gazette.bash"] {
      #expect(FileManager.default.fileExists(atPath: "\(place)/\(file)"), "\(file)")
    }
  }
}
