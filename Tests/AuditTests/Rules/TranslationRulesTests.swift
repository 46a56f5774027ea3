import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rules about translations")
struct TranslationRulesTests {
  private let place = SourcePlace(file: "departments/a/en.po", line: 7, column: 1)
  private let use = SourcePlace(file: "departments/a/2022.yaml", line: 3, column: 9)

  private func translation(
    _ source: String, _ english: String, exception: String? = nil
  ) -> Translation {
    Translation(
      source: Placed(source, at: use), english: Placed(english, at: place), exception: exception)
  }

  private func expected(
    _ rule: RuleName, _ severity: Severity, zh: String, en: String
  ) -> Finding {
    Finding(
      rule: rule, severity: severity, summary: Bilingual(zh: zh, en: en), place: place,
      notes: [
        Finding.Note(Bilingual(zh: "原文在此", en: "the source stands here"), place: use)
      ])
  }

  @Test(
    "Figures that agree pass, however each language writes them",
    arguments: [
      ("预算数440万元，执行率99.4%。", "Budget CNY 4.40 million; execution rate 99.4%."),
      ("共2.8亿元", "CNY 280 million in all"), ("3,900元", "CNY 3,900"), ("３９００元", "CNY 3,900"),
      ("20余万人次", "more than 200,000 visits"), ("2022年12月31日", "31 December 2022"),
      ("百分之五十", "50 per cent"), ("下降5个百分点", "fell by 5 percentage points"),
      ("督办11起", "eleven cases dealt with"), ("三个目标", "The three goals"), ("三个目标", "3 goals"),
      ("（一）得分93分", "(1) Score: 93 points"), ("2.完成的目标", "2. Targets met"),
      ("“十三五”规划", "the 13th Five-Year Plan"), ("万平方米", "10,000 m²"), ("5千克", "5 kg"),
      ("咨询电话0714-1234567", "call the office"), ("作业车辆鄂B12345", "by lorry"),
      ("项目支出0万元", "no project expenditure"),
      ("二〇二二年", "2022"), ("国务院令第711号第六条", "State Council Decree No. 711, article 6"),
      (
        "“4337.21”疑为“437.21”，即437.21万元",
        "“4337.21” (CNY 43.3721 million): “437.21” (CNY 4.3721 million)"
      ),
      ("1:3", "1:3"), ("", ""), ("优", "Excellent"), ("99.40%", "99.4 percent"), ("0元", "CNY 0"),
    ])
  func figuresAgree(source: String, english: String) {
    #expect(TranslationFigures().finding(in: translation(source, english)) == nil)
  }

  @Test(
    "A figure that is wrong, missing or added is an error at the catalogue's entry",
    arguments: [
      (
        "执行率99.4%", "Execution rate 94.9%", "原文为“99.4%”，译文为“94.9%”",
        "the English states '94.9%' for '99.4%'"
      ),
      (
        "440万元", "CNY 4.40 billion", "原文为“440万”，译文为“4.40 billion”",
        "the English states '4.40 billion' for '440万'"
      ),
      ("440万元", "CNY 440", "原文为“440万”，译文为“440”", "the English states '440' for '440万'"),
      ("完成98%", "98 completed", "原文为“98%”，译文为“98”", "the English states '98' for '98%'"),
      ("得93分", "Scored well", "译文缺少原文中的“93”", "the English lacks '93' of its source"),
      ("得分较高", "Scored 93", "译文中的“93”不见于原文", "the English states '93', which its source doesn't"),
      (
        "由93分改为95分", "from 93 points to 93 points", "译文缺少原文中的“95”",
        "the English lacks '95' of its source"
      ),
    ])
  func figuresDiffer(source: String, english: String, zh: String, en: String) {
    let found = TranslationFigures().finding(in: translation(source, english))
    #expect(found == expected("translation-figures", .error, zh: zh, en: en))
  }

  @Test("A difference the translator gives a reason for is for information only")
  func exception() {
    let found = TranslationFigures().finding(
      in: translation("90年代", "the 1990s", exception: "a decade is named in full"))
    #expect(
      found
        == expected(
          "translation-figures", .info,
          zh: "原文为“90”，译文为“1990”；译者说明：a decade is named in full",
          en: "the English states '1990' for '90'; meant so: a decade is named in full"))
  }

  @Test("No length of digits or of numerals is too much")
  func hostile() {
    let digits = String(repeating: "9", count: 100_000)
    let numerals = String(repeating: "万亿十", count: 30_000)
    #expect(TranslationFigures().finding(in: translation(digits, digits)) == nil)
    #expect(TranslationFigures().finding(in: translation(numerals, "many")) == nil)
    #expect(TranslationFigures().finding(in: translation("0", "0.000")) == nil)
    let odd = "1,2,3.4.5%%,,..\u{301}万万亿百分之"
    #expect(TranslationFigures().finding(in: translation(odd, odd)) == nil)
  }

  @Test(
    "Chinese that is quoted passes",
    arguments: [
      "the word “完成” is taken from the name", "the actual value (实际完成值)", "‘优’", "\"优\"", "《条例》",
      "no Chinese at all", "", "the city’s “双创”",
    ])
  func quoted(english: String) {
    #expect(TranslationChineseLeft().finding(in: translation("完成", english)) == nil)
  }

  @Test("Chinese that is left over is an error", arguments: ["Area 督察 done", "督察", "“a” 督察 “b”"])
  func left(english: String) {
    #expect(
      TranslationChineseLeft().finding(in: translation("督察", english))
        == expected(
          "translation-chinese-left", .error, zh: "译文中的“督察”未译，引用原文的应加引号",
          en: "'督察' is left in Chinese; translate it, or quote it if it is the original's word"))
  }

  @Test(
    "A unit with its English passes, and so does what has none",
    arguments: [
      ("440万元", "CNY 4.40 million"), ("440万元", "4.4 million yuan"), ("93分", "93 points"),
      ("98%", "98 per cent"), ("18.6平方公里", "18.6 km²"), ("11起", "eleven"), ("5天", "5 days"),
      ("", ""),
    ])
  func units(source: String, english: String) {
    #expect(TranslationUnits().finding(in: translation(source, english)) == nil)
  }

  @Test(
    "A unit that the English doesn't name is a warning",
    arguments: [("440万元", "4.40 million", "万元"), ("18.6平方公里", "18.6", "平方公里"), ("93分", "93", "分")])
  func unitsLeftOut(source: String, english: String, unit: String) {
    #expect(
      TranslationUnits().finding(in: translation(source, english))
        == expected(
          "translation-units", .warning, zh: "原文以“\(unit)”为单位，译文没有写明",
          en: "the source counts in '\(unit)', which the English doesn't name"))
  }

  @Test(
    "Punctuation that is full-width, between digits, quoted or of a link passes",
    arguments: [
      "合计，得93分。", "比例为1:3，共3,900元", "1.执行率情况。", "印有“预算执行(20分)”", "按[规则](/checks/)核对", "", "(a)",
    ])
  func punctuation(source: String) {
    #expect(ChinesePunctuation().finding(in: translation(source, "")) == nil)
  }

  @Test("Half-width punctuation beside a Chinese character is told at the source")
  func halfWidth() {
    #expect(
      ChinesePunctuation().finding(in: translation("一是强化领导,二是安排", ""))
        == Finding(
          rule: "chinese-punctuation", severity: .info,
          summary: Bilingual(
            zh: "“强化领导,二是安排”中的“,”是半角标点，应为“，”",
            en: "',' in '强化领导,二是安排' is half-width; Chinese has '，'"),
          place: use))
  }
}
