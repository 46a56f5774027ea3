import Diagnostics
import Languages
import Records

/// Reads a summary in prose (部门整体绩效自评结果): headings, paragraphs, and the indicators that the
/// analysis of the goals states clause by clause.
struct SummaryReader {
  private let account: SourceAccount
  private let findings: ImportFindings
  private var draft = DraftReport()
  /// The paragraphs of the part at hand that aren't blocks yet.
  private var waiting: [Piece] = []
  /// Where each block of the goals' analysis stands, in step with the section's blocks.
  private var analysisPlaces: [SourcePlace] = []
  private var headingPlace: SourcePlace?
  private var figurePlaces: [(figure: DraftFigure, unit: Money.Unit?, part: OutlinePart)] = []

  init(account: SourceAccount, findings: ImportFindings) {
    self.account = account
    self.findings = findings
  }

  /// The draft of what the paragraphs say; whatever isn't understood stays unplaced.
  mutating func draft(of paragraphs: [Piece]) -> DraftReport {
    var latest: OutlinePart?
    for paragraph in paragraphs.flatMap(\.lines) {
      if latest == nil, draft.title == nil, TitleYear.year(in: paragraph.text) != nil {
        takeHead(paragraph)
      } else if let heading = OutlineHeading(paragraph, after: latest) {
        endSection()
        latest = heading.part
        begin(heading, in: paragraph)
      } else if latest == nil {
        takeHead(paragraph)
      } else {
        waiting.append(paragraph)
      }
    }
    endSection()
    if latest == nil {
      findings.warning(
        ImportRule.open, zh: "请检查文件：没有找到绩效自评结果的任何标题，如“自评结论”",
        en: "look at the file: it has none of the headings of a self-evaluation, such as 自评结论")
    }
    takeFigures()
    takeGoals()
    takeScheme()
    return draft
  }

  // MARK: The head

  private mutating func takeHead(_ paragraph: Piece) {
    let words = paragraph.text.narrow
    if draft.attachmentLabel == nil, draft.title == nil, words.hasPrefix("附件"),
      words.unicodeScalars.count <= 8
    {
      draft.attachmentLabel = paragraph.text
    } else if draft.title == nil, words.contains("自评") || words.contains("评价") {
      draft.title = paragraph.joined
      draft.year = TitleYear.year(in: words)
      if words.contains("自评") { draft.evaluation = .unitSelf }
      draft.subject = words.contains("项目") && !words.contains("整体") ? .project : .wholeDepartment
    } else {
      return
    }
    account.place(paragraph)
  }

  // MARK: Sections

  private mutating func begin(_ heading: OutlineHeading, in paragraph: Piece) {
    let end = paragraph.scalars.startIndex + heading.length
    let words = paragraph.upTo(end).trimmed
    account.place(words)
    var section = DraftSection(part: heading.part, heading: words.joined)
    if heading.part == .score {
      section.figures = StatedFigures.figures(in: words.text, of: [.total]).map(\.figure)
    }
    draft.sections.append(section)
    let rest = paragraph.from(end).trimmed
    if !rest.isBlank { waiting.append(rest) }
  }

  /// Makes blocks of the paragraphs since the last heading.
  private mutating func endSection() {
    defer { waiting = [] }
    guard let section = draft.sections.last, !waiting.isEmpty else { return }
    // What stands right under 下一步 is the measures, whose own heading is often left out.
    if section.part == .nextSteps { draft.sections.append(DraftSection(part: .measures)) }
    let current = draft.sections.count - 1
    let part = draft.sections[current].part
    for (index, paragraph) in waiting.enumerated() {
      let isHeading = Self.isHeading(
        paragraph, next: index + 1 < waiting.count ? waiting[index + 1] : nil)
      var block = DraftBlock(isHeading: isHeading, text: paragraph.joined)
      account.place(paragraph)
      for (figure, unit) in StatedFigures.figures(in: block.text, of: Self.facts(of: part)) {
        block.figures.append(figure)
        figurePlaces.append((figure, unit, part))
      }
      draft.sections[current].blocks.append(block)
      if part == .goalAnalysis { analysisPlaces.append(paragraph.place) }
    }
  }

  private static func facts(of part: OutlinePart) -> [StatedFigure.Fact] {
    switch part {
    case .score: [.total]
    case .executionRate, .expenditure, .executionAnalysis:
      [.budget, .executed, .rate, .basic, .project]
    default: []
    }
  }

