import Diagnostics
import Languages
import Records
import Scoring

/// The summary of a whole-department self-evaluation has every part of the form's outline, numbered.
///
/// A heading lacks its number if a heading beside it has one: another part under the same heading,
/// or another heading inside the same part. Which number it is isn't judged, and a record without
/// any section has no outline to judge.
struct OutlineComplete: AuditRule {
  static let name: RuleName = "outline-complete"
  static let severity = Severity.info
  static let title = Bilingual(
    zh: "部门整体自评结果（摘要版）的提纲应完整、序号应连贯",
    en: "The outline of a whole-department summary is complete and numbered")
  static let meaning = Bilingual(
    zh: "与规定的提纲相比，报告缺少列出的部分，或者列出的标题缺少序号。",
    en: """
      Compared with the outline of the form, the report lacks the parts named, or the headings \
      named lack their numbers.
      """)
  static let source = Bilingual(
    zh: "部门整体绩效自评结果（摘要版）提纲",
    en: "The outline of the summary of whole-department self-evaluations (摘要版)")

  func findings(in report: ScoredReport) -> [RecordFinding] {
    let record = report.report
    guard record.subject.value == .wholeDepartment, record.evaluation.value == .unitSelf,
      let first = record.sections.first
    else { return [] }
    let missing = OutlinePart.allCases.filter { part in
      !record.sections.contains { $0.part.value == part } && !record.isWithheld(.section(part))
    }
    let unnumbered =
      Self.unnumberedParts(of: record)
      + record.sections.flatMap { section in
        Self.unnumbered(section.blocks.filter { $0.kind == .heading }.map(\.text))
      }
    guard !missing.isEmpty || !unnumbered.isEmpty else { return [] }
    return [
      finding(
        summary(missing: missing, unnumbered: unnumbered), field: .sections,
        texts: missing.map(\.rawValue) + unnumbered.map(\.value.zh),
        place: unnumbered.first?.place ?? first.part.place)
    ]
  }

  private func summary(missing: [OutlinePart], unnumbered: [Text]) -> Bilingual<String> {
    var (zh, en): ([String], [String]) = ([], [])
    if !missing.isEmpty {
      zh.append("提纲缺少" + missing.map { "“\($0.name.zh)”" }.joined(separator: "、"))
      en.append("the outline lacks " + missing.map { "'\($0.name.en)'" }.joined(separator: ", "))
    }
    if !unnumbered.isEmpty {
      zh.append("标题缺少序号：" + unnumbered.map { "“\($0.value.zh)”" }.joined(separator: "、"))
      en.append(
        "headings lack their numbers: "
          + unnumbered.map { "'\($0.value.en)'" }.joined(separator: ", "))
    }
    return Bilingual(
      zh: zh.joined(separator: "；"), en: en.joined(separator: "; ").capitalizedFirst)
  }

  /// Compares the parts under one heading.
  private static func unnumberedParts(of report: Report) -> [Text] {
    var siblings: [[Text]] = []
    /// The index in `siblings` of each level that is open, from level 1.
    var open: [Int] = []
    for section in report.sections {
      let level = section.part.value.level
      open = Array(open.prefix(level))
      while open.count < level {
        open.append(siblings.count)
        siblings.append([])
      }
      if let heading = section.heading { siblings[open[level - 1]].append(heading) }
    }
    return siblings.flatMap(unnumbered(_:))
  }

  /// Those without a number, if any of them has one.
  private static func unnumbered(_ headings: [Text]) -> [Text] {
    let without = headings.filter { !isNumbered($0.value.zh) }
    return without.count < headings.count ? without : []
  }

  /// 一、 （一） 1. ① 一是 第一 目标1
  static func isNumbered(_ heading: String) -> Bool {
    var rest = heading.drop(while: \.isWhitespace)
    if let first = rest.unicodeScalars.first, ("\u{2460}"..."\u{249B}").contains(first) {
      return true
    }
    let opening = ["（", "(", "第", "目标"].first(where: rest.hasPrefix)
    rest = rest.dropFirst(opening?.count ?? 0)
    let number = rest.prefix { "0123456789一二三四五六七八九十".contains($0) }
    guard !number.isEmpty else { return false }
    if opening != nil { return true }
    return rest.dropFirst(number.count).first.map { "、.．，：:)）是".contains($0) } ?? false
  }
}
