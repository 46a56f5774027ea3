import Diagnostics

/// Makes light nodes of a YAML file, in one pass over libyaml's events.
enum YAMLReader {
  /// The root of the file; `nil`, reported, when it can't be read as plain YAML.
  static func root(of text: SourceText, problems: Problems) -> YAMLNode? {
    var tree = YAMLTree(of: text, problems: problems)
    if let mistake = YAMLEvents.read(text.utf8, take: { tree.take($0) }) {
      let place = SourcePlace(file: text.file, line: mistake.line, column: mistake.column)
      problems.error(
        ContentRule.yamlSyntax, en: "not valid YAML: \(mistake.words)",
        zh: "YAML 语法错误：\(mistake.words)", at: place)
      return nil
    }
    if tree.isEmpty {
      problems.error(
        ContentRule.emptyFile, en: "the file is empty", zh: "文件为空",
        at: SourcePlace(file: text.file, line: 1, column: 1))
    }
    return tree.root
  }
}
