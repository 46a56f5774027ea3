import ArgumentParser

@main
struct Gazette: ParsableCommand {
  /// Of the program, as reports name it; 1.0.0 is the first release.
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "gazette",
    abstract: .help(
      zh: "由绩效自评记录生成公开网站，逐个数字核对。",
      en: "Builds a public disclosure site from evaluation records, checked figure by figure."),
    discussion: .help(
      zh: "退出码：0为已发布或检查通过；1为内容、版式或页面不合格；2为无法运行；64为用法有误。退出码为1和2时，已发布的网站原样未动。",
      en: """
        Exit codes: 0 published or clean; 1 content, theme or markup refused; 2 could not run; \
        64 wrong usage. After 1 and 2 the published site is as it was.
        """),
    subcommands: [
      Build.self, Check.self, ChangesCommand.self, Init.self, New.self, FormCommand.self,
      Import.self, Explain.self,
      Schema.self, Translate.self,
    ])
}
