import Diagnostics
import Languages
import MarkupCheck
import SiteFiles
import Testing

@Suite("Figures of a page held against the records")
struct FigureCheckTests {
  /// What is found in the sample page with `markup` in front of its first paragraph.
  private func lines(_ markup: String) throws -> [String] {
    let page = SamplePage.text.replacing("<p>Scored", with: markup + "<p>Scored")
    return try SamplePage.findings(page).map { $0.text(in: .en) }
  }

  private func line(_ column: Int, _ sentence: String) -> String {
    "site/en/index.html:16:\(column): error: \(sentence) [markup-figure]"
  }

  @Test(
    "pass when they read as the record has it",
    arguments: [
      "<p data-record=\"r\"><data value=\"99.40\" data-figure=\"rate\">99.4%</data></p>",
      "<p data-record=\"r\">spent <data value=\"437.21\" data-figure=\"executed\">CNY 4.3721 million</data></p>",
      "<p data-record=\"r\"><span data-figure=\"area\" data-value=\"2.8\">28,000 <abbr>m²</abbr></span></p>",
      "<p data-record=\"r\"><data value=\"-25\" data-figure=\"change\">−25</data></p>",
      "<p data-record=\"r\" data-figures=\"score@7+4 rate@18+5\">Scored 99.4, rate 99.4%.</p>",
      "<p data-record=\"r\" data-figures=\"other#score@7+1 score@15+4\">Scored 7, then 99.4.</p>",
      "<ul data-record=\"r\"><li data-record=\"other\"><data value=\"7\" data-figure=\"score\">7</data></li></ul>",
      "<table><tbody data-record=\"r\"><tr><td class=\"number\"><data value=\"99.4\" data-figure=\"score\">99.4</data> <a href=\"#q\">note 3</a></td></tr></tbody></table>",
    ])
  func pass(markup: String) throws {
    #expect(try lines(markup) == [])
  }

  @Test("A result in words is held against the record letter by letter")
  func words() throws {
    let cell = { (text: String, name: String) in
      "<p data-record=\"r\" class=\"number\"><span data-words=\"\(name)\">\(text)</span></p>"
    }
    #expect(try lines(cell("Over 5, mostly", "level")) == [])
    #expect(
      try lines(cell("Over 6, mostly", "level")) == [
        line(35, "'Over 6, mostly' on the page isn't the record's 'level'")
      ])
    #expect(
      try lines(cell("Over 5, mostly", "score")) == [
        line(35, "the record 'r' has no result in words 'score'")
      ])
  }

  @Test("another number, another unit or none is a finding at the element")
  func wrong() throws {
    let element = { (figure: String, text: String) in
      "<p data-record=\"r\"><data value=\"1\" data-figure=\"\(figure)\">\(text)</data></p>"
        .replacing(" value=\"1\"", with: figure == "rate" ? " value=\"99.4\"" : " value=\"437.21\"")
    }
    for (figure, text) in [
      ("rate", "99.5%"), ("rate", "99.4"), ("rate", "99.4 %%"), ("rate", "ninety"), ("rate", ""),
      ("executed", "CNY 43.721 million"), ("executed", "4.3721 million"),
    ] {
      #expect(
        try lines(element(figure, text)) == [
          line(20, "'\(text)' on the page isn't the record's '\(figure)'")
        ])
    }
  }

  @Test("a machine value that isn't the record's is a finding, whatever the words say")
  func machineValue() throws {
    for value in ["99.5", "9.94e1", "−99.4", "99.4%", "0x1", "."] {
      let markup =
        "<p data-record=\"r\"><data value=\"\(value)\" data-figure=\"score\">99.4</data></p>"
      #expect(
        try lines(markup) == [line(20, "the value '\(value)' isn't the record's 'score'")])
    }
    #expect(
      try lines("<p data-record=\"r\"><b data-figure=\"score\">99.4</b></p>") == [
        line(20, "the figure 'score' has no value for machines")
      ])
  }

  @Test("a figure must say which one it is, of a record there is")
  func unnamed() throws {
    #expect(
      try lines("<p><data value=\"1\">1</data></p>") == [
        line(4, "a 'data' element lacks 'data-figure', so it can't be checked")
      ])
    #expect(
      try lines("<p><data value=\"1\" data-figure=\"score\">1</data></p>") == [
        line(4, "the record '' has no figure 'score'")
      ])
    #expect(
      try lines("<p data-record=\"r\"><b data-figure=\"scored\">1</b></p>") == [
        line(20, "the record 'r' has no figure 'scored'")
      ])
    #expect(
      try lines(
        "<p data-record=\"r\"><b data-figure=\"score\"><i></i>99.4</b></p>"
          .replacing("<i></i>", with: "<em data-figure=\"score\">99.4</em>")
      ).last == line(43, "the figure 'score' stands within another"))
  }

  @Test("a number where figures stand must be one")
  func bare() throws {
    #expect(
      try lines("<table><tbody><tr><td class=\"number\">99.4</td></tr></tbody></table>") == [
        line(19, "the number in '99.4' doesn't say which figure it is")
      ])
    #expect(
      try lines("<p class=\"great\"><b>1</b></p>") == [
        line(18, "the number in '1' doesn't say which figure it is")
      ])
  }

  @Test("a text says which of its characters are which figure")
  func spans() throws {
    let text = { (spans: String) in
      "<p data-record=\"r\" data-figures=\"\(spans)\">Scored 99.4, rate 99.4%.</p>"
    }
    for spans in [
      "score", "score@7", "score@7+", "score@-1+4", "score@7+400", "rate@18+5 score@7+4",
      "score@24+1", "score@9223372036854775807+1", "score@7+9223372036854775807",
    ] {
      let told = spans.split(separator: " ").last.map(String.init) ?? ""
      #expect(
        try lines(text(spans)).last
          == line(1, "'\(told)' of 'data-figures' doesn't fit the text"))
    }
    #expect(
      try lines(text("other#score@7+4")) == [
        line(1, "'99.4' on the page isn't the record's 'score'")
      ])
    #expect(
      try lines(text("nobody#score@7+4")) == [
        line(1, "the record 'nobody' has no figure 'score'")
      ])
    #expect(
      try lines(text("score@7+3")).sorted() == [
        line(1, "'99.' on the page isn't the record's 'score'"),
        line(1, "'score@7+3' of 'data-figures' cuts a number in two"),
      ])
  }

  @Test("the description in the head is read too")
  func head() throws {
    let meta = { (content: String) in
      SamplePage.text.replacing(
        "<title>",
        with: "<meta name=\"description\" content=\"\(content)\" data-record=\"r\""
          + " data-figures=\"score@7+4\"/><title>")
    }
    #expect(try SamplePage.findings(meta("Scored 99.4 &amp; more")) == [])
    #expect(
      try SamplePage.findings(meta("Scored 99.5 &amp; more")).map { $0.text(in: .en) } == [
        "site/en/index.html:6:1: error: '99.5' on the page isn't the record's 'score' [markup-figure]"
      ])
  }

  @Test("and the words of a picture")
  func picture() throws {
    let text = { (number: String) in
      SamplePage.text.replacing(
        "<desc id=\"d\">19 of 20</desc>",
        with: "<desc id=\"d\" data-record=\"r\" data-figures=\"score@0+4\">\(number)</desc>")
    }
    #expect(try SamplePage.findings(text("99.4")) == [])
    #expect(
      try SamplePage.findings(text("98.4")).map { $0.text(in: .en) } == [
        "site/en/index.html:24:29: error: '98.4' on the page isn't the record's 'score' [markup-figure]"
      ])
  }
}
