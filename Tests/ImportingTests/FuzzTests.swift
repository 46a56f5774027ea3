import Attachments
import Diagnostics
import Foundation
import Languages
import Records
import SeededTesting
import Testing

@testable import Importing

/// Damages the fixtures in ways that come again with their seed.
///
/// `IMPORT_FUZZ_SECONDS=600` goes on for so long, from a seed that `IMPORT_FUZZ_SEED` may set.
@Suite("Whatever is done to a file, the importer comes back in time")
struct FuzzTests {
  @Test("Damaged files give a draft that is YAML, or a reason, within two seconds")
  func damage() throws {
    let environment = ProcessInfo.processInfo.environment
    let seconds = environment["IMPORT_FUZZ_SECONDS"].flatMap { Double($0) }
    let start = environment["IMPORT_FUZZ_SEED"].flatMap { UInt64($0) } ?? 1
    let fixtures = try FuzzFixture.all()
    let clock = ContinuousClock()
    let began = clock.now
    var seed = start
    var drafts = 0
    var slowest = Duration.zero
    while seconds.map({ clock.now - began < .seconds($0) }) ?? (seed < start + 150) {
      var random = SeededGenerator(seed: seed)
      let fixture = try #require(fixtures.randomElement(using: &random))
      let bytes = fixture.damaged(with: &random)
      let before = ThreadTime.now
      let file = ForeignFile(bytes, file: fixture.name)
      let took = ThreadTime.now - before
      slowest = max(slowest, took)
      #expect(took < .seconds(2), "seed \(seed), \(fixture.name)")
      #expect(file.draft != nil || file.findings.contains { $0.severity == .error })
      if let draft = file.draft, let count = file.count {
        drafts += 1
        #expect(count.total == count.placed + count.consumed + count.unplaced)
        if seed % 8 == 0 { try expectReadable(draft, seed) }
      }
      seed += 1
    }
    // Most damage must leave something to read, or nothing behind the container is ever tried.
    #expect(drafts * 3 > Int(seed - start))
    if seconds != nil {
      print("fuzz: seeds \(start)..<\(seed), \(drafts) drafts, slowest \(slowest)")
    }
  }

  /// The site reads the draft as plain YAML of known fields, whatever its values are worth.
  private func expectReadable(_ draft: DraftReport, _ seed: UInt64) throws {
    let yaml = draft.yaml(from: "a", up: nil)
    let isWhole = draft.subject == .wholeDepartment
    let outcome = try ReadRecord.outcome(
      yaml, year: draft.year?.text ?? "2022", project: !isWhole)
    let broken = [
      "yaml-syntax", "plain-yaml", "duplicate-field", "unknown-field", "forbidden-character",
      "utf-8", "outline-order", "duplicate-id", "known-word",
    ]
    let found = outcome.findings.filter { broken.contains($0.rule.text) }.map { $0.text(in: .en) }
    #expect(found == [], "seed \(seed)")
    #expect(outcome.report == nil, "a draft as it is is never a record")
  }
}

/// The processor time of the thread at hand, which other tests don't lengthen.
private enum ThreadTime {
  static var now: Duration {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
  }
}

/// A fixture taken apart, so that damage reaches what is packed inside.
private struct FuzzFixture: Sendable {
  let name: String
  private let bytes: [UInt8]
  /// Empty for a file that is no ZIP.
  private let entries: [ZipEntry]

  static func all() throws -> [FuzzFixture] {
    try FileManager.default.contentsOfDirectory(atPath: Fixture.folder.path).sorted()
      .filter { name in
        ["xlsx", "docx", "ods", "csv", "txt"].contains { name.hasSuffix("." + $0) }
      }
      .map { name in
        let bytes = try Fixture.bytes(of: name)
        let entries = ZipReading.entries(of: bytes, into: PartCollector()) ?? []
        return FuzzFixture(name: name, bytes: bytes, entries: entries)
      }
  }

  func damaged(with random: inout SeededGenerator) -> [UInt8] {
    guard !entries.isEmpty, Int.random(in: 0..<10, using: &random) > 0 else {
      return Self.damaged(bytes, with: &random)
    }
    let interesting = entries.indices.filter { index in
      ["sheet1.xml", "document.xml", "content.xml", "styles.xml", "workbook.xml"]
        .contains { entries[index].name.hasSuffix($0) }
    }
    let index =
      Int.random(in: 0..<5, using: &random) == 0
      ? Int.random(in: 0..<entries.count, using: &random)
      : interesting.randomElement(using: &random) ?? 0
    return StoredArchive.bytes(
      of: entries.enumerated().map { position, entry in
        (entry.name, position == index ? Self.damaged(entry.bytes, with: &random) : entry.bytes)
      })
  }

