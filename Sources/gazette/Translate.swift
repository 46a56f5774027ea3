import ArgumentParser
import Diagnostics
import Disk
import Foundation
import Languages
import SiteBuild

struct Translate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Brings the translation catalogues up to date, and prints what is translated.",
    discussion: """
      A sentence that changed keeps its old translation, marked fuzzy, with the old sentence beside \
      it; what is gone is kept at the end of the catalogue. The site shows neither. Exit codes: 0 \
      up to date now; 1 content or theme refused, or with --check a catalogue is out of date; 2 \
      could not run; 64 wrong usage.
      """)

  @Option(help: "The content folder.")
  var content = "content"

  @Option(help: "The theme folder.")
  var theme = "theme"

  @Option(help: "The language of messages: zh or en; the locale's unless given.")
  var language: MessageLanguage?

  @Flag(help: "Write nothing; say whether a catalogue is out of date.")
  var check = false

  func run() throws {
    let messages = MessageLanguage.chosen(language)
    let update = CatalogueUpdate(content: content, theme: theme, fileSystem: LocalFileSystem())
    let report: CatalogueUpdate.Report
    do throws(BuildFailure) {
      report = try update.run(isWriting: !check)
    } catch {
      tell("gazette: \(error.reason)")
      throw ExitCode(2)
    }
    let source = SourceLines()
    let text = FindingText(in: messages) { source.line($1, of: $0) }
    for finding in report.findings { tell(text.text(of: finding)) }
    for coverage in report.coverage {
      for line in coverage.lines { print(line[messages]) }
    }
    for file in report.changed {
      let line =
        check
        ? Bilingual(zh: "需要更新：\(file)", en: "out of date: \(file)")
        : Bilingual(zh: "已更新：\(file)", en: "updated: \(file)")
      tell(line[messages])
    }
    if report.isRefused || (check && !report.changed.isEmpty) { throw ExitCode(1) }
  }

  /// To standard error, so that standard output holds the coverage alone.
  private func tell(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }
}
