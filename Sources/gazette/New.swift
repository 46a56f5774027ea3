import ArgumentParser
import Content
import Disk
import Drafts
import Forms
import Languages
import Records

struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: .help(
      zh: "由上一年的记录生成一个部门新一年的记录草稿。",
      en: "Starts a department's record of a year from that of a year before."),
    discussion: .help(
      zh: "标识、名称、分值和指标值沿用上年；其余留待填写，旁边注明填什么。填好之前，gazette check不会放行。",
      en: """
        Ids, names, weights and targets are carried over; everything else is left open, with a \
        comment on what is due, and gazette check refuses the record until it is filled in.
        """))

  @Argument(help: .said(zh: "部门标识，如parks。", en: "The department's id, such as parks."))
  var department: String

  @Argument(help: .said(zh: "新的年度。", en: "The year to be started."))
  var year: String

  @Option(
    name: .customLong("from"),
    help: .said(
      zh: "沿用哪一年；不写时为此前最近的一年。", en: "The year to start from; the latest before it unless given."))
  var earlier: String?

  @Option(help: .said(zh: "内容文件夹。", en: "The content folder."))
  var content = "content"

  @Option(
    help: .said(
      zh: "信息的语言：zh或en；不写时随系统语言。",
      en: "The language of messages: zh or en; the locale's unless given."))
  var language: MessageLanguage?

  func run() throws {
    let language = MessageLanguage.chosen(language)
    try refuseExisting(in: language)
    let start = try YearRequest(
      year, of: department, after: earlier, content: content, language: language
    ).start()
    do throws(DraftFailure) {
      let writer = try ContentWriter(content: content, fileSystem: LocalFileSystem())
      for draft in start.drafts {
        guard let path = ContentPath(draft.path) else { continue }
        try writer.create(path, Array(draft.text.text.utf8))
        let count = draft.fields.openCount
        print(
          Bilingual(
            zh: "已写入\(content)/\(draft.path)：待填\(count)项",
            en: "wrote \(content)/\(draft.path): \(count) fields to fill in")[language])
      }
    } catch {
      throw CommandFailure(error.text)
    }
    print(
      Bilingual(
        zh: "下一步：打开文件，填好标“待填”的各行，再运行gazette check --records",
        en: "Next: fill in the lines marked 待填, then run gazette check --records")[language])
  }

  /// A draft of the year that has open fields keeps the content from being read: it is told first.
  private func refuseExisting(in language: Language) throws {
    guard let id = Identifier(department), let year = Year(year) else { return }
    let path = "\(content)/departments/\(id.text)/\(year.text).yaml"
    let status: Any?
    do throws(FileSystemFailure) {
      status = try LocalFileSystem().status(of: path)
    } catch {
      throw CommandFailure(error.text)
    }
    guard status == nil else {
      throw CommandFailure(
        Bilingual(
          zh: "“\(path)”已经存在，没有覆盖", en: "'\(path)' is there already, and isn't written over")[
            language])
    }
  }
}
