import Diagnostics
import Foundation
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule site-labels")
struct SiteLabelsStatedTests {
  private let rule = SiteLabelsStated()

  private func lines(_ added: String, dated: Bool = true) throws -> [String] {
    var sample = try RecordSample()
    let site = try #require(sample.files["site.yaml"])
    sample = sample.adding(site + added, as: "site.yaml")
    if !dated { sample = try sample.with("issued: 2024-04-20\n", "") }
    return rule.findings(in: try sample.contentRecords()).map {
      "\($0.place.text): \($0.severity.rawValue): \($0.summary.en)"
    }
  }

  @Test("A site that states nothing of the matter isn't asked")
  func silent() throws {
    #expect(try lines("") == [])
    #expect(try lines("", dated: false) == [])
  }

  @Test("What a site leaves out is listed once, and required of none but a government website")
  func listed() throws {
    let found = try lines("domain: www.example.gov.cn\n")
    #expect(found.count == 1)
    #expect(
      found.first?.hasSuffix(
        "info: The pages leave out 'site-code', 'contact.office-phone', 'contact.address',"
          + " 'contact.e-mail', 'icp', 'police-filing', 'party-government-mark', 'report-error':"
          + " not stated") == true)
  }

  @Test("A government website without its domain, its code or a report's date of issue is refused")
  func required() throws {
    let found = try lines("government-site: true\n", dated: false)
    #expect(
      found.filter { $0.contains(": error: ") }.map { $0.components(separatedBy: "error: ").last }
        == [
          "A government website must state 'domain' (SiteDomain), which is missing",
          "A government website must state 'site-code' (SiteIDCode), which is missing",
          "The report has no date of issue for the label 'PubDate'; state 'issued'",
        ])
    let whole = try lines(
      "government-site: true\ndomain: www.example.gov.cn\nsite-code: bm01000001\n")
    #expect(whole.filter { $0.contains(": error: ") } == [])
  }
}
