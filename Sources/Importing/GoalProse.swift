import Diagnostics
import Languages
import Records

/// Reads the goals and indicators out of the analysis of a summary, paragraph by paragraph.
struct GoalProse {
  private let findings: ImportFindings
  private var goals: [DraftGoal] = []
  private var kind: IndicatorGroup.Kind?

  init(findings: ImportFindings) {
    self.findings = findings
  }

  mutating func take(_ text: String, at place: SourcePlace) {
    if let heading = GoalHeading(text) {
      var goal = DraftGoal(name: heading.name)
      goal.full = heading.full
      goals.append(goal)
      kind = nil
    } else if !goals.isEmpty {
      // A heading of its own, or the first words of the sentence, name the kind.
      if let named = Self.kind(in: String(text.narrow.prefix(12))) { kind = named }
      if let kind, Self.statesPoints(text) { takeGroup(text, kind, at: place) }
    }
  }

  /// The goals, with a full score for the only indicator of a group that states none.
  mutating func close() -> [DraftGoal] {
    for goal in goals.indices {
      for group in goals[goal].groups.indices { fillFull(&goals[goal].groups[group]) }
    }
    return goals
  }

  private mutating func takeGroup(
    _ text: String, _ kind: IndicatorGroup.Kind, at place: SourcePlace
  ) {
    let goal = goals.count - 1
    var group = DraftGroup(kind: kind)
    var clauses: [String] = []
    for sentence in Self.split(text, at: "。") {
      var sentence = sentence
      if clauses.isEmpty, group.full == nil, sentence.contains("满分"), sentence.contains("指标"),
        !sentence.contains("具体情况"), !sentence.contains("；")
      {
        takeTotals(sentence, &group)
        continue
      }
      if let mark = sentence.firstRange(of: "具体情况") {
        sentence = String(sentence[mark.upperBound...].drop { "是为如下：:".contains($0) })
      }
      clauses += Self.split(Self.split(sentence, at: "；").joined(separator: ";"), at: ";")
    }
    for clause in clauses {
      if let indicator = IndicatorClause.indicator(clause) {
        group.indicators.append(indicator)
        if indicator.score == nil {
          findings.warning(
            ImportRule.indicator, zh: "请补充得分：“\(clause.quoted)”没有写明得分",
            en: "add the score: '\(clause.quoted)' states none", at: place)
        }
      } else {
        findings.warning(
          ImportRule.indicator, zh: "请核对：“\(clause.quoted)”没有读作指标，原文仍在“sections”中",
          en: "look at '\(clause.quoted)': it isn't read as an indicator; the text stays in"
            + " 'sections'", at: place)
      }
    }
    guard !group.indicators.isEmpty else { return }
    if let index = goals[goal].groups.firstIndex(where: { $0.kind == kind }) {
      goals[goal].groups[index].indicators += group.indicators
    } else {
      goals[goal].groups.append(group)
    }
  }

  /// 产出指标满分25分，扣4分，完成21分.
  private func takeTotals(_ sentence: String, _ group: inout DraftGroup) {
    for part in Self.split(sentence, at: "，") {
      guard let (role, points) = IndicatorClause.points(part) else { continue }
      switch role {
      case .full: group.full = points
      case .deducted: group.deducted = points
      case .score: group.score = points
      case .fullScore: (group.full, group.score) = (points, points)
      }
    }
  }

  private func fillFull(_ group: inout DraftGroup) {
    let lacking = group.indicators.indices.filter { group.indicators[$0].full == nil }
    guard lacking.count == 1, let index = lacking.first, let full = group.full else { return }
    let rest = full - group.indicators.compactMap(\.full).sum()
    guard !rest.isNegative else { return }
    group.indicators[index].full = rest
    let name = group.indicators[index].name.quoted
    findings.info(
      ImportRule.inferred, zh: "请确认“\(name)”的分值\(rest.text)分：原文没有写，取自本组满分的余数",
      en: "confirm the full score \(rest.text) of '\(name)': the text states none; it is what the"
        + " group's full score leaves")
  }

  /// Whether a number stands in front of a 分.
  private static func statesPoints(_ text: String) -> Bool {
    let scalars = Array(text.narrow.unicodeScalars)
    return scalars.indices.dropFirst().contains { scalars[$0] == "分" && scalars[$0 - 1].isDigit }
  }

  static func kind(in words: String) -> IndicatorGroup.Kind? {
    let kinds: [(String, IndicatorGroup.Kind)] = [
      ("产出", .output), ("效益", .benefit), ("满意度", .satisfaction), ("成本", .cost),
      ("决策", .decision), ("过程", .process),
    ]
    return kinds.first { words.contains($0.0 + "指标") }?.1
  }

  private static func split(_ text: String, at separator: Character) -> [String] {
    text.split(separator: separator).map { piece in
      String(piece.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
    .filter { !$0.isEmpty }
  }
}

/// The heading of a goal, such as 目标1（30分）市容市貌督察管理.
struct GoalHeading {
  let name: String
  let full: ExactDecimal?

  init?(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    var at = Numbering.length(of: scalars[...])
    let lead = String(String.UnicodeScalarView(scalars[at...].prefix(8)))
    guard let word = ["年度绩效目标", "绩效目标", "年度目标", "目标"].first(where: lead.hasPrefix) else {
      return nil
    }
    at += word.unicodeScalars.count
    let number = at
    while at < scalars.count,
      scalars[at].isDigit || scalars[at].isWideDigit
        || "一二三四五六七八九十".unicodeScalars.contains(scalars[at])
    {
      at += 1
    }
    guard at > number else { return nil }
    var full: ExactDecimal?
    while at < scalars.count, scalars[at].isBlank || "：:、.．".unicodeScalars.contains(scalars[at]) {
      at += 1
    }
    if at < scalars.count, scalars[at] == "（" || scalars[at] == "(" {
      guard let end = scalars[at...].firstIndex(where: { $0 == "）" || $0 == ")" }) else {
        return nil
      }
      full = PrintedValue.points(String(String.UnicodeScalarView(scalars[at + 1..<end])))
      guard full != nil else { return nil }
      at = end + 1
    }
    let rest = scalars[at...].drop { $0.isBlank || "：:、".unicodeScalars.contains($0) }
    let name = String(
      String.UnicodeScalarView(
        rest.reversed().drop { $0.isBlank || "。；".unicodeScalars.contains($0) }.reversed()))
    guard !name.isEmpty, name.unicodeScalars.count <= 60,
      !name.contains(where: { "。；，".contains($0) })
    else { return nil }
    self.name = name
    self.full = full
  }
}
