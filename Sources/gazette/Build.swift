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

  func run() throws {
    try Run(common).report(records ? .records : .check)
  }
}
