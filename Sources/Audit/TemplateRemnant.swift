import Narrative

/// What is left of a form's template in a text: a prompt, a place-holder, a row nobody filled in.
struct TemplateRemnant: Equatable {
  /// The words in question, as printed.
  let words: String

  /// What `text` as a whole or a part of it is; `nil` for a text somebody wrote.
  init?(in text: String, of kind: PrintedText.Kind) {
    guard Self.mayOccur(in: text, of: kind) else { return nil }
    let whole = text.narrowed
    let words: String? =
      switch kind {
      case .emptyRow: text
      case .name: Self.isStub(whole) || whole == "无" ? text : nil
      case .value: Self.isStub(whole) ? text : nil
      case .heading, .prose, .goalText, .title: Self.ellipses.contains(whole) ? text : nil
      case .unit, .reason: nil
      }
    guard let words = words ?? Self.prompt(in: whole) ?? Self.placeHolder(in: whole) else {
      return nil
    }
    self.words = words
  }

  /// Nearly every text is free of all letters that could be part of a remnant.
  private static func mayOccur(in text: String, of kind: PrintedText.Kind) -> Bool {
    if case .emptyRow = kind { return true }
    let isShort = text.utf8.count <= 48
    return text.unicodeScalars.contains { isTelling($0) || (isShort && isTellingInShort($0)) }
  }

  /// What a stub, an ellipsis or “待补充” has.
  private static func isTellingInShort(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "指", "无", "待", "…", ".", "/", "\\", "-", "—", "．", "／", "＼", "－": true
    default: false
    }
  }

  private static func isTelling(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "填", "输", "请", "例", "击", "X", "x", "×", "_", "Ｘ", "ｘ", "＿": true
    default: false
    }
  }

  private static let ellipses = ["…", "……", "...", "......", "/", "\\"]

  /// “指标2：” without a name, an ellipsis, a dash or a slash.
  private static func isStub(_ whole: String) -> Bool {
    if ellipses.contains(whole) || ["-", "--", "—", "——"].contains(whole) { return true }
    var rest = Substring(whole)
    guard rest.begins(with: "指标") else { return false }
    rest.removeOpening("指标")
    if rest.hasSuffix(":") { rest = rest.dropLast() }
    return rest.allSatisfy { "0123456789一二三四五六七八九十nNxX…".contains($0) }
  }

  /// Words that tell the writer what to enter; only as the form prints them, since prose may ask
  /// somebody to fill in something, too.
  private static func prompt(in whole: String) -> String? {
    if alone.contains(whole) { return whole }
    if let opening = openings.first(where: { whole.begins(with: $0) }) {
      return opening.ends(with: ":") ? String(opening.dropLast()) : opening
    }
    if let words = marked.first(where: { whole.holds($0.marked) })?.words {
      return words.begins(with: "示例") ? "示例" : words
    }
    return links.first { whole.holds($0) }
  }

  private static let alone = [
    "示例", "填报说明", "填表说明", "填写说明", "此处填写", "请填写", "待填", "待填写", "待补充",
  ]
  private static let openings = [
    "示例:", "填报说明:", "填表说明:", "填写说明:", "此处填写", "请填写", "请在此", "请输入",
  ]
  /// Behind each opening bracket.
  private static let marked = ["(", "[", "【", "<", "{"].flatMap { bracket in
    ["请填写", "填写", "此处填写", "请在此", "请输入", "示例)", "示例]", "示例】"]
      .map { (marked: bracket + $0, words: $0) }
  }
  private static let links = ["点击此处", "单击此处", "此处填写", "在此处填写"]

  /// XX or ×× before a noun, or a blank of underscores.
  ///
  /// Next to a digit it is a masked number, before any other word perhaps a masked name (李××).
  private static func placeHolder(in whole: String) -> String? {
    guard ["X", "x", "×", "_"].contains(where: { whole.holds($0) }) else { return nil }
    let letters = Array(whole)
    var start = 0
    while start < letters.count {
      let letter = letters[start]
      guard "Xx×_".contains(letter) else {
        start += 1
        continue
      }
      let end = letters[start...].firstIndex { $0 != letter } ?? letters.count
      let before = start > 0 ? letters[start - 1] : nil
      let after = end < letters.count ? letters[end] : nil
      if end - start >= 2, isOpen(before, after, underscores: letter == "_") {
        return String(letters[start..<end])
      }
      start = end
    }
    return nil
  }

  private static func isOpen(
    _ before: Character?, _ after: Character?, underscores: Bool
  ) -> Bool {
    func isLatin(_ letter: Character?) -> Bool {
      letter.map { $0.isASCII && ($0.isLetter || $0.isNumber) } ?? false
    }
    if isLatin(before) || isLatin(after) { return false }
    if underscores { return true }
    guard let after else { return before == nil }
    return "项单部年月日万元亿次局市县区镇乡街省率工学医院公司委厅处科站所中%".contains(after)
  }
}
