import ArgumentParser
import Disk
import Drafts
import Languages

struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: .help(
      zh: "建立新网站的文件夹，建好即可检查和生成。",
      en: "Makes the folder of a new site, which checks and builds as it is."),
    discussion: .help(
      zh: "版式复制一份给新网站，以后不会自己变。scripts/gazette会给出所在代码库的两个文件夹。",
      en: """
        The site gets a theme of its own, a copy that changes only when somebody changes it. \
        scripts/gazette gives both folders of its checkout.
        """))

  @Argument(help: .said(zh: "文件夹，须为空或尚不存在。", en: "The folder, which is empty or isn't there yet."))
  var folder = "."

  @Option(
    help: .said(
      zh: "新网站的初始内容，即Gazette代码库的starter文件夹。",
      en: "The folder with what a new site begins with: starter of a checkout of Gazette."))
  var starter: String

  @Option(
    help: .said(
      zh: "复制给新网站的版式，即Gazette代码库的theme文件夹。",
      en: "The theme the site gets a copy of: theme of a checkout of Gazette."))
  var theme: String

  @Option(
    help: .said(
      zh: "信息的语言：zh或en；不写时随系统语言。",
      en: "The language of messages: zh or en; the locale's unless given."))
  var language: MessageLanguage?

  func run() throws {
    let count: Int
    do throws(DraftFailure) {
      count = try NewSite(folder: folder, fileSystem: LocalFileSystem())
        .fill(from: [(starter, ""), (theme, "theme")])
    } catch {
      throw CommandFailure(error.text)
    }
    let next =
      folder == "."
      ? Bilingual(zh: "", en: "") : Bilingual(zh: "进入“\(folder)”，", en: "go to '\(folder)', ")
    print(
      Bilingual(
        zh: """
          已建立网站，共\(count)个文件
          下一步：\(next.zh)改写content/site.yaml，再运行gazette check；README.md说明以后各步
          """,
        en: """
          The site is there: \(count) files
          Next: \(next.en)edit content/site.yaml and run gazette check; README.md tells what follows
          """)[MessageLanguage.chosen(language)])
  }
}
