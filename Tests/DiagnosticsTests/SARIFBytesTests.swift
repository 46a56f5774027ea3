import Diagnostics
import JSONTree
import Languages
import Testing

@Suite("The report as SARIF, byte for byte")
struct SARIFBytesTests {
  @Test("A run in English with one finding")
  func english() {
    let expected = #"""
      {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
          {
            "tool": {
              "driver": {
                "name": "gazette",
                "semanticVersion": "0.1.0",
                "language": "en",
                "rules": [
                  {
                    "id": "a-quiet-rule",
                    "shortDescription": {
                      "text": "A *b*"
                    },
                    "fullDescription": {
                      "text": "See {{a}} and [b\\](c)"
                    },
                    "help": {
                      "text": "See {{a}} and [b\\](c)\u000a\u000aSource: C_d\u000a\u000aNo explanation lets such a finding pass.",
                      "markdown": "See {{a}} and \\[b\\](c)\u000a\u000a**Source**: C\\_d\u000a\u000aNo explanation lets such a finding pass."
                    },
                    "defaultConfiguration": {
                      "level": "note"
                    }
                  },
                  {
                    "id": "sum",
                    "shortDescription": {
                      "text": "A total is a sum"
                    },
                    "fullDescription": {
                      "text": "The total or a score is wrong."
                    },
                    "help": {
                      "text": "The total or a score is wrong.\u000a\u000aSource: Arithmetic\u000a\u000aEditors may publish such a finding with an explanation.",
                      "markdown": "The total or a score is wrong.\u000a\u000a**Source**: Arithmetic\u000a\u000aEditors may publish such a finding with an explanation."
                    },
                    "defaultConfiguration": {
                      "level": "error"
                    }
                  }
                ]
              }
            },
            "language": "en",
            "columnKind": "unicodeCodePoints",
            "results": [
              {
                "ruleId": "sum",
                "ruleIndex": 1,
                "level": "error",
                "message": {
                  "text": "Total '93' is off"
                },
                "locations": [
                  {
                    "physicalLocation": {
                      "artifactLocation": {
                        "uri": "content/%E5%B8%82%20%E5%AE%B9.yaml",
                        "uriBaseId": "%SRCROOT%"
                      },
                      "region": {
                        "startLine": 12,
                        "startColumn": 8
                      }
                    }
                  }
                ],
                "relatedLocations": [
                  {
                    "physicalLocation": {
                      "artifactLocation": {
                        "uri": "content/a.yaml",
                        "uriBaseId": "%SRCROOT%"
                      },
                      "region": {
                        "startLine": 4
                      }
                    },
                    "message": {
                      "text": "The scores are here"
                    }
                  },
                  {
                    "physicalLocation": {
                      "artifactLocation": {
                        "uri": "content/%E5%B8%82%20%E5%AE%B9.yaml",
                        "uriBaseId": "%SRCROOT%"
                      },
                      "region": {
                        "startLine": 12,
                        "startColumn": 8
                      }
                    },
                    "message": {
                      "text": "Check it"
                    }
                  }
                ],
                "suppressions": []
              }
            ]
          }
        ]
      }
      """#
    let first = Array(ReportSample.findings.prefix(1))
    #expect(text(of: first, in: .en) == expected + "\n")
  }

  @Test("A run in Chinese with every standing")
  func chinese() {
    let expected = #"""
      {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
          {
            "tool": {
              "driver": {
                "name": "gazette",
                "semanticVersion": "0.1.0",
                "language": "zh",
                "rules": [
                  {
                    "id": "a-quiet-rule",
                    "shortDescription": {
                      "text": "甲"
                    },
                    "fullDescription": {
                      "text": "乙"
                    },
                    "help": {
                      "text": "乙\u000a\u000a来源：丙\u000a\u000a此类问题不能以说明放行。",
                      "markdown": "乙\u000a\u000a**来源**：丙\u000a\u000a此类问题不能以说明放行。"
                    },
                    "defaultConfiguration": {
                      "level": "note"
                    }
                  },
                  {
                    "id": "markup"
                  },
                  {
                    "id": "sum",
                    "shortDescription": {
                      "text": "总分等于各项之和"
                    },
                    "fullDescription": {
                      "text": "总分或某项有误。"
                    },
                    "help": {
                      "text": "总分或某项有误。\u000a\u000a来源：算术关系\u000a\u000a编辑可以附公开说明后予以发布。",
                      "markdown": "总分或某项有误。\u000a\u000a**来源**：算术关系\u000a\u000a编辑可以附公开说明后予以发布。"
                    },
                    "defaultConfiguration": {
                      "level": "error"
                    }
                  }
                ]
              }
            },
            "language": "zh",
            "columnKind": "unicodeCodePoints",
            "results": [
              {
                "ruleId": "sum",
                "ruleIndex": 2,
                "level": "error",
                "message": {
                  "text": "总分“93”有误"
                },
                "locations": [
                  {
                    "physicalLocation": {
                      "artifactLocation": {
                        "uri": "content/%E5%B8%82%20%E5%AE%B9.yaml",
                        "uriBaseId": "%SRCROOT%"
                      },
                      "region": {
                        "startLine": 12,
                        "startColumn": 8
                      }
                    }
                  }
                ],
                "relatedLocations": [
                  {
                    "physicalLocation": {
                      "artifactLocation": {
                        "uri": "content/a.yaml",
                        "uriBaseId": "%SRCROOT%"
                      },
                      "region": {
                        "startLine": 4
                      }
                    },
                    "message": {
                      "text": "得分在此处"
                    }
                  },
                  {
                    "physicalLocation": {
                      "artifactLocation": {
                        "uri": "content/%E5%B8%82%20%E5%AE%B9.yaml",
                        "uriBaseId": "%SRCROOT%"
                      },
                      "region": {
                        "startLine": 12,
                        "startColumn": 8
                      }
                    },
                    "message": {
                      "text": "请核对"
                    }
                  }
                ],
                "suppressions": []
              },
              {
                "ruleId": "sum",
                "ruleIndex": 2,
                "level": "error",
                "message": {
                  "text": "总分“\u003cb\u003e”有误"
                },
                "locations": [
                  {
                    "physicalLocation": {
                      "artifactLocation": {
                        "uri": "a",
                        "uriBaseId": "%SRCROOT%"
                      },
                      "region": {
                        "startLine": 2
                      }
                    }
                  }
                ],
                "suppressions": [
                  {
                    "kind": "external",
                    "status": "accepted",
                    "justification": "原文如此"
                  }
                ]
              },
              {
                "ruleId": "sum",
                "ruleIndex": 2,
                "level": "warning",
                "message": {
                  "text": "总分“1”有误"
                },
                "locations": [
                  {
                    "physicalLocation": {
                      "artifactLocation": {
                        "uri": "a",
                        "uriBaseId": "%SRCROOT%"
                      },
                      "region": {
                        "startLine": 3,
                        "startColumn": 1
                      }
                    }
                  }
                ],
                "suppressions": [],
                "properties": {
                  "loweredBecause": "旧格式"
                }
              },
              {
                "ruleId": "markup",
                "ruleIndex": 1,
                "level": "note",
                "message": {
                  "text": "甲"
                },
                "locations": [
                  {
                    "physicalLocation": {
                      "artifactLocation": {
                        "uri": "a",
                        "uriBaseId": "%SRCROOT%"
                      }
                    }
                  }
                ],
                "suppressions": [
                  {
                    "kind": "external",
                    "status": "accepted",
                    "justification": "已列入基线"
                  }
                ]
              }
            ]
          }
        ]
      }
      """#
    #expect(text(of: ReportSample.findings, in: .zh) == expected + "\n")
  }

  private func text(of findings: [ReportedFinding], in language: Language) -> String {
    let report = SARIFReport(
      of: findings, rules: ReportSample.rules, by: ReportSample.tool, in: language)
    return String(decoding: report.document.bytes(.indented), as: UTF8.self)
  }
}
