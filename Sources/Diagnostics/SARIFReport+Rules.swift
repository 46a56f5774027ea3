import JSONTree
import Languages

extension SARIFReport {
  /// A rule that has a description or only a name.
  struct Rule {
    let name: RuleName
    let description: RuleDescription?
  }

  /// By name, each once.
  static func rules(described: [RuleDescription], found: [RuleName]) -> [Rule] {
    var descriptions: [RuleName: RuleDescription] = [:]
    for rule in described { descriptions[rule.name] = rule }
    let names = Set(described.map(\.name) + found)
    return names.sorted().map { Rule(name: $0, description: descriptions[$0]) }
  }

  func descriptor(of rule: Rule) -> JSONValue {
    var members: [JSONValue.Member] = [.init("id", .string(rule.name.text))]
    if let description = rule.description {
      let level = JSONValue.string(description.severity.level)
      members += [
        .init("shortDescription", message(description.title)),
        .init("fullDescription", message(description.meaning)),
        .init("help", help(for: description)),
        .init("defaultConfiguration", .object([.init("level", level)])),
      ]
    }
    return .object(members)
  }

  /// What the rule means, where it comes from, and whether an explanation lets a finding pass.
  private func help(for rule: RuleDescription) -> JSONValue {
    let label = Bilingual(zh: "来源", en: "Source")[language]
    // Outside the bold letters: a closing mark of Markdown doesn't work after a Chinese colon.
    let colon = Bilingual(zh: "：", en: ": ")[language]
    let remedy =
      rule.canBeAcknowledged
      ? Bilingual(
        zh: "编辑可以附公开说明后予以发布。", en: "Editors may publish such a finding with an explanation.")
      : Bilingual(zh: "此类问题不能以说明放行。", en: "No explanation lets such a finding pass.")
    let meaning = rule.meaning[language]
    let source = rule.source[language]
    let text = [meaning, label + colon + source, remedy[language]].joined(separator: "\n\n")
    let markdown = [
      Self.markdown(meaning), "**\(label)**" + colon + Self.markdown(source), remedy[language],
    ]
    return .object([
      .init("text", .string(Self.plain(text))),
      .init("markdown", .string(markdown.joined(separator: "\n\n"))),
    ])
  }

  /// `text` with a backslash before whatever Markdown would take for its own, braces doubled.
  static func markdown(_ text: String) -> String {
    var markdown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "~", "|", "!", "&": markdown.append("\\")
      case "{", "}": markdown.append(scalar)
      default: break
      }
      markdown.append(scalar)
    }
    return String(markdown)
  }
}
