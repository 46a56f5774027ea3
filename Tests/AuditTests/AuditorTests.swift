import Diagnostics
import Languages
import Records
import Scoring
import Testing

@testable import Audit
@testable import Confidentiality

@Suite("The auditor")
struct AuditorTests {
  private let refused = SampleReports.faultless.with { $0.total = "90" }

  @Test("A report without a fault has no data note and no finding")
  func faultless() {
    let outcome = SampleReports.faultless.audited
    #expect(outcome.value?.reports.map(\.notes) == [[]])
    #expect(outcome.findings == [])
  }

  @Test("One refused report refuses them all, and the findings of all are told")
  func several() {
    let unknown = SampleReports.faultless.with { $0.schemeID = "none" }
    let sound = SampleReports.faultless.records
    let records = ContentRecords(
      site: sound.site, schemes: sound.schemes, departments: [],
      reports: [refused, SampleReports.faultless, unknown].flatMap(\.records.reports), pages: [])
    let outcome = ReportDraft.auditor.audit(ClearedRecords(records))
    #expect(outcome.value == nil)
    #expect(
      outcome.findings.map(\.rule)
        == ["weights-match-scheme", "total-equals-scores", "one-fact-one-value"])
  }

  @Test("Nothing but its reports changes on the way through the audit")
  func passedOn() {
    let records = SampleReports.faultless.records
    let audited = ReportDraft.auditor.audit(ClearedRecords(records)).value
    #expect(audited?.site == records.site)
    #expect(audited?.departments == records.departments)
    #expect(audited?.pages == records.pages)
    #expect(audited?.reports.map(\.scored.report) == records.reports)
  }

  @Test("No records are nothing to refuse")
  func empty() {
    let sound = SampleReports.faultless.records
    let outcome = ReportDraft.auditor.audit(
      ClearedRecords(
        ContentRecords(site: sound.site, schemes: [], departments: [], reports: [], pages: [])))
    #expect(outcome.value?.reports.isEmpty == true)
    #expect(outcome.findings == [])
  }

  @Test("Every rule is described once, sorted by name, and the gates' can't be acknowledged")
  func descriptions() {
    let descriptions = Auditor.descriptions
    #expect(descriptions.map(\.name) == Set(descriptions.map(\.name)).sorted())
    #expect(descriptions.count == 88)
    #expect(
      descriptions.filter { !$0.canBeAcknowledged }.map(\.name)
        == [
          "acknowledgement-holds", "baseline-holds", "chinese-punctuation", "correction-holds",
          "held-back",
          "lineage-holds", "privacy-bank-card", "privacy-e-mail",
          "privacy-identity-number", "privacy-landline", "privacy-mobile-number",
          "privacy-number-plate", "privacy-old-identity-number", "privacy-passport",
          "privacy-personal-column", "published-addresses-kept", "published-corrections-kept",
          "published-site-readable", "published-values-corrected", "secrecy-mark",
          "severity-override-holds", "site-labels", "translation-chinese-left",
          "translation-figures", "translation-units",
          "waiver-holds",
        ])
  }

  @Test("No sentence of a rule ends in a stop where the page adds one")
  func sentences() {
    for rule in Auditor.descriptions {
      for text in [rule.title.en, rule.source.en] { #expect(!text.hasSuffix(".")) }
      for text in [rule.title.zh, rule.source.zh] { #expect(!text.hasSuffix("。")) }
      #expect(rule.meaning.en.hasSuffix("."))
      #expect(rule.meaning.zh.hasSuffix("。"))
    }
  }
}
