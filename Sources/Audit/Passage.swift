import Languages
import Records

/// A paragraph of a report in its own words: what is compared when looking for copied text.
struct Passage: Sendable {
  let field: FieldPath
  let text: Text
  /// Runs of five letters, each packed into one number; sorted, each once.
  let runs: [UInt128]

  /// Letters and digits a paragraph must have to count.
  static let shortest = 40
  static let runLength = 5

  /// `nil` for a paragraph with fewer than 40 letters and digits of its own.
  init?(field: FieldPath, text: Text) {
    // Most texts of a form are a name or a short reason, which takes no reading.
    guard text.value.zh.utf8.count >= Self.shortest else { return nil }
    let scalars = Self.ownScalars(of: text.value.zh)
    guard scalars.count >= Self.shortest else { return nil }
    self.field = field
    self.text = text
    // Five scalars of 21 bits each.
    let mask = (UInt128(1) << (21 * Self.runLength)) - 1
    var run: UInt128 = 0
    var runs: [UInt128] = []
    runs.reserveCapacity(scalars.count)
    for (index, scalar) in scalars.enumerated() {
      run = ((run << 21) | UInt128(scalar.value)) & mask
      if index >= Self.runLength - 1 { runs.append(run) }
    }
    // To sort them all and pass over repeats takes a fraction of what a set does.
    var unique: [UInt128] = []
    unique.reserveCapacity(runs.count)
    for run in runs.sorted() where run != unique.last { unique.append(run) }
    self.runs = unique
  }

  /// The letters and digits of what a report says in its own words; marks, blanks and years don't
  /// count, other figures do, so that a text brought up to date is another.
  ///
  /// Left out are sentences that cite a document (《…》), that open a list (…：), and the prompts of
  /// forms.
  private static func ownScalars(of text: String) -> [Unicode.Scalar] {
    var own: [Unicode.Scalar] = []
    var sentence: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case "。", "；", "！", "？", ";", "!", "?", "\n":
        append(sentence, to: &own)
        sentence.removeAll(keepingCapacity: true)
      default: sentence.append(scalar)
      }
    }
    append(sentence, to: &own)
    return own
  }

  /// How the forms ask for a text.
  private static let prompts = ["简要概述", "简述", "概述", "请", "注：", "注:", "备注", "填报说明", "说明："]
    .map { Array($0.unicodeScalars) }

  private static func append(_ sentence: [Unicode.Scalar], to own: inout [Unicode.Scalar]) {
    let words = sentence.drop { LetterKind(of: $0) == .blank }
    guard !words.contains("《"), words.last != "：",
      !prompts.contains(where: { words.starts(with: $0) })
    else { return }
    var digits = 0
    for scalar in words {
      let kind = LetterKind(of: scalar)
      guard kind != .blank else { continue }
      if scalar == "年", digits == 4 { own.removeLast(4) }
      let isDigit = "0"..."9" ~= scalar
      digits = isDigit ? digits + 1 : 0
      if isDigit || kind == .letter { own.append(scalar) }
    }
  }
}

extension Report {
  /// Its paragraphs, reasons, measures and results, in the report's order; no headings.
  ///
  /// What was expected of a goal and the part of the outline that repeats the year's goals aren't
  /// among them: goals may well stay the same.
  var passages: [Passage] {
    var texts: [(FieldPath, Text?)] = [(FieldPath("budget.reason"), budget.reason)]
    for goal in goals {
      texts.append((FieldPath("goals.\(goal.id.value.text).achieved"), goal.achieved))
      for indicator in goal.indicators {
        let id = indicator.id.value
        texts.append((.indicator(id, .reason), indicator.reason))
        texts.append((FieldPath("indicators.\(id.text).measure"), indicator.measure))
      }
    }
    texts += [(FieldPath("reason"), reason), (FieldPath("measure"), measure)]
    texts += measures.map { (FieldPath("measures.\($0.id.value.text)"), $0.text) }
    texts += followUps.map { (FieldPath("follow-ups.\($0.measure.value.text)"), $0.result) }
    for section in sections where section.part.value != .annualGoals {
      let field = FieldPath.section(section.part.value)
      texts += section.blocks.filter { $0.kind == .paragraph }.map { (field, $0.text) }
    }
    return texts.compactMap { field, text in text.flatMap { Passage(field: field, text: $0) } }
  }
}
