import ArgumentParser
import Changes
import Disk
import Foundation
import SiteBuild

/// Named after its command; the module of that name makes the page.
struct ChangesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "changes",
    abstract: "Writes one page of what would change for the public, for a person to sign off.",
    discussion: """
      BASE is a published folder, or a content folder, to hold the records against; the output \
      folder unless given. The page is in Chinese and English and loads nothing. Nothing is \
      published.

      Exit codes: 0 the records may be published, whatever changes; 1 they would be refused, and \
      the page says why; 2 could not run, no page; 64 wrong usage.
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: "What to compare with: a published folder or a content folder.")
  var base: String?

  @Option(help: "The file to write the page to; standard output unless given.")
  var to: String?

  func run() throws {
    let summary: ChangeSummary
    let page: [UInt8]
    do throws(BuildFailure) {
      (summary, page) = try SiteBuild(common.buildOptions(.check), fileSystem: LocalFileSystem())
        .changes(since: base ?? common.output)
    } catch {
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
