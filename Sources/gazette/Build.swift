import ArgumentParser
import Disk
import SiteBuild

struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reads, audits, makes, checks and publishes the site, all or nothing.")

  @OptionGroup var common: CommonOptions

  func run() throws {
    try Run(common).report(.publish)
  }
}

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Everything a build does, but nothing is written.")

  @OptionGroup var common: CommonOptions

  @Flag(help: "Read, score and audit only; no pages.")
  var records = false

  func run() throws {
    try Run(common).report(records ? .records : .check)
  }
}
