import ArgumentParser
import Audit
import Checklist
import Diagnostics
import Disk
import Foundation
import JSONTree
import Languages
import Publish
import SiteBuild

/// One run of the stages: findings and a summary to the terminal, the outcome as exit code.
struct Run {
  let common: CommonOptions

  init(_ common: CommonOptions) {
    self.common = common
  }

  func report(_ extent: BuildOptions.Extent) throws {
    let report: BuildReport
    let progress = ProgressLine(in: common.messages, isQuiet: common.quiet)
    do throws(BuildFailure) {
      report = try SiteBuild(
        common.buildOptions(extent), fileSystem: LocalFileSystem(), progress: progress.tell
      ).run()
      progress.clear()
    } catch {
      progress.clear()
      Self.print("gazette: \(error.reason)")
      throw ExitCode(2)
    }
    let source = SourceLines()
    let text = FindingText(in: common.messages) { source.line($1, of: $0) }
    for finding in report.findings { Self.print(text.text(of: finding)) }
    if let file = common.report { try write(report, to: file) }
    if !common.quiet {
      for line in FindingSummary(of: report.reported).lines(in: common.messages) {
        Self.print(line)
      }
      Self.print(summary(of: report))
    }
    if report.isRefused { throw ExitCode(1) }
  }

  /// Checks and prints the checklist of a publication, for a person, to standard output.
  func checklist() throws {
    let report: BuildReport
    let progress = ProgressLine(in: common.messages, isQuiet: common.quiet)
    do throws(BuildFailure) {
      var options = common.buildOptions(.check)
      options.hasOutlook = true
      report = try SiteBuild(
        options, fileSystem: LocalFileSystem(), progress: progress.tell
      ).run()
      progress.clear()
    } catch {
      progress.clear()
      Self.print("gazette: \(error.reason)")
      throw ExitCode(2)
    }
    let checklist = PublicationChecklist(
      findings: report.reported, departments: report.outlook?.departments ?? [],
      reports: report.outlook?.reports ?? [], published: report.outlook?.published ?? [],
      date: report.outlook?.date, isStrict: common.strict)
    for line in checklist.lines(in: common.messages) { Swift.print(line) }
    if let file = common.report { try write(report, to: file) }
    if report.isRefused { throw ExitCode(1) }
  }

  /// The findings as a document; a report that can't be written is a run that couldn't be made.
  private func write(_ report: BuildReport, to file: String) throws {
    let tool = ReportingTool(version: Gazette.version)
    let document =
      file.hasSuffix(".sarif")
      ? SARIFReport(
        of: report.reported, rules: Auditor.descriptions, by: tool, in: common.messages
      ).document
      : JSONReport.document(of: report.reported, by: tool)
    do {
      try Data(document.bytes(.indented)).write(to: URL(filePath: file), options: .atomic)
    } catch {
      Self.print("gazette: can't write the report '\(file)': \(error.localizedDescription)")
      throw ExitCode(2)
    }
  }

  private func summary(of report: BuildReport) -> String {
    let counts = Severity.allCases.map { severity in
      report.findings.count { $0.severity == severity }
    }
    let found = Bilingual(
      zh: "错误\(counts[0])条，警告\(counts[1])条，提示\(counts[2])条",
      en: "errors: \(counts[0]), warnings: \(counts[1]), for information: \(counts[2])")
    let outcome: Bilingual<String>
    if report.isRefused {
      outcome = Bilingual(zh: "不予发布，已发布的网站未动", en: "refused; the published site is untouched")
    } else if let published = report.published {
      let leftover = published.leftover.map {
        Bilingual(zh: "；遗留：\($0)", en: "; left behind: \($0)")
      }
      outcome = Bilingual(
        zh: "已发布\(report.fileCount)个文件：写入\(published.written)个，"
          + "未变\(published.unchanged)个，删除\(published.removed)个" + (leftover?.zh ?? ""),
        en: "published \(report.fileCount) files: \(published.written) written, "
          + "\(published.unchanged) unchanged, \(published.removed) removed" + (leftover?.en ?? ""))
    } else {
      outcome = Bilingual(zh: "检查通过", en: "clean")
    }
    return "\(outcome[common.messages]) (\(found[common.messages]))"
  }

  /// To standard error, so that standard output stays free for what a command gives.
  static func print(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }
}
