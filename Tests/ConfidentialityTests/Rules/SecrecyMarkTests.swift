import Diagnostics
import Languages
import Testing

@Suite("Marks of secrecy")
struct SecrecyMarkTests {
  @Test(
    "The forms a secret or internal paper carries are errors",
    arguments: [
      ("机密★10年", nil, "机密★10年"), ("秘密 ★ 6个月", nil, "秘密★6个月"), ("绝密★长期", nil, "绝密★长期"),
      ("文件 机密★ 第1号", nil, "机密★"), ("★机密", nil, "★机密"), ("秘　密★1年", nil, "秘密★1年"),
      ("机\u{200B}密★１０年", nil, "机密★10年"), ("機密★10年", nil, "機密★10年"),
      ("密级：秘密", nil, "秘密"), ("密级: 机密 10年", nil, "机密10年"), ("密级和保密期限：秘密 5年", nil, "秘密5年"),
      ("| 密级 | 机密 |", nil, "机密"), ("绝密", nil, "绝密"), ("# 机密", nil, "机密"), ("秘密 10年", nil, "秘密10年"),
      ("绝密件", nil, "绝密件"), ("机密级", nil, "机密级"), ("机密 特急", nil, "机密"), ("第一行\n秘密\n第三行", nil, "秘密"),
      ("通知【机密】附件", nil, "机密"), ("（秘密）", nil, "秘密"), ("机密", "密级", "机密"), ("秘密，10年", "密级", "秘密"),
      ("内部资料 注意保存", nil, "内部资料注意保存"), ("内部资料，严禁外传！", nil, "内部资料,严禁外传"),
      ("（内部资料）注意保存", nil, "内部资料)注意保存"), ("内部文件不得外传", nil, "内部文件不得外传"), ("内部资料", nil, "内部资料"),
      ("【内部资料】年度计划", nil, "内部资料"), ("（此件不予公开）", nil, "此件不予公开"), ("此件不公开", nil, "此件不公开"),
      ("公开属性：不予公开", nil, "不予公开"), ("不予公开", "公开方式", "不予公开"),
    ] as [(String, String?, String)])
  func marked(text: String, label: String?, quoted: String) {
    let findings = Sample.findings(text, label: label)
    #expect(findings.map(\.severity) == [.error])
    #expect(findings.map(\.summary.zh) == ["“\(quoted)”是密级或内部资料标志，请停止发布并报保密审查"])
  }

  @Test(
    "An unclear form is a warning",
    arguments: [
      "附件为绝密级文件", "本报告为机密。", "另有机密件3份", "按机密（秘密）管理办法", "（此件依申请公开）", "属于绝密，",
    ])
  func unclear(text: String) {
    #expect(Sample.verdicts(text) == ["warning secrecy-mark"])
  }

  @Test(
    "Talk of secrets is no mark",
    arguments: [
      "保守国家秘密", "不涉及国家秘密", "商业秘密", "保密审查", "涉密", "本报告不含机密文件", "严禁泄露机密文件", "国家秘密的密级分为绝密、机密、秘密",
      "机密级以上文件的管理", "绝密级、机密级文件管理制度", "国家机密", "工作秘密", "计算机密码", "密", "机", "★★★★★", "秘密武器", "内部资料管理",
      "内部控制制度",
      "不予公开的政府信息", "此件公开发布", "保密期限",
    ])
  func talk(text: String) {
    #expect(Sample.verdicts(text) == [])
  }

  @Test(
    "A mark at the very edge of a text is read to its end",
    arguments: [
      "机密★", "★", "机密 ", " 密", "密级：", "内部", "此件", "不予", "机密★9999年", "机 密", "机   密★",
    ])
  func edges(text: String) {
    // Only that nothing traps; the table above says what is found.
    #expect(Sample.findings(text).count <= 1)
  }
}
