import Diagnostics
import Languages

/// No column or field is headed as personal: names, identity numbers, addresses, accounts, illness.
///
/// The heading says more than any pattern of digits, so whatever stands under it counts.
struct PrivacyPersonalColumn: DisclosureRule {
  static let name: RuleName = "privacy-personal-column"
  static let severity = Severity.warning
  static let title = Bilingual(
    zh: "公布内容中不应有个人信息栏目", en: "No column of personal data is published")
  static let meaning = Bilingual(
    zh: "栏目名称（如姓名、身份证号、住址、银行账号、病历）表明其下内容属于个人信息；已遮盖的内容不作提示。",
    en: """
      The heading (a name, an identity number, an address, an account, an illness) says that what \
      stands under it is personal. Masked values are not reported.
      """)
  static let source = Bilingual(
    zh: "《政府信息公开条例》第十五条（个人隐私）",
    en: "Regulations on Open Government Information, article 15 (personal privacy)")

  func matches(in text: NormalizedText) -> [DisclosureMatch] {
    if let personal = text.heading.personal {
      let range = Self.trimmed(text.bytes.indices, of: text)
      return isPersonal(range, of: text, personal) ? [value(in: range, of: text)] : []
    }
    guard text.heading.text == nil, text.scan.mayHeadColumns, !text.isQuotation else { return [] }
    return headings(in: text)
  }

  func summary(of match: DisclosureMatch, quoted: String) -> Bilingual<String> {
    if case .none = match.mask {
      return Bilingual(
        zh: "“\(quoted)”是个人信息栏目的名称，请删去该栏或遮盖其内容",
        en: "'\(quoted)' heads columns of personal data; take them out or mask what is in them")
    }
    return Bilingual(
      zh: "“\(quoted)”所在栏目属于个人信息，请删去或遮盖",
      en: "'\(quoted)' stands under a heading of personal data; take it out or mask it")
  }

  private func value(in range: Range<Int>, of text: NormalizedText) -> DisclosureMatch {
    DisclosureMatch(range, severity: .warning, value: text.string(range), mask: .short)
  }

  private func isPersonal(
    _ range: Range<Int>, of text: NormalizedText, _ personal: Heading.Personal
  ) -> Bool {
    let value = text.string(range)
    if text.mentions(["*", "某", "XX", "xx"], in: range) { return false }
    if Self.blanks.contains(value.lowercased()) || value == text.heading.text { return false }
    switch personal {
    case .words: return value.unicodeScalars.contains { $0.properties.isAlphabetic }
    case .number(let digits):
      return text.bytes[range].reduce(0) { $0 + ($1.isDigit ? 1 : 0) } >= digits
    }
  }

  /// Lines headed like a field, as in `姓名：张三`, and lines made of cells of which two are personal
  /// headings or one is that of an identity number.
  private func headings(in text: NormalizedText) -> [DisclosureMatch] {
    var found: [DisclosureMatch] = []
    var start = 0
    while start < text.bytes.count {
      let end = text.endOfRun(from: start) { $0 != 0x0A }
      let line = Self.trimmed(start..<end, of: text)
      start = end + 1
      // A line of prose is longer than a table's headings and isn't cut up.
      guard !line.isEmpty, line.count <= 1_000 else { continue }
      if let headed = headedValue(in: line, of: text) {
        found.append(headed)
        continue
      }
      let personal = Self.personalCells(text.bytes[line])
      guard !personal.isEmpty else { continue }
      found.append(
        DisclosureMatch(
          line, severity: .warning, value: personal.joined(separator: " "), mask: .none))
    }
    return found
  }

  private func headedValue(in line: Range<Int>, of text: NormalizedText) -> DisclosureMatch? {
    let head = text.bytes[line].prefix(Self.longestHeading)
    guard let colon = head.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    // Markdown's signs for lists, emphasis and tables are no part of a heading.
    let start = text.endOfRun(from: line.lowerBound) { " #*->|".utf8.contains($0) }
    let end = text.startOfRun(before: colon) { " *".utf8.contains($0) }
    guard start < end else { return nil }
    let cell = text.string(start..<end)
    guard Heading.isPersonalCell(cell), let personal = Heading(cell).personal else { return nil }
    let range = Self.trimmed(colon + 1..<line.upperBound, of: text)
    return isPersonal(range, of: text, personal) ? value(in: range, of: text) : nil
  }

  private static let longestHeading = 60

  private static func personalCells(_ line: ArraySlice<UInt8>) -> [String] {
    func cells(_ isSeparator: (UInt8) -> Bool) -> [String] {
      line.split(whereSeparator: isSeparator).map { cell in
        let start = cell.firstIndex { $0 != 0x20 } ?? cell.endIndex
        let end = cell.lastIndex { $0 != 0x20 } ?? start
        return String(decoding: cell[start..<min(end + 1, cell.endIndex)], as: UTF8.self)
      }
    }
    let columns = cells { $0 == UInt8(ascii: "|") || $0 == 0x09 }
    let headed = columns.filter(Heading.isPersonalCell)
    if columns.count >= 2, headed.contains(where: Heading.isIdentityCell) { return headed }
    let words = cells { $0 == UInt8(ascii: "|") || $0 == 0x09 || $0 == 0x20 }
    let personal = words.filter(Heading.isPersonalCell)
    if personal.count >= 2 { return personal }
    // Commas part the words of a sentence as well, so there all cells must be short.
    let values = cells { $0 == UInt8(ascii: ",") }
    let listed = values.filter(Heading.isPersonalCell)
    return listed.count >= 2 && values.allSatisfy { $0.utf8.count <= 24 } ? listed : []
  }

  private static func trimmed(_ range: Range<Int>, of text: NormalizedText) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, text.bytes[start] <= 0x20 { start += 1 }
    while end > start, text.bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  private static let blanks: Set<String> = [
    "无", "略", "不公开", "不予公开", "不详", "保密", "未填", "空", "暂无", "none", "n/a", "withheld",
  ]
}
