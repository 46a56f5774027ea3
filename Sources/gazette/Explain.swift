import ArgumentParser
import Audit
import Diagnostics
import Foundation
import Languages

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: .help(
      zh: "说明一条核对规则的含义和来源。", en: "Prints what a rule of the audit means and where it comes from."))

  @Argument(
    help: .said(
      zh: "规则名称，如total-equals-scores。",
      en: "The rule's published name, such as total-equals-scores."))
  var rule: String

  @Option(help: .said(zh: "zh或en；不写时随系统语言。", en: "zh or en; the locale's unless given."))
  var language: MessageLanguage?

  func run() throws {
    let rules = Auditor.descriptions
    guard let found = rules.first(where: { $0.name.text == rule }) else {
      let near = NearMiss.suggestion(for: rule, among: rules.map(\.name.text))
      throw ValidationError(
        "no rule is called '\(rule)'" + (near.map { "; did you mean '\($0)'?" } ?? ""))
    }
    let language = MessageLanguage.chosen(language)
    print("\(found.name.text) (\(found.severity.word))")
    for text in [found.title, found.meaning, found.source] { print("\n\(text[language])") }
  }
}
