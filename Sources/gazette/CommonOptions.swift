import ArgumentParser
import Foundation
import Languages
import SiteBuild

/// What every command that reads content understands.
struct CommonOptions: ParsableArguments {
  @Option(help: .said(zh: "内容文件夹。", en: "The content folder."))
  var content = "content"

  @Option(help: .said(zh: "版式文件夹。", en: "The theme folder."))
  var theme = "theme"

  @Option(help: .said(zh: "网站发布到的文件夹。", en: "The folder the site is published to."))
  var output = "site"

  @Option(
    name: .customLong("base-url"),
    help: .said(zh: "网站地址，代替site.yaml所写。", en: "The site's address, instead of site.yaml's."))
  var baseURL: String?

  @Option(
    help: .said(
      zh: "网站的发布日期，写作YYYY-MM-DD，代替site.yaml所写。",
      en: "The day of the site, YYYY-MM-DD, instead of site.yaml's."))
  var date: String?

  @Option(
    help: .said(
      zh: "信息的语言：zh或en；不写时随系统语言。",
      en: "The language of messages: zh or en; the locale's unless given."))
  var language: MessageLanguage?

  @Option(help: .said(zh: "同时生成的页数。", en: "How many pages are made at once."))
  var jobs = 2

  @Option(
    help: .said(
      zh: "存放问题清单的文件，以.json或.sarif结尾。",
      en: "A file for the findings: its name ends in .json or .sarif."))
  var report: String?

  @Flag(help: .said(zh: "有警告也不发布。", en: "Refuse warnings too."))
  var strict = false

  @Flag(help: .said(zh: "只列出问题。", en: "Print findings only."))
  var quiet = false

  func validate() throws {
    guard (1...256).contains(jobs) else {
      throw ValidationError("--jobs is 1 to 256, not \(jobs)")
    }
    guard isReportNamed else {
      throw ValidationError("--report names a file that ends in .json or .sarif")
    }
  }

  private var isReportNamed: Bool {
    report.map { $0.hasSuffix(".json") || $0.hasSuffix(".sarif") } ?? true
  }

  func buildOptions(_ extent: BuildOptions.Extent) -> BuildOptions {
    BuildOptions(
      extent: extent, content: content, theme: theme, output: output, baseURL: baseURL,
      date: date,
      sourceDateEpoch: ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"], jobs: jobs,
      isStrict: strict, language: messages)
  }

  var messages: Language { MessageLanguage.chosen(language) }
}

/// The language of messages on the terminal.
enum MessageLanguage: String, ExpressibleByArgument, CaseIterable {
  case zh
  case en

  /// The one asked for, else Chinese where the locale is, else English.
  static func chosen(_ language: MessageLanguage?) -> Language {
    if let language { return language == .zh ? .zh : .en }
    let environment = ProcessInfo.processInfo.environment
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }.first { !$0.isEmpty }
    return locale?.hasPrefix("zh") == true ? .zh : .en
  }
}
