package import JSONTree
package import Languages

/// The report of a run as editors and code hosts read it: SARIF 2.1.0, messages in one language.
///
/// An acknowledged finding and one of the baseline are suppressed, with the reason; one whose rule
/// was lowered keeps its new level and has the reason among its properties.
/// - Source: OASIS, “Static Analysis Results Interchange Format (SARIF) Version 2.1.0”.
package struct SARIFReport {
  let language: Language
  private let findings: [ReportedFinding]
  private let rules: [Rule]
  private let tool: ReportingTool

  /// - Parameters:
  ///   - findings: Listed in this order.
  ///   - rules: All rules that were asked, with or without findings. Rules that only have findings
  ///     are listed by their name.
  ///   - tool: The driver of the run.
  ///   - language: The language of all messages.
  package init(
    of findings: [ReportedFinding], rules: [RuleDescription], by tool: ReportingTool,
    in language: Language
  ) {
    self.findings = findings
    self.rules = Self.rules(described: rules, found: findings.map(\.finding.rule))
    self.tool = tool
    self.language = language
  }

  package var document: JSONValue {
    .object([
      .init("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
      .init("version", .string("2.1.0")),
      .init("runs", .array([run])),
    ])
  }

  private var run: JSONValue {
    let driver = JSONValue.object([
      .init("name", .string(tool.name)),
      .init("semanticVersion", .string(tool.version)),
      // Not Language.tag: the schema allows a language and a country here, no script.
      .init("language", .string(language.rawValue)),
      .init("rules", .array(rules.map(descriptor(of:)))),
    ])
    return .object([
      .init("tool", .object([.init("driver", driver)])),
      .init("language", .string(language.rawValue)),
      .init("columnKind", .string("unicodeCodePoints")),
      .init("results", .array(results)),
    ])
  }

  private var results: [JSONValue] {
    var index: [RuleName: Int] = [:]
    for (position, rule) in rules.enumerated() { index[rule.name] = position }
    return findings.map { result($0, ruleIndex: index[$0.finding.rule]) }
  }

  private func result(_ reported: ReportedFinding, ruleIndex: Int?) -> JSONValue {
    let finding = reported.finding
    var members: [JSONValue.Member] = [.init("ruleId", .string(finding.rule.text))]
    if let ruleIndex { members.append(.init("ruleIndex", .integer(ruleIndex))) }
    members += [
      .init("level", .string(finding.severity.level)),
      .init("message", message(finding.summary)),
      .init(
        "locations",
        .array([Self.physicalLocation(of: finding.place)].compactMap { $0 }.map { .object([$0]) })),
    ]
    let related = relatedLocations(of: finding)
    if !related.isEmpty { members.append(.init("relatedLocations", .array(related))) }
    // All results of a run have the member, or none has.
    members.append(.init("suppressions", .array(suppressions(for: reported.standing))))
    if case .lowered(let reason) = reported.standing {
      members.append(.init("properties", .object([.init("loweredBecause", .string(reason))])))
    }
    return .object(members)
  }

  private func relatedLocations(of finding: Finding) -> [JSONValue] {
    var seen: Set<JSONValue> = []
    return finding.notes.map { note in
      let place = Self.physicalLocation(of: note.place ?? finding.place)
      return JSONValue.object([place, .init("message", message(note.summary))].compactMap { $0 })
    }
    // The standard wants them unique.
    .filter { seen.insert($0).inserted }
  }

  private func suppressions(for standing: Standing) -> [JSONValue] {
    let justification: String
    switch standing {
    case .open, .lowered: return []
    case .acknowledged(let reason): justification = reason
    case .baseline:
      justification =
        Bilingual(zh: "已列入基线", en: "Listed in the baseline")[language]
    }
    return [
      .object([
        .init("kind", .string("external")),
        .init("status", .string("accepted")),
        .init("justification", .string(justification)),
      ])
    ]
  }

  func message(_ text: Bilingual<String>) -> JSONValue {
    .object([.init("text", .string(Self.plain(text[language])))])
  }

  /// `text` so that it reads as itself: braces would be placeholders, `[…](…)` a link.
  ///
  /// - Source: SARIF 2.1.0, sections 3.11.5 and 3.11.6.
  static func plain(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "{", "}": plain.append(scalar)
      case "(" where last == "]":
        plain.removeLast()
        plain.append(contentsOf: "\\]".unicodeScalars)
      default: break
      }
      plain.append(scalar)
      last = scalar
    }
    return String(plain)
  }
}

extension Severity {
  /// SARIF's word for it.
  var level: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }
}
