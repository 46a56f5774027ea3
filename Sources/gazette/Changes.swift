import ArgumentParser
import Changes
import Disk
import Foundation
import SiteBuild

/// Named after its command; the module of that name makes the page.
struct ChangesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "changes",
    abstract: .help(
      zh: "写出一页发布前后的对照，供签发人查看。",
      en: "Writes one page of what would change for the public, for a person to sign off."),
    discussion: .help(
      zh: """
        BASE是用来对照的已发布网站或另一内容文件夹；不写时为发布文件夹。页面中英文对照，不加载任何外部内容；什么都不发布。
        退出码：0为可以发布，不论有无变化；1为不能发布，原因写在页面上；2为无法运行，没有页面；64为用法有误。
        """,
      en: """
        BASE is a published folder, or a content folder, to hold the records against; the output \
        folder unless given. The page is in Chinese and English and loads nothing. Nothing is \
        published.

        Exit codes: 0 the records may be published, whatever changes; 1 they would be refused, and \
        the page says why; 2 could not run, no page; 64 wrong usage.
        """))

  @OptionGroup var common: CommonOptions

  @Argument(
    help: .said(
      zh: "用来对照的已发布网站或内容文件夹。",
      en: "What to compare with: a published folder or a content folder."))
  var base: String?

  @Option(
    help: .said(
      zh: "页面写到的文件；不写时输出到标准输出。",
      en: "The file to write the page to; standard output unless given."))
  var to: String?

  func run() throws {
    let summary: ChangeSummary
    let page: [UInt8]
    let progress = ProgressLine(in: common.messages, isQuiet: common.quiet)
    do throws(BuildFailure) {
      (summary, page) = try SiteBuild(
        common.buildOptions(.check), fileSystem: LocalFileSystem(), progress: progress.tell
      ).changes(since: base ?? common.output)
      progress.clear()
    } catch {
      progress.clear()
      Run.print("gazette: \(error.reason)")
      throw ExitCode(2)
    }
    if let to {
      do {
        try Data(page).write(to: URL(filePath: to), options: .atomic)
      } catch {
        Run.print("gazette: can't write the page '\(to)': \(error.localizedDescription)")
        throw ExitCode(2)
      }
    } else {
      FileHandle.standardOutput.write(Data(page))
    }
    if !summary.blocking.isEmpty { throw ExitCode(1) }
  }
}
