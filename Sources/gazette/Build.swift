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

  @Option(
    name: .customLong("for"),
    help: """
      'publication' prints a checklist: what blocks, who mends it, what is only advised, days left.
      """)
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
