import Diagnostics
import DiskTesting
import Languages
import Records
import Revisions
import Testing

@Suite("The records held against the published site")
struct RevisionGateTests {
  private static let lawns = (old: "actual: 96.5", new: "actual: 96")
  private static func entry(_ field: String, _ old: String?, _ new: String?) -> String {
    """
      - kind: \(new == nil ? "withdrawal" : "correction")
        date: 2024-05-02
        field: \(field)
    \(old.map { "    old: \($0)\n" } ?? "")\(new.map { "    new: \($0)\n" } ?? "")    reason: A slip.
        approved-by: Head
    """
  }

  @Test("Every value read back from the data files is the record's, and every column is there")
  func agreement() throws {
    let sample = try Sample()
    let record = try #require(try Sample.site(on: sample.published()).records.first)
    let values = try sample.values
    #expect(record.unknown == [])
    #expect(
      record.values
        == Dictionary(uniqueKeysWithValues: values.values.map { ($0.field, $0.text) }))
    #expect(values.values.count == 60)
    #expect(values.values.allSatisfy { RevisedField($0.field)?.kind == $0.kind })
  }

  @Test("What is unchanged passes, and so does a first publication of anything")
  func unchanged() throws {
    let sample = try Sample()
    #expect(sample.findings(after: try Sample.site(on: sample.published())) == [])
    #expect(try Sample([Self.lawns]).findings(after: nil) == [])
    // The same worth printed with other decimals is no other value.
    let padded = try Sample([("actual: 96.5", "actual: 96.50")])
    #expect(padded.findings(after: try Sample.site(on: sample.published())) == [])
  }

  @Test("A changed figure without its correction is an error at the figure")
  func uncorrected() throws {
    let published = try Sample.site(on: Sample().published())
    let sample = try Sample([Self.lawns])
    let place = try sample.place(of: "96")
    #expect(
      sample.findings(after: published) == [
        """
        \(place): error: The actual value of the indicator 'Lawns in good condition' was published \
        as '96.5' and is '96' now, without a correction [published-values-corrected]
        \(place): note: restore the value, or add an entry for 'indicators.lawns.actual' at the end \
        of the report's 'corrections'
        """
      ])
  }

  @Test("A change that its correction tells passes, and what is computed from it follows")
  func corrected() throws {
    let published = try Sample.site(on: Sample().published())
    // Recomputed rate and score move with the executed amount.
    let sample = try Sample(
      [("executed: 195\n", "executed: 190\n"), Self.lawns],
      corrections: Self.entry("budget.executed", "195", "190") + "\n"
        + Self.entry("indicators.lawns.actual", "96.5", "96"))
    #expect(sample.findings(after: published) == [])
    // Numbers are held against each other by their worth.
    let padded = try Sample(
      [Self.lawns], corrections: Self.entry("indicators.lawns.actual", "96.50", "96.0"))
    #expect(padded.findings(after: published) == [])
  }

  @Test("A correction that starts from another value than the published one is an error")
  func otherOld() throws {
    let published = try Sample.site(on: Sample().published())
    let sample = try Sample(
      [Self.lawns], corrections: Self.entry("indicators.lawns.actual", "95", "96"))
    let place = try sample.place(of: "95", after: "old")
    let findings = sample.findings(after: published)
    #expect(findings.count == 1)
    #expect(
      findings.first?.hasSuffix(
        """
        error: The correction's old value is '95', but the value published is '96.5' \
        [published-values-corrected]
        """) == true)
    _ = place
    // Told without a change.
    let idle = try Sample(corrections: Self.entry("indicators.lawns.actual", "96", "96.5"))
    #expect(idle.findings(after: published).count == 1)
  }

  @Test("A goal or indicator that is new or gone is one change, of its name")
  func rows() throws {
    let published = try Sample.site(on: Sample().published())
    let gone = """
                - id: lawns
                  name: 草坪完好率
                  target: 95
                  actual: 96.5
                  unit: '%'
                  full: 20
                  score: 20

      """
    let sample = try Sample([(gone, "")])
    #expect(
      sample.findings(after: published).map { $0.prefix { $0 != "\n" } } == [
        """
        content/departments/parks/2023.yaml:1:1: error: The name of the indicator 'lawns' was \
        published as '草坪完好率' and is 'not stated' now, without a correction \
        [published-values-corrected]
        """
      ])
    // And the other way round.
    let without = try Sample.site(on: Self.disk(of: published, without: "lawns"))
    #expect(
      try Sample().findings(after: without).filter { $0.contains("error") }.map {
        $0.contains("name of the indicator 'Lawns in good condition' was published as 'not stated'")
      } == [true])
  }

  /// The published data without an indicator.
  private static func disk(of site: PublishedSite, without id: String) throws -> MemoryDisk {
    var disk = try Sample().published()
    let file = try #require(disk.files["site/data/records.json"])
    let text = String(decoding: file, as: UTF8.self)
    let parts = text.components(splitBy: "    {\n      \"report\"")
    disk.files["site/data/records.json"] = Array(
      parts.filter { !$0.contains("\"indicator\": \"\(id)\"") }
        .joined(separator: "    {\n      \"report\"").utf8)
    return disk
  }

  @Test("What is computed needs a correction only where nothing stated moved")
  func computed() throws {
    var disk = try Sample().published()
    let file = "site/data/records.json"
    let text = String(decoding: try #require(disk.files[file]), as: UTF8.self)
    let old = try #require(text.firstRange(of: "\"computed_total\": \"99.00\""))
    disk.files[file] = Array(text.replacingCharacters(in: old, "\"computed_total\": \"98\"").utf8)
    let published = try Sample.site(on: disk)
    #expect(
      try Sample().findings(after: published).first?.contains(
        "The total recomputed was published as '98' and is '99.00' now") == true)
    let told = try Sample(
      corrections: Self.entry("total.computed", "98", "99").replacing("correction", with: "method"))
    #expect(told.findings(after: published) == [])
    let wrong = try Sample(
      corrections: Self.entry("total.computed", "98", "97").replacing("correction", with: "method"))
    #expect(wrong.findings(after: published).count == 1)
  }

  @Test("A published correction that is gone, moved or rewritten is an error")
  func kept() throws {
    let entry = Self.entry("indicators.lawns.actual", "96.5", "96")
    let before = try Sample([Self.lawns], corrections: entry)
    let published = try Sample.site(on: before.published())
    #expect(before.findings(after: published) == [])
    #expect(
      try Sample([Self.lawns]).findings(after: published) == [
        """
        content/departments/parks/2023.yaml:1:1: error: Published correction 1 ('2024-05-02 \
        indicators.lawns.actual') is gone; put it back [published-corrections-kept]
        """
      ])
    for change in [("A slip.", "Another reason."), ("Head", "Clerk"), ("2024-05-02", "2024-05-03")]
    {
      let rewritten = try Sample(
        [Self.lawns], corrections: entry.replacing(change.0, with: change.1))
      #expect(
        rewritten.findings(after: published).map { $0.contains("isn't what was published") }
          == [true])
    }
    // A further change goes on from the published one.
    let further = try Sample(
      [(old: "actual: 96.5", new: "actual: 97")],
      corrections: entry + "\n" + Self.entry("indicators.lawns.actual", "96", "97"))
    #expect(further.findings(after: published) == [])
  }

  @Test("A published address without a page is one error for it and what stood below it")
  func addresses() throws {
    let pages = ["departments/parks/2023/", "departments/parks/2023/form/", "about/"]
    let published = try Sample.site(on: Sample().published(pages: pages))
    #expect(try Sample().findings(after: published, pages: pages) == [])
    #expect(
      try Sample().findings(after: published, pages: ["about/"]) == [
        """
        site/zh/departments/parks/2023/index.html: error: 'departments/parks/2023/' is published \
        and has no page now; restore it, or state in retired.yaml where it went or why it was \
        withdrawn [published-addresses-kept]
        site/zh/departments/parks/2023/index.html: note: addresses below it that go with it, for \
        'below': [form/]
        """
      ])
    let retired = """
      addresses:
        - address: departments/parks/2023/
          below: [form/]
          date: 2024-05-02
          reason: Withdrawn.
          approved-by: Head
      """
    #expect(
      try Sample(retired: retired).findings(after: published, pages: ["about/"]) == [])
    // One that still has its page, stands twice or leads nowhere.
    let wrong = try Sample(
      retired: """
        addresses:
          - { address: about/, date: 2024-05-02, reason: A, approved-by: B }
          - { address: old/, moved-to: new/, date: 2024-05-02, reason: A, approved-by: B }
          - { address: old/, date: 2024-05-02, reason: A, approved-by: B }
        """)
    #expect(
      wrong.findings(after: nil, pages: ["about/"]).map { String($0.drop { $0 != ":" }) } == [
        ":2:16: error: 'about/' still has its page and can't be retired [published-addresses-kept]",
        """
        :3:16: error: 'old/' is said to have moved to 'new/', where there is no page \
        [published-addresses-kept]
        """,
        ":4:16: error: 'old/' stands here twice [published-addresses-kept]",
      ])
  }

  @Test("A site that can't be read back is an error, and an older one is told of")
  func unreadable() throws {
    let folder = { (disk: MemoryDisk) in try PublishedFolder(path: "site", fileSystem: disk).read()
    }
    guard case .nothing = try folder(MemoryDisk()) else {
      Issue.record("there is nothing")
      return
    }
    let file = "site/data/records.json"
    let cases: [([String: [UInt8]], String)] = [
      (["site/index.html": []], "has no 'data/records.json'"),
      ([file: Array("{\"reports\"".utf8)], "stops being JSON at byte 10"),
      ([file: Array("[]".utf8)], "doesn't hold the tables"),
      ([file: Array("{\"reports\": [{\"report\": 1}]}".utf8)], "doesn't hold the tables"),
      ([file: Array("{\"reports\": [{}]}".utf8)], "doesn't hold the tables"),
    ]
    for (files, words) in cases {
      guard case .unreadable(let finding) = try folder(MemoryDisk(files: files)) else {
        Issue.record("'\(words)' is due")
        continue
      }
      #expect(finding.rule == "published-site-readable" && finding.severity == .error)
      #expect(finding.summary.en.contains(words), "\(finding.summary.en)")
      #expect(finding.place == SourcePlace(file: file))
    }
    var old = try Sample().published()
    let text = String(decoding: try #require(old.files[file]), as: UTF8.self)
    let start = try #require(text.firstRange(of: ",\n  \"corrections\""))
    old.files[file] = Array((text[..<start.lowerBound] + "\n}\n").utf8)
    #expect(
      try Sample().findings(after: Sample.site(on: old)) == [
        """
        site/data/records.json: info: The published site was made by an older version without a \
        list of corrections; its figures are compared all the same, and corrections are kept from \
        now on [published-site-readable]
        """
      ])
    // A column that an older site lacks can't be held against anything.
    old.files[file] = Array(
      text.replacing("      \"actual\": \"96.5\",\n", with: "").utf8)
    #expect(try Sample([Self.lawns]).findings(after: Sample.site(on: old)) == [])
  }
}

extension String {
  fileprivate func components(splitBy separator: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }

  fileprivate func replacingCharacters(in range: Range<String.Index>, _ text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}
