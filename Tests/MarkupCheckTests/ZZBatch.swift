import Diagnostics
import Foundation
import Languages
import MarkupCheck
import SiteFiles
import Testing

@Suite("batch") struct ZZBatch {
  @Test func batch() throws {
    let checker = MarkupChecker(baseURL: "https://gazette.example/")
    var out = ""
    for name in try FileManager.default.contentsOfDirectory(atPath: "/tmp/jb/f").sorted() {
      let data = try Data(contentsOf: URL(fileURLWithPath: "/tmp/jb/f/" + name))
      let file = SiteFile(
        path: try #require(SitePath("en/index.html")), kind: .page, bytes: Array(data))
      switch checker.check(file) {
      case .passed: out += "\(name)\tok\n"
      case .refused(let findings):
        let bad = findings.filter(JingAgreementTests.isOfGrammar)
        out += "\(name)\t\(bad.isEmpty ? "ok" : "bad")\t\(bad.first?.text(in: .en) ?? "")\n"
      }
    }
    try out.write(toFile: "/tmp/jb/tables.txt", atomically: false, encoding: .utf8)
  }
}
