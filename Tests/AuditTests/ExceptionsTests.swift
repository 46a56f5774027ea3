import Diagnostics
import Languages
import Records
import Testing

@testable import Audit
@testable import Confidentiality

@Suite("What lets a finding pass: lowered rules and the baseline")
struct ExceptionsTests {
  private static let severities = """
    severities:
      - rule: total-equals-scores
        severity: warning
        reason: Old data

    """

  /// A site whose total is wrong by one point.
  private func wrongTotal() throws -> RecordSample {
    try RecordSample().with("total: 99\n", "total: 98\n")
      .with("{ total: 99 }", "{ total: 98 }").with("自评得分99分", "自评得分98分")
      .with(
        "自评得分99分\"\nmsgstr \"(1) Self-evaluation score: 99\"",
        "自评得分98分\"\nmsgstr \"(1) Self-evaluation score: 98\"", in: "departments/parks/en.po")
  }

  @Test("A lowered error is a warning, published with its own severity and the reason")
  func lowered() throws {
    let sample = try wrongTotal().with(
      "date: 2024-05-01\n", "date: 2024-05-01\n" + Self.severities, in: "site.yaml")
    let outcome = Auditor().audit(ClearedRecords(try sample.contentRecords()))
    let finding = try #require(outcome.findings.first { $0.rule == TotalEqualsScores.name })
    #expect(finding.severity == .warning)
    let note = try #require(
      outcome.value?.reports.first?.notes.first { $0.rule == TotalEqualsScores.name })
    #expect(note.severity == .error)
    #expect(note.loweredBecause?.value == Bilingual(zh: "Old data", en: "Old data"))
    #expect(!note.isInBaseline)
  }

  /// A site in which a warning was made an error, with a report that breaks the rule.
  private func raised(acknowledged: Bool) throws -> RecordSample {
    let acknowledgement = """
      acknowledgements:
        - rule: scored-needs-target
          field: indicators.trees.target
          values: [20]
          explanation: Known

      """
    let sample = try RecordSample().with("            target: 200\n", "").with(
      "date: 2024-05-01\n",
      "date: 2024-05-01\nseverities:\n  - rule: scored-needs-target\n    severity: error\n"
        + "    reason: Required here\n", in: "site.yaml")
    return acknowledged
      ? try sample.with("review:\n", acknowledgement + "review:\n") : sample
  }

  @Test("A warning made an error refuses, and can be acknowledged like any error")
  func raised() throws {
    let refused = Auditor().judge(ClearedRecords(try raised(acknowledged: false).contentRecords()))
    #expect(refused.outcome.value == nil)
    let open = try #require(
      refused.reported(in: .en).first { $0.finding.rule == ScoredNeedsTarget.name })
    #expect(open.finding.severity == .error)
    #expect(open.standing == .open)
    let passed = Auditor().judge(ClearedRecords(try raised(acknowledged: true).contentRecords()))
    #expect(passed.outcome.value != nil)
    let known = try #require(
      passed.reported(in: .en).first { $0.finding.rule == ScoredNeedsTarget.name })
    #expect(known.standing == .acknowledged(reason: "Known"))
  }

  @Test("An entry of the baseline lets a finding in, still shown")
  func baseline() throws {
    let sample = try wrongTotal().adding(
      """
      findings:
        - record: parks/2023
          rule: total-equals-scores
          field: total
          values: [98, 99]

      """, as: "baseline.yaml")
    let outcome = Auditor().audit(ClearedRecords(try sample.contentRecords()))
    #expect(
      outcome.findings.filter { $0.rule == TotalEqualsScores.name }.map(\.severity) == [.info])
    #expect(!outcome.findings.contains { $0.rule == BaselineHolds.name })
    let note = try #require(
      outcome.value?.reports.first?.notes.first { $0.rule == TotalEqualsScores.name })
    #expect(note.isInBaseline)
    #expect(note.severity == .error)
  }

  @Test(
    "An entry that is off by a digit, a field, a rule or a record lets nothing in",
    arguments: [
      "[98, 99.0]", "[98]", "[98, 99]\n    extra: x",
    ])
  func baselineOff(values: String) throws {
    let text = """
      findings:
        - record: parks/2023
          rule: total-equals-scores
          field: \(values.contains("extra") ? "goals" : "total")
          values: \(values.prefix { $0 != "\n" })

      """
    let sample = try wrongTotal().adding(text, as: "baseline.yaml")
    let outcome = Auditor().audit(ClearedRecords(try sample.contentRecords()))
    #expect(outcome.value == nil)
    let stale = try #require(outcome.findings.first { $0.rule == BaselineHolds.name })
    #expect(stale.severity == .warning)
    #expect(stale.place == (try sample.place("parks/2023", in: "baseline.yaml")))
  }

  @Test(
    "Severities that may not be set are refused, each at its place",
    arguments: [
      (
        "total-equals-scores", "info",
        "'total-equals-scores' is an error and can be lowered to a warning only"
      ),
      (
        "total-equals-score", "warning",
        "'total-equals-score' isn't a rule whose severity can be set; did you mean "
          + "'total-equals-scores'?"
      ),
      (
        "acknowledgement-holds", "warning",
        "'acknowledgement-holds' isn't a rule whose severity can be set"
      ),
    ])
  func refused(rule: String, severity: String, summary: String) throws {
    let sample = try RecordSample().with(
      "date: 2024-05-01\n",
      "date: 2024-05-01\nseverities:\n  - rule: \(rule)\n    severity: \(severity)\n"
        + "    reason: Old data\n", in: "site.yaml")
    let outcome = Auditor().audit(ClearedRecords(try sample.contentRecords()))
    #expect(outcome.value == nil)
    let found = outcome.findings.filter { $0.severity == .error }
    #expect(found.map(\.rule) == [SeverityOverrideHolds.name])
    #expect(found.map(\.summary.en) == [summary])
  }

  @Test("Findings are the same in the same order for one, two and eight threads")
  func threads() throws {
    let records = try wrongTotal().contentRecords()
    let findings = [1, 2, 8].map { Auditor().audit(ClearedRecords(records), jobs: $0).findings }
    #expect(findings[0] == findings[1])
    #expect(findings[0] == findings[2])
    #expect(!findings[0].isEmpty)
  }

  @Test("The same holds for what is found across years")
  func threadsAcrossYears() throws {
    var sample = try RecordSample()
    for year in 2015...2022 {
      sample = try sample.addingYear(String(year)).with(
        "            target: 200\n", "            target: \(180 + year % 3)\n",
        in: "departments/parks/\(year).yaml")
    }
    let records = try sample.contentRecords()
    let findings = [1, 2, 8].map { Auditor().audit(ClearedRecords(records), jobs: $0).findings }
    #expect(findings[0] == findings[1])
    #expect(findings[0] == findings[2])
    let across = findings[0].filter { $0.rule == GoalpostsMoved.name }
    #expect(across.count == 8)
    #expect(across == across.sorted())
  }
}