  /// A short sentence in front of a longer paragraph, numbered or not.
  private static func isHeading(_ paragraph: Piece, next: Piece?) -> Bool {
    guard let next else { return false }
    let scalars = paragraph.scalars
    if GoalHeading(paragraph.text) != nil { return true }
    let isOneSentence = scalars.dropLast().allSatisfy { !"。；;！？:：".unicodeScalars.contains($0) }
    guard isOneSentence, scalars.last != "；", scalars.last != "：", scalars.count <= 30 else {
      return false
    }
    return next.scalars.count >= 2 * scalars.count
  }

  // MARK: Figures

  /// The money and the total, each as first stated; a figure that differs further on is told.
  private mutating func takeFigures() {
    let total = draft.sections.lazy.filter { $0.part == .score }
      .flatMap { $0.figures + $0.blocks.flatMap(\.figures) }.first
    draft.total = total?.value
    draft.budget.unit = figurePlaces.lazy.compactMap(\.unit).first
    for fact in StatedFigure.Fact.allCases where fact != .total {
      let stated = figurePlaces.filter { $0.figure.fact == fact }
      guard let value = stated.first?.figure.value else { continue }
      let values = stated.map(\.figure.value)
      set(fact, values.allSatisfy { $0 == value } ? value : settled(fact, values))
    }
  }

  /// The one of several values that the rest of the money bears out, else the last.
  private func settled(_ fact: StatedFigure.Fact, _ values: [ExactDecimal]) -> ExactDecimal {
    func first(_ fact: StatedFigure.Fact) -> ExactDecimal? {
      figurePlaces.first { $0.figure.fact == fact }?.figure.value
    }
    var chosen = values[values.count - 1]
    if fact == .basic, let executed = first(.executed), let project = first(.project),
      let fitting = values.first(where: { $0 + project == executed })
    {
      chosen = fitting
    }
    var seen: Set<ExactDecimal> = []
    let listed = values.filter { seen.insert($0).inserted }.prefix(6).map(\.text)
    findings.warning(
      ImportRule.differing,
      zh: "请核对“\(fact.rawValue)”：文中先后为\(listed.joined(separator: "、"))，草稿取\(chosen.text)",
      en: "decide which '\(fact.rawValue)' is meant: the text states"
        + " \(listed.joined(separator: ", ")); the draft takes \(chosen.text)")
    return chosen
  }

  private mutating func set(_ fact: StatedFigure.Fact, _ value: ExactDecimal) {
    switch fact {
    case .total: draft.total = value
    case .budget: draft.budget.budget = value
    case .executed: draft.budget.executed = value
    case .rate: draft.budget.rate = value
    case .basic: draft.budget.basic = value
    case .project: draft.budget.project = value
    }
  }

  // MARK: Goals

  private mutating func takeGoals() {
    guard let section = draft.sections.first(where: { $0.part == .goalAnalysis }) else { return }
    var reader = GoalProse(findings: findings)
    for (block, place) in zip(section.blocks, analysisPlaces) { reader.take(block.text, at: place) }
    draft.goals = reader.close()
  }

  private mutating func takeScheme() {
    let fulls = draft.goals.compactMap(\.full)
    guard fulls.count == draft.goals.count, fulls.sum() == ExactDecimal(80) else { return }
    draft.schemeID = "hubei-20-80"
    draft.schemeBasis = .inferred
    findings.info(
      ImportRule.inferred,
      zh: "请确认评分方案并写明依据：各目标分值合计80分，草稿推断为“hubei-20-80”",
      en: "confirm the scheme and say what it rests on: the goals have 80 points in all, from which"
        + " the draft infers 'hubei-20-80'")
  }
}

/// The year a title names.
enum TitleYear {
  static func year(in title: String) -> Year? {
    let scalars = Array(title.narrow.unicodeScalars.map(digit))
    for start in scalars.indices where start + 4 <= scalars.count {
      let run = scalars[start..<start + 4]
      let isAlone =
        (start == 0 || !scalars[start - 1].isDigit)
        && (start + 4 == scalars.count || !scalars[start + 4].isDigit)
      guard isAlone, run.allSatisfy(\.isDigit), start + 4 < scalars.count,
        scalars[start + 4] == "年"
      else { continue }
      if let year = Year(String(String.UnicodeScalarView(run))) { return year }
    }
    return nil
  }

  /// 二〇二二年 is a year, too.
  private static func digit(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "〇", "○", "零": "0"
    case "一": "1"
    case "二": "2"
    case "三": "3"
    case "四": "4"
    case "五": "5"
    case "六": "6"
    case "七": "7"
    case "八": "8"
    case "九": "9"
    default: scalar
    }
  }
}
