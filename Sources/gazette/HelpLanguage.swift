import ArgumentParser
import Languages

/// The language that help is given in, which must be known before the arguments are parsed.
enum HelpLanguage {
  /// What `--language` says wherever it stands, else the locale's.
  static var current: Language {
    chosen(in: CommandLine.arguments)
  }

  static func chosen(in arguments: [String]) -> Language {
    for (index, argument) in arguments.enumerated() {
      if argument == "--language", arguments.indices.contains(index + 1) {
        return MessageLanguage.chosen(MessageLanguage(rawValue: arguments[index + 1]))
      }
      if argument.hasPrefix("--language=") {
        return MessageLanguage.chosen(MessageLanguage(rawValue: String(argument.dropFirst(11))))
      }
    }
    return MessageLanguage.chosen(nil)
  }

  /// The words that ArgumentParser has in English alone, at the beginnings of lines.
  static func framed(_ help: String, in language: Language) -> String {
    guard language == .zh else { return help }
    return help.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var line = String(line)
      for (words, chinese) in frame where line.hasPrefix(words) {
        line = chinese + line.dropFirst(words.count)
      }
      return line.replacing("Show help information.", with: "显示帮助。")
        .replacing("Show the version.", with: "显示版本。")
    }.joined(separator: "\n")
  }

  private static let frame = [
    ("OVERVIEW: ", "概述："), ("USAGE: ", "用法："), ("ARGUMENTS:", "参数："), ("OPTIONS:", "选项："),
    ("SUBCOMMANDS:", "命令："),
    (
      "  See 'gazette help <subcommand>' for detailed help.",
      "  各命令的帮助，见“gazette help <命令>”。"
    ),
  ]
}

extension String {
  /// A text of the help, in the language it is given in.
  static func help(zh: String, en: String) -> String {
    Bilingual(zh: zh, en: en)[HelpLanguage.current]
  }
}

extension ArgumentHelp {
  /// What an argument means, in the language help is given in.
  static func said(zh: String, en: String) -> ArgumentHelp {
    ArgumentHelp(stringLiteral: .help(zh: zh, en: en))
  }
}
