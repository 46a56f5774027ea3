import Diagnostics
import JSONTree
import Languages
import Testing

@Suite("The report as JSON")
struct JSONReportTests {
  @Test("Has every finding in both languages, with its standing")
  func bytes() {
    let document = JSONReport.document(of: ReportSample.findings, by: ReportSample.tool)
    let expected = #"""
      {
        "version": 1,
        "tool": {
          "name": "gazette",
          "version": "0.1.0"
        },
        "summary": {
          "error": 2,
          "warning": 1,
          "info": 1,
          "rules": [
            {
              "rule": "sum",
              "severity": "error",
              "count": 2,
              "accepted": 1
            },
            {
              "rule": "sum",
              "severity": "warning",
              "count": 1,
              "accepted": 0
            },
            {
              "rule": "markup",
              "severity": "info",
              "count": 1,
              "accepted": 1
            }
          ]
        },
        "findings": [
          {
            "rule": "sum",
            "severity": "error",
            "summary": {
              "zh": "总分“93”有误",
              "en": "Total '93' is off"
            },
            "file": "content/市 容.yaml",
            "line": 12,
            "column": 8,
            "standing": "open",
            "notes": [
              {
                "summary": {
                  "zh": "得分在此处",
                  "en": "The scores are here"
                },
                "file": "content/a.yaml",
                "line": 4
              },
              {
                "summary": {
                  "zh": "请核对",
                  "en": "Check it"
                }
              }
            ]
          },
          {
            "rule": "sum",
            "severity": "error",
            "summary": {
              "zh": "总分“\u003cb\u003e”有误",
              "en": "Total '\u003cb\u003e' is off"
            },
            "file": "a",
            "line": 2,
            "standing": "acknowledged",
            "reason": "原文如此",
            "notes": []
          },
          {
            "rule": "sum",
            "severity": "warning",
            "summary": {
              "zh": "总分“1”有误",
              "en": "Total '1' is off"
            },
            "file": "a",
            "line": 3,
            "column": 1,
            "standing": "lowered",
            "reason": "旧格式",
            "notes": []
          },
          {
            "rule": "markup",
            "severity": "info",
            "summary": {
              "zh": "甲",
              "en": "x"
            },
            "file": "a",
            "standing": "baseline",
            "notes": []
          }
        ]
      }
      """#
    #expect(String(decoding: document.bytes(.indented), as: UTF8.self) == expected + "\n")
  }

  @Test("A clean run is a document too")
  func clean() {
    let document = JSONReport.document(of: [], by: ReportSample.tool)
    #expect(
      String(decoding: document.bytes(), as: UTF8.self)
        == #"{"version":1,"tool":{"name":"gazette","version":"0.1.0"},"#
        + #""summary":{"error":0,"warning":0,"info":0,"rules":[]},"findings":[]}"#)
  }

  @Test(
    "A place leaves out what isn't known",
    arguments: [
      (0, 0, #""file":"f","#), (0, 5, #""file":"f","#), (-1, -1, #""file":"f","#),
      (4, 0, #""file":"f","line":4,"#), (4, -5, #""file":"f","line":4,"#),
      (4, 5, #""file":"f","line":4,"column":5,"#),
    ])
  func places(line: Int, column: Int, expected: String) {
    let finding = Finding(
      rule: "r", severity: .error, summary: Bilingual(zh: "", en: "\u{0}\""),
      place: SourcePlace(file: "f", line: line, column: column))
    let document = JSONReport.document(of: [ReportedFinding(finding)], by: ReportSample.tool)
    let text = String(decoding: document.bytes(), as: UTF8.self)
    #expect(
      text.hasSuffix(
        #""findings":[{"rule":"r","severity":"error","summary":{"zh":"","en":"\u0000\""},"#
          + expected + #""standing":"open","notes":[]}]}"#))
  }
}
