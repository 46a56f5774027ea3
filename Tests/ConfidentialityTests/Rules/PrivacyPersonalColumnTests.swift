import Diagnostics
import Languages
import Testing

@Suite("Columns of personal data")
struct PrivacyPersonalColumnTests {
  @Test(
    "What stands under a personal heading is told by two characters at most",
    arguments: [
      ("张三", "姓名", "张*"), ("欧阳娜娜", "学生姓名", "欧阳**"), ("湖北省鄂州市某路", "家庭住址", nil),
      ("湖北省鄂州市鄂城区", "家庭住址", "湖北*******"), ("1234567890", "身份证号", "12********"),
      ("42050160123456789012", "个人银行账号", "42************"), ("高血压", "病历", "高**"),
      ("1980-01-02", "出生日期", "19********"), ("张", "姓名", "*"), ("Zhang San", "申请人 姓名", "Zh*******"),
      ("123", "身份证号", nil), ("", "姓名", nil), ("无", "姓名", nil), ("—", "住址", nil), ("张*", "姓名", nil),
      ("湖北某单位", "单位姓名", nil),
    ] as [(String, String, String?)])
  func value(text: String, label: String, mask: String?) {
    let summaries = Sample.findings(text, label: label).map(\.summary.en)
    #expect(
      summaries
        == (mask.map { ["'\($0)' stands under a heading of personal data; take it out or mask it"] }
          ?? []))
  }

  @Test(
    "A line headed like a field counts as one",
    arguments: [
      ("姓名：张三", "张*"), ("- **住址**：湖北省鄂州市", "湖北****"), ("前言\n户主姓名: 张三丰\n后记", "张**"),
      ("姓名：未列", "未*"), ("账号：1234567890", "12********"), ("身份证号：1234", "12**"), ("姓名：", nil),
      ("姓名：张*", nil), ("姓名：无", nil), ("：姓名", nil), ("项目名称：市容", nil), ("不得公开姓名：见规定", nil),
      ("办理残疾证：12345 件", nil), ("身份证号：123", nil), ("姓名", nil), ("**：张三", nil),
    ] as [(String, String?)])
  func line(text: String, mask: String?) {
    let summaries = Sample.findings(text).map(\.summary.zh)
    #expect(summaries == (mask.map { ["“\($0)”所在栏目属于个人信息，请删去或遮盖"] } ?? []))
  }

  @Test("A finding names the heading")
  func wholeFinding() {
    let expected = Finding(
      rule: "privacy-personal-column", severity: .warning,
      summary: Bilingual(
        zh: "“张*”所在栏目属于个人信息，请删去或遮盖",
        en: "'张*' stands under a heading of personal data; take it out or mask it"),
      place: Sample.place,
      notes: [
        Sample.labelNote("姓名"),
        Sample.waiverNote("privacy-personal-column", fingerprint: "1d841bc0ee98309c"),
      ])
    #expect(Sample.findings("张三", label: "姓名") == [expected])
  }

  @Test(
    "A line of headings is told by its headings",
    arguments: [
      ("| 序号 | 姓名 | 身份证号 |", "姓名 身份证号"), ("姓名\t住址\t金额", "姓名 住址"), ("序号 姓名 联系电话", "姓名 联系电话"),
      ("姓名,身份证号,金额", "姓名 身份证号"), ("序号|身份证号码", "身份证号码"), ("第一行\n姓名 家庭住址", "姓名 家庭住址"),
      ("姓名", nil), ("序号 姓名", nil), ("姓名、身份证号、住址", nil), ("公开姓名，身份证号，住址的", nil),
      ("| 项目 | 金额 |", nil),
      ("", nil), ("|||", nil),
    ] as [(String, String?)])
  func headings(text: String, quoted: String?) {
    let summaries = Sample.findings(text).map(\.summary.zh)
    #expect(summaries == (quoted.map { ["“\($0)”是个人信息栏目的名称，请删去该栏或遮盖其内容"] } ?? []))
  }
}
