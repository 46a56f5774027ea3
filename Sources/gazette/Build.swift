import ArgumentParser
import Disk
import SiteBuild

struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: .help(
      zh: "读取、核对、生成、检查并发布网站；有一处不合格就什么都不发布。",
      en: "Reads, audits, makes, checks and publishes the site, all or nothing."))

  @OptionGroup var common: CommonOptions

  func run() throws {
    try Run(common).report(.publish)
  }
}

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: .help(
      zh: "做发布的全部检查，但什么都不写。", en: "Everything a build does, but nothing is written."))

  @OptionGroup var common: CommonOptions

  @Flag(help: .said(zh: "只读取、计分和核对，不生成页面。", en: "Read, score and audit only; no pages."))
  var records = false

  @Option(
    name: .customLong("for"),
    help: .said(
      zh: "写publication时输出发布前检查单：什么必须先改、由谁改、什么只是建议、还有几天。",
      en: """
        'publication' prints a checklist: what blocks, who mends it, what is only advised, days \
        left.
        """))
  var purpose: Purpose?

  enum Purpose: String, ExpressibleByArgument, CaseIterable {
    case publication
  }

  func validate() throws {
    guard purpose == nil || !records else {
      throw ValidationError("--for and --records exclude each other")
    }
  }

  func run() throws {
    if purpose == .publication {
      try Run(common).checklist()
    } else {
      try Run(common).report(records ? .records : .check)
    }
  }
}
