import ArgumentParser
import Diagnostics
import Disk
import Drafts
import Foundation
import Importing
import Languages
import Records

struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: .help(
      zh: "将部门报来的文件录成草稿：.docx、.xlsx、.ods、.csv、.txt。",
      en: "Drafts records from the files departments send: .docx, .xlsx, .ods, .csv, .txt."),
    discussion: .help(
      zh: """
        文件的每个字符，或录入草稿，或读作标签，或列入“unplaced”，字数逐项印出。草稿须补齐待填的各项、删去“unplaced”后才能公开。\
        退出码：0为每个文件都有草稿；1为有文件不能读；2为无法运行；64为用法有误。
        """,
      en: """
        Every character of a file is placed in the draft, understood as a label, or listed under \
        'unplaced'; the counts are printed. A draft can't be published until its open fields are \
        filled in and its 'unplaced' is gone. Exit codes: 0 every file gave a draft; 1 a file was \
        refused; 2 could not run; 64 wrong usage.
        """))

  @Argument(help: .said(zh: "要导入的文件。", en: "The files."))
  var files: [String]

  @Option(
    help: .said(zh: "部门标识，草稿写入该部门的文件夹。", en: "The department's id, whose folder the draft goes to.")
  )
  var department: String?

  @Option(help: .said(zh: "项目标识，用于项目的自评表。", en: "The project's id, for a project's form."))
  var project: String?

  @Option(
    help: .said(zh: "评价年度；文件中没有时须写明。", en: "The year evaluated, where the file doesn't say it."))
  var year: String?

  @Option(
    help: .said(
      zh: "写入的文件夹：内容文件夹；没有部门时为另外的文件夹。",
      en: "The folder to write to: the content folder, or with no department any other folder."))
  var output: String?

  @Flag(help: .said(zh: "覆盖已有的记录。", en: "Write over a record that is there."))
  var replace = false

  @Option(
    help: .said(
      zh: "信息的语言：zh或en；不写时随系统语言。",
      en: "The language of messages: zh or en; the locale's unless given."))
  var language: MessageLanguage?

  func validate() throws {
    for (name, id) in [("--department", department), ("--project", project)] {
      if let id, Identifier(id) == nil {
        throw ValidationError("\(name) takes 1 to 64 of a–z, 0–9 and '-', not '\(id)'")
      }
    }
    if let year, Year(year) == nil {
      throw ValidationError("--year takes a year such as 2022, not '\(year)'")
    }
    // The forms that gazette form writes say themselves where they belong.
    if department == nil, output == nil, !files.allSatisfy({ $0.hasSuffix(".xlsx") }) {
      throw ValidationError(
        "give --department for a draft in content/, or --output for a folder of its own")
    }
    if department == nil, project != nil { throw ValidationError("--project needs --department") }
    if department != nil, files.count > 1 {
      throw ValidationError("with --department one file is imported at a time")
    }
  }

  func run() throws {
    let messages = MessageLanguage.chosen(language)
    let disk = LocalFileSystem()
    var isRefused = false
    var written: Set<String> = []
    for path in files {
      if output == nil, path.hasSuffix(".xlsx") {
        let intake = FormIntake(content: folder, language: messages)
        if try intake.take(path, expecting: department) { continue }
        if department == nil {
          throw ValidationError(
            "'\(path)' isn't a form that gazette form wrote; give --department for a draft in "
              + "content/, or --output for a folder of its own")
        }
      }
      let bytes: [UInt8]
      do throws(FileSystemFailure) {
        bytes = try disk.contents(of: path, limit: ForeignFile.sizeLimit)
      } catch {
        tell("gazette: \(error.text)")
        throw ExitCode(2)
      }
      let file = ForeignFile(bytes, file: path)
      for finding in file.findings { tell(finding.text(in: messages)) }
      guard var draft = file.draft, let count = file.count,
        let target = target(of: draft, path, written, messages)
      else {
        isRefused = true
        continue
      }
      written.insert(target.text)
      draft.year = draft.year ?? year.flatMap { Year($0) }
      let up = department.map { _ in project == nil ? "../../../" : "../../../../../" }
      let name = path.split(separator: "/").last.map(String.init) ?? path
      try write(draft.yaml(from: name, up: up), to: target, disk)
      tell("\(path): \(count.summary[messages])")
      let place = "\(folder)/\(target.text)"
      print(Bilingual(zh: "草稿：\(place)", en: "draft: \(place)")[messages])
    }
    if isRefused { throw ExitCode(1) }
  }

  private var folder: String { output ?? "content" }

  /// Where the draft goes; `nil`, told, when the file and the options don't settle it.
  private func target(
    of draft: DraftReport, _ path: String, _ written: Set<String>, _ messages: Language
  ) -> ContentPath? {
    guard let department else {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      let stem = name.split(separator: ".").first.flatMap { Identifier($0.lowercased())?.text }
      var candidates = [stem].compactMap { $0 }.map { "\($0).yaml" }
      candidates += (1...files.count).map { "draft-\($0).yaml" }
      return candidates.first { !written.contains($0) }.flatMap { ContentPath($0) }
    }
    if draft.subject == .project, project == nil {
      refuse(
        path, zh: "请用 --project 指明项目标识：这是项目的自评表",
        en: "name the project with --project: the form is a project's", messages)
      return nil
    }
    if draft.subject == .wholeDepartment, project != nil {
      refuse(
        path, zh: "请去掉 --project：这是部门整体的自评",
        en: "leave --project out: the file is of a whole department",
        messages)
      return nil
    }
    if let year, let own = draft.year, own.text != year {
      refuse(
        path, zh: "请核对年度：文件为\(own.text)年度，--year 为\(year)",
        en: "check the year: the file is of \(own.text), --year says \(year)", messages)
      return nil
    }
    guard let year = draft.year?.text ?? year else {
      refuse(
        path, zh: "请用 --year 指明年度：文件中没有", en: "name the year with --year: the file has none",
        messages)
      return nil
    }
    let folder = project.map { "departments/\(department)/projects/\($0)" }
    return ContentPath("\(folder ?? "departments/\(department)")/\(year).yaml")
  }

  private func refuse(_ path: String, zh: String, en: String, _ messages: Language) {
    let finding = Finding(
      rule: ImportRule.request, severity: .error, summary: Bilingual(zh: zh, en: en),
      place: SourcePlace(file: path))
    tell(finding.text(in: messages))
  }

  private func write(_ text: String, to path: ContentPath, _ disk: LocalFileSystem) throws {
    let bytes = Array(text.utf8)
    do throws(DraftFailure) {
      try makeFolder(disk)
      let writer = try ContentWriter(content: folder, fileSystem: disk)
      if replace, let old = try contents(of: "\(folder)/\(path.text)", disk) {
        try writer.replace(path, was: old, with: bytes)
      } else {
        try writer.create(path, bytes)
      }
    } catch {
      tell("gazette: \(error.text)")
      if case .exists = error {
        let hint = Bilingual(
          zh: "如确要覆盖，请加 --replace", en: "add --replace to write over it all the same")
        tell("gazette: \(hint[MessageLanguage.chosen(language)])")
      }
      throw ExitCode(2)
    }
  }

  /// A folder given with --output needn't be there; content/ must.
  private func makeFolder(_ disk: LocalFileSystem) throws(DraftFailure) {
    do throws(FileSystemFailure) {
      if department == nil, try disk.status(of: folder) == nil {
        try disk.createDirectory(folder)
      }
    } catch {
      throw .fileSystem(error)
    }
  }

  /// `nil` where there is no such file.
  private func contents(
    of path: String, _ disk: LocalFileSystem
  ) throws(DraftFailure) -> [UInt8]? {
    do throws(FileSystemFailure) {
      guard try disk.status(of: path) != nil else { return nil }
      return try disk.contents(of: path, limit: 4 << 20)
    } catch {
      throw .fileSystem(error)
    }
  }

  /// To standard error, so that standard output holds the drafts' paths alone.
  private func tell(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }
}
