import Diagnostics
import Languages
import Records
import SeededTesting
import Testing

@testable import Confidentiality

@Suite("Masks")
struct MaskingTests {
  @Test(
    "A message that quotes content is masked, and nothing else in it changes",
    arguments: [
      ("'11010519491231002X' isn't a year", "'110***********002X' isn't a year"),
      ("“１３９１２３４５６７８”不是年份 2022", "“139****5678”不是年份 2022"),
      ("'139 1234 5678' and '6222 0212 3456 7890 128'", "'139****5678' and '6222************'"),
      ("13\u{200B}9\u{200B}12345678", "139****5678"),
      ("'110105490101123'", "'110*********123'"), ("'110105194912310021'", "'110***********0021'"),
      ("a@qq.com, 鄂G12345, 0716-8832332", "a@******, 鄂G*****, 071****2332"),
      ("93 differs from 91.87", "93 differs from 91.87"), ("", ""), ("机密★10年", "机密★10年"),
      ("13912345678元", "13912345678元"), ("姓名 身份证号", "姓名 身份证号"), ("😀１２", "😀１２"),
      ("ＡＢ（１３９１２３４５６７８）ＣＤ", "ＡＢ（139****5678）ＣＤ"),
    ])
  func text(original: String, expected: String) {
    #expect(DisclosureGate.masked(original) == expected)
    #expect(DisclosureGate.masked(expected) == expected)
  }

  @Test("A finding is masked in both languages, in its notes and in the names of files")
  func finding() {
    let value = "11010519491231002X"
    let mask = "110***********002X"
    let finding = { (text: String) in
      Finding(
        rule: "year", severity: .warning,
        summary: Bilingual(zh: "“\(text)”不是年份", en: "'\(text)' isn't a year"),
        place: SourcePlace(file: "content/\(text).yaml", line: 1, column: 2),
        notes: [
          Finding.Note(
            Bilingual(zh: "见“\(text)”", en: "see '\(text)'"),
            place: SourcePlace(file: "\(text).md")),
          Finding.Note(Bilingual(zh: text, en: text)),
        ])
    }
    #expect(DisclosureGate.masked(finding(value)) == finding(mask))
  }

  @Test("No mask shows more than half of a value, or its birth date with its check digit")
  func masks() {
    #expect(ValueMask.identityNumber.text(of: "11010519491231002X") == "110***********002X")
    #expect(ValueMask.telephone.text(of: "13912345678") == "139****5678")
    #expect(ValueMask.card.text(of: "6222021234567890128") == "6222************")
    #expect(
      ["", "张", "张三", "张三丰", "欧阳娜娜", "E12345678"].map(ValueMask.short.text(of:)) == [
        "*", "*", "张*", "张**", "欧阳**", "E1*******",
      ])
    #expect(ValueMask.telephone.text(of: "1391234") == "13*****")
  }

  /// Eight digits in a row would be a date of birth, or all of a telephone but its prefix.
  @Test(
    "No finding of a valid number in any context has eight of its characters in a row",
    arguments: 0..<40)
  func noLeak(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<25 {
      let value =
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: generator.identityNumber()
        case 1: generator.bankCard()
        default: generator.mobileNumber()
        }
      let written = Self.disguised(value, &generator)
      let text =
        generator.element(of: Self.before, or: "") + written
        + generator.element(of: Self.after, or: "")
      let label = generator.element(of: Self.labels + [value], or: nil)
      let record = generator.element(of: ["a.yaml", "\(value).yaml", "张三\(value).pdf"], or: "")
      let field = generator.element(of: ["", "goals[0]", text, written], or: "")
      let findings = DisclosureGate(today: nil).findings(
        in: [
          Sample.text(
            text, label: label, record: record, field: field,
            place: SourcePlace(file: "content/\(record)", line: 1, column: 1))
        ], waivers: [])
      #expect(!findings.isEmpty || label == "执行数", "\(text) \(label ?? "")")
      for finding in findings {
        let printed = Language.allCases.map(finding.text(in:)).joined()
        let leak = Self.pieces(of: value).first { printed.contains($0) }
        #expect(leak == nil, "\(text) \(label ?? "") \(printed)")
      }
      let masked = DisclosureGate.masked(text)
      #expect(Self.pieces(of: value).allSatisfy { !masked.contains($0) }, "\(masked)")
    }
  }

  private static let before = ["", "证件：", "联系人 ", "（", "2022年", "a ", "编号:", "电话", "2022 "]
  private static let after = ["", "。", "）", " 2022", "住址", "\n", "，13812345678", "@"]
  private static let labels: [String?] = [nil, nil, "手机", "身份证号", "姓名", "执行数", "项目名称"]

  private static func pieces(of value: String) -> [String] {
    let characters = Array(value)
    return (0...characters.count - 8).map { String(characters[$0..<$0 + 8]) }
  }

  /// Full width or not, with invisible characters or not.
  private static func disguised(_ value: String, _ generator: inout SeededGenerator) -> String {
    let isWide = Bool.random(using: &generator)
    let isParted = Bool.random(using: &generator)
    var text = String.UnicodeScalarView()
    for scalar in value.unicodeScalars {
      let wide = Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar
      text.append(isWide ? wide : scalar)
      if isParted, Int.random(in: 0..<4, using: &generator) == 0 { text.append("\u{200B}") }
    }
    return String(text)
  }
}
