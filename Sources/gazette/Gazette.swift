import ArgumentParser

@main
struct Gazette: ParsableCommand {
  /// Of the program, as reports name it; 1.0.0 is the first release.
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "gazette",
    abstract: "Builds a public disclosure site from evaluation records, checked figure by figure.",
    discussion: """
      Exit codes: 0 published or clean; 1 content, theme or markup refused; 2 could not run; \
      64 wrong usage. After 1 and 2 the published site is as it was.
      """,
    subcommands: [Build.self, Check.self, Explain.self, Import.self, Schema.self, Translate.self])
}
