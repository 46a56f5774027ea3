import Diagnostics
import JSONTree
import Languages
import Testing

@Suite("The report as SARIF")
struct SARIFReportTests {
  @Test("A clean run lists its rules")
  func clean() {
    let report = SARIFReport(of: [], rules: [], by: ReportSample.tool, in: .zh)
    #expect(
      String(decoding: report.document.bytes(), as: UTF8.self)
        == #"{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","#
        + #""runs":[{"tool":{"driver":{"name":"gazette","semanticVersion":"0.1.0","#
        + #""language":"zh","rules":[]}},"language":"zh","columnKind":"unicodeCodePoints","#
        + #""results":[]}]}"#)
    #expect(text(of: [], in: .zh).contains(#""id": "a-quiet-rule""#))
  }

  @Test(
    "A path is a reference any reader takes apart again",
    arguments: [
      ("content/a-b_c.~1.yaml", "content/a-b_c.~1.yaml"), ("市 容", "%E5%B8%82%20%E5%AE%B9"),
      ("a:b", "a%3Ab"), ("a%20b?c#d", "a%2520b%3Fc%23d"), ("./a//./b/", "a/b"),
      ("../a", "../a"), (#"a\b"#, "a%5Cb"), ("\u{0}\n", "%00%0A"), (".//etc", "etc"),
    ])
  func relativePaths(path: String, uri: String) {
    #expect(
      location(of: SourcePlace(file: path))
        == #"{"physicalLocation":{"artifactLocation":{"uri":"\#(uri)","uriBaseId":"%SRCROOT%"}}}"#)
  }

  @Test("An absolute path is a file", arguments: [("/a/b c", "/a/b%20c"), ("//host/x", "/host/x")])
  func absolutePaths(path: String, uri: String) {
    #expect(
      location(of: SourcePlace(file: path))
        == #"{"physicalLocation":{"artifactLocation":{"uri":"file://\#(uri)"}}}"#)
  }

  @Test("Without a file there is no location")
  func noFile() {
    #expect(location(of: SourcePlace(file: "", line: 3, column: 4)) == "")
  }

  @Test(
    "Only what is known of a place is a region",
    arguments: [
      (0, 0, ""), (0, 7, ""), (-1, 1, ""), (3, 0, #","region":{"startLine":3}"#),
      (3, -1, #","region":{"startLine":3}"#),
      (3, 4, #","region":{"startLine":3,"startColumn":4}"#),
      (.max, .max, #","region":{"startLine":\#(Int.max),"startColumn":\#(Int.max)}"#),
    ])
  func regions(line: Int, column: Int, expected: String) {
    #expect(
      location(of: SourcePlace(file: "a", line: line, column: column))
        == #"{"physicalLocation":{"artifactLocation":{"uri":"a","uriBaseId":"%SRCROOT%"}"#
        + expected + "}}")
  }

  @Test(
    "A message is neither a placeholder nor a link",
    arguments: [
      ("{0} {a}", "{{0}} {{a}}"), ("[a](http://b)", #"[a\\](http://b)"#),
      ("[1, 2] (3)", "[1, 2] (3)"), ("](", #"\\]("#), ("]](", #"]\\]("#), ("(]", "(]"), ("", ""),
    ])
  func messages(text: String, expected: String) {
    let finding = Finding(
      rule: "r", severity: .error, summary: Bilingual(zh: "", en: text),
      place: SourcePlace(file: ""))
    #expect(
      self.text(of: [ReportedFinding(finding)], in: .en)
        .contains("\"message\": {\n            \"text\": \"\(expected)\"\n"))
  }

  @Test("The same note twice is one related location")
  func notes() {
    let place = SourcePlace(file: "a", line: 1)
    let note = Bilingual(zh: "甲", en: "again")
    let finding = Finding(
      rule: "r", severity: .error, summary: Bilingual(zh: "", en: ""), place: place,
      notes: [Finding.Note(note), Finding.Note(note, place: place), Finding.Note(note)])
    let count = text(of: [ReportedFinding(finding)], in: .en).ranges(of: "again").count
    #expect(count == 1)
  }

  private func text(of findings: [ReportedFinding], in language: Language) -> String {
    let report = SARIFReport(
      of: findings, rules: ReportSample.rules, by: ReportSample.tool, in: language)
    return String(decoding: report.document.bytes(.indented), as: UTF8.self)
  }

  /// The compact bytes of the only element of `locations`, empty without one.
  private func location(of place: SourcePlace) -> String {
    let finding = Finding(
      rule: "r", severity: .error, summary: Bilingual(zh: "", en: ""), place: place)
    let report = SARIFReport(
      of: [ReportedFinding(finding)], rules: [], by: ReportSample.tool, in: .en)
    let text = String(decoding: report.document.bytes(), as: UTF8.self)
    let start = text.ranges(of: #""locations":["#).first?.upperBound ?? text.endIndex
    let end = text.ranges(of: #"],"suppressions""#).first?.lowerBound ?? text.endIndex
    return start <= end ? String(text[start..<end]) : text
  }
}