  private static let words = [
    "</w:tc>", "<w:tr>", "<w:tbl>", "<w:vMerge/>", "<w:gridSpan w:val=\"99999\"/>", "</c>", "<v>",
    "<f>A1</f>", "r=\"XFD1048576\"", "hidden=\"1\"", "&#x200B;", "&amp;", "&#65279;", "9999999999",
    "0.000000000001", "1E308", "-1", "：", "（", "）", "。", "；", "分", "满分", "目标1（30分）", "得8分",
    "一、自评结论", "三级指标", "指标值", "得分", "产出指标", "总分", "≥", "%", "年度绩效目标1（40分）",
    "<mergeCell ref=\"A1:XFD1048576\"/>", "table:number-columns-repeated=\"1048576\"", "\u{0}",
    "\n",
    "\"", ",", "２０２２", "#", ": ", "'", "- ", "\u{202E}", "'{[", "项目名称", "2022年度",
  ]

  private static func damaged(
    _ bytes: [UInt8], with random: inout SeededGenerator
  ) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      guard !bytes.isEmpty else { return bytes }
      let at = Int.random(in: 0..<bytes.count, using: &random)
      let length = min(Int.random(in: 1...200, using: &random), bytes.count - at)
      let word = Array((words.randomElement(using: &random) ?? "").utf8)
      switch Int.random(in: 0..<24, using: &random) {
      case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.removeSubrange(at..<at + length)
      case 2:
        let copy = bytes[at..<at + length]
        bytes.insert(contentsOf: copy, at: Int.random(in: 0...bytes.count, using: &random))
      case 3: bytes.insert(contentsOf: word, at: at)
      case 4:
        // A run many times over.
        let copy = Array(bytes[at..<at + length])
        let times = Int.random(in: 2...300, using: &random)
        bytes.insert(contentsOf: (0..<times).flatMap { _ in copy }, at: at)
      case 5...7:
        // Between two tags, where the markup may stay whole.
        let end = bytes[at...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? at
        bytes.insert(contentsOf: word, at: end)
      case 8...15:
        // Another text in place of one.
        guard let open = bytes[at...].firstIndex(of: UInt8(ascii: ">")),
          let close = bytes[open...].firstIndex(of: UInt8(ascii: "<")),
          !word.contains(where: { [UInt8(ascii: "<"), 0].contains($0) })
        else { continue }
        bytes.replaceSubrange(open + 1..<close, with: word)
      default:
        let digits = bytes[at...].prefix(2_000).firstIndex { (48...57).contains($0) }
        if let digits { bytes[digits] = UInt8.random(in: 48...57, using: &random) }
      }
    }
    return bytes
  }
}

/// A ZIP file whose entries aren't packed.
enum StoredArchive {
  static func bytes(of entries: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var body: [UInt8] = []
    var directory: [UInt8] = []
    for (name, bytes) in entries {
      let offset = body.count
      let common =
        short(20) + short(0) + short(0) + short(0) + short(0x21) + long(checksum(bytes))
        + long(UInt32(bytes.count)) + long(UInt32(bytes.count)) + short(name.utf8.count) + short(0)
      body += long(0x0403_4B50) + common + Array(name.utf8) + bytes
      directory +=
        long(0x0201_4B50) + short(20) + common + short(0) + short(0) + short(0) + long(0)
        + long(UInt32(offset)) + Array(name.utf8)
    }
    return body + directory + long(0x0605_4B50) + short(0) + short(0) + short(entries.count)
      + short(entries.count) + long(UInt32(directory.count)) + long(UInt32(body.count)) + short(0)
  }

  private static func short(_ value: Int) -> [UInt8] {
    [UInt8(value & 0xFF), UInt8(value >> 8 & 0xFF)]
  }

  private static func long(_ value: UInt32) -> [UInt8] {
    [UInt8(value & 0xFF), UInt8(value >> 8 & 0xFF), UInt8(value >> 16 & 0xFF), UInt8(value >> 24)]
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in
      value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1
    }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(0xFFFF_FFFF) { table[Int(($0 ^ UInt32($1)) & 0xFF)] ^ ($0 >> 8) }
  }
}
