import Diagnostics
import Foundation
import Languages
import MarkupCheck
import SiteBuild
import Testing

/// A report with words of its own in every field, held back until a day.
@Suite("Reports that are held back")
struct HeldSiteTests {
  /// Stands in each text, name, id and file of the held report, and nowhere else.
  static let seeds = ["zqx", "龘", "77777"]

  private func site(from day: String = "2024-06-01") throws -> FixtureSite {
    let site = try FixtureSite(["Published", "Years"])
    // Lakes' report, with every Chinese text marked, and a figure of its own.
    let path = "departments/lakes/2023.yaml"
    let yaml = try String(contentsOfFile: "\(site.content)/\(path)", encoding: .utf8)
    let marked = yaml.replacing("title: ", with: "title: 龘")
      .replacing("reason: ", with: "reason: 龘").replacing("name: ", with: "name: 龘")
      .replacing("text: ", with: "text: 龘").replacing("- id: ", with: "- id: zqx-")
    let held =
      marked + """
        notes:
          - 龘编者说明，77777。
        evidence:
          - title: 龘材料
            file: zqx-proof.txt
        show-from: \(day)

        """
    try site.write(Array(held.utf8), to: path)
    try site.write(Array("龘77777 proof\n".utf8), to: "departments/lakes/files/zqx-proof.txt")
    let poPath = "departments/lakes/en.po"
    let po = try String(contentsOfFile: "\(site.content)/\(poPath)", encoding: .utf8)
    var entries = po
    for line in po.split(separator: "\n") where line.hasPrefix("msgid \"") && line != "msgid \"\"" {
      let text = line.dropFirst(7).dropLast()
      // A translation states its source's figures, or the site is refused.
      let figures = text.split { !"0123456789.%".contains($0) }.joined(separator: " ")
      entries += "\nmsgid \"龘\(text)\"\nmsgstr \"zqx \(figures)\"\n"
    }
    for (text, english) in [("龘编者说明，77777。", "zqx 77777"), ("龘材料", "zqx")] {
      entries += "\nmsgid \"\(text)\"\nmsgstr \"\(english)\"\n"
    }
    try site.write(Array(entries.utf8), to: poPath)
    return site
  }

  /// What a file says; the search index is packed, and read as its own check reads it.
  private static func text(of bytes: [UInt8], _ path: String) -> String {
    let unpacked = path.hasSuffix(".bin") ? UnpackedFile(bytes)?.bytes : nil
    return String(decoding: unpacked ?? bytes, as: UTF8.self)
  }

  @Test("No file of the site holds anything of it before its day, and every kind does after")
  func leak() throws {
    let site = try site()
    let report = try site.build(on: "2024-05-31")
    #expect(report.findings.filter { $0.severity == .error }.map { $0.text(in: .en) } == [])
    #expect(report.findings.filter { $0.rule == "held-back" }.count == 1)
    let files = try #require(try site.published())
    for (path, bytes) in files {
      let text = Self.text(of: bytes, path)
      for seed in Self.seeds {
        #expect(!text.contains(seed) && !path.contains(seed), "'\(seed)' in \(path)")
      }
      #expect(!path.contains("lakes/2023"), "\(path)")
    }
    // Looking ahead, the same folder shows it in pages, charts, index, data and files.
    let later = try site.build(on: "2024-06-01")
    #expect(later.findings.filter { $0.severity == .error }.map { $0.text(in: .en) } == [])
    #expect(later.findings.filter { $0.rule == "held-back" } == [])
    let shown = try #require(try site.published())
    let holders = shown.filter { path, bytes in
      let text = Self.text(of: bytes, path)
      return Self.seeds.contains { text.contains($0) || path.contains($0) }
    }.keys
    for part in [
      "zh/departments/lakes/2023/", "data/records.json", "data/files/", "assets/search.",
    ] {
      #expect(holders.contains { $0.hasPrefix(part) }, "\(part)")
    }
    // Once shown, it can't be held back again.
    let back = try site.build(on: "2024-05-31")
    #expect(back.isRefused)
    #expect(back.findings.contains { $0.rule == "published-addresses-kept" })
    #expect(try site.published() == shown)
  }

  @Test("A day like any other is shown on that day itself")
  func boundary() throws {
    #expect(try site(from: "2024-05-01").build().findings.filter { $0.rule == "held-back" } == [])
  }
}
