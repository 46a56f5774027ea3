import ArgumentParser
import Disk
import Drafts
import Languages

struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes the folder of a new site, which checks and builds as it is.",
    discussion: """
      The site gets a theme of its own, a copy that changes only when somebody changes it. \
      scripts/gazette gives both folders of its checkout.
      """)

  @Argument(help: "The folder, which is empty or isn't there yet.")
  var folder = "."

  @Option(help: "The folder with what a new site begins with: starter of a checkout of Gazette.")
  var starter: String

  @Option(help: "The theme the site gets a copy of: theme of a checkout of Gazette.")
  var theme: String

  @Option(help: "The language of messages: zh or en; the locale's unless given.")
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
