import ArgumentParser
import Content
import Disk
import Forms
import Languages
import Records

struct FormCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "form",
    abstract: .help(
      zh: "生成供部门填写的Excel工作簿，预先填入上年的内容。",
      en: "Writes a workbook for a department to fill in, prefilled from last year."),
    discussion: .help(
      zh: "已有记录的年度，照原样导出。填好的工作簿由gazette import读入：没有错误的写入内容文件夹；有错误的，批注在相应的格中，另存一份以便退回。",
      en: """
        A year that has a record already is written out as it stands. A filled workbook is read by \
        gazette import: without an error it becomes a record; otherwise a copy of it, to be sent \
        back, has each error as a comment on its cell.
        """))

  @Argument(help: .said(zh: "部门标识，如parks。", en: "The department's id, such as parks."))
  var department: String

  @Argument(help: .said(zh: "评价年度。", en: "The year of the evaluation."))
  var year: String

  @Option(
    help: .said(zh: "项目标识；不写时为部门整体。", en: "A project's id; the department as a whole unless given.")
  )
  var project: String?

  @Option(
    name: .customLong("from"),
    help: .said(
      zh: "沿用哪一年；不写时为此前最近的一年。", en: "The year to prefill from; the latest before it unless given."))
  var earlier: String?

  @Option(help: .said(zh: "要生成的工作簿，须尚不存在。", en: "The workbook to write, which isn't there yet."))
  var output: String?

  @Option(help: .said(zh: "内容文件夹。", en: "The content folder."))
  var content = "content"

  @Option(
    help: .said(
      zh: "信息的语言：zh或en；不写时随系统语言。",
      en: "The language of messages: zh or en; the locale's unless given."))
  var language: MessageLanguage?

  func run() throws {
    let language = MessageLanguage.chosen(language)
    let (fields, id, projectID) = try record(language)
    let name = [department, project, year].compactMap(\.self).joined(separator: "-")
    let file = output ?? "\(name).xlsx"
    do {
      let bytes = try Form(fields, department: id, project: projectID).bytes()
      try LocalFileSystem().createFile(file, bytes: bytes)
    } catch let failure as FormFailure {
      throw CommandFailure(failure.text[language])
    } catch let failure as FileSystemFailure {
      throw CommandFailure(failure.text)
    }
    let count = fields.openCount
    print(
      Bilingual(
        zh: """
          已写入\(file)：待填\(count)项
          下一步：交部门填写，收回后运行gazette import \(file)
          """,
        en: """
          wrote \(file): \(count) cells to fill in
          Next: have the department fill it in, then run gazette import \(file)
          """)[language])
  }

  /// The record of the year, or what the year before tells of it.
  private func record(_ language: Language) throws -> (DraftFields, Identifier, Identifier?) {
    let request = try YearRequest(
      year, of: department, after: earlier, content: content, language: language)
    let projectID = try project.map { text in
      guard let id = Identifier(text) else {
        throw ValidationError("'\(text)' isn't an id (a–z, 0–9 and -)")
      }
      return id
    }
    let own = request.records.reports.first {
      $0.department == request.department && $0.year.value == request.year
        && $0.evaluation.value == .unitSelf && $0.project?.id == projectID
    }
    if let own { return (DraftFields(own), request.department, projectID) }
    let folder = projectID.map { "/projects/\($0.text)" } ?? ""
    let path = "departments/\(request.department.text)\(folder)/\(request.year.text).yaml"
    guard let draft = try request.start().drafts.first(where: { $0.path == path }) else {
      throw CommandFailure(
        Bilingual(
          zh: "请改写项目标识：上一年度没有项目“\(project ?? "")”的可读记录，或者它只做一次",
          en:
            "give another project: the year before has no record of '\(project ?? "")' that can be "
            + "read, or it was done once")[language])
    }
    return (draft.fields, request.department, projectID)
  }
}
