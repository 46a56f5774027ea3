import Diagnostics
import Foundation
import Gettext
import Testing

/// The same corpus read by gettext's own msgfmt and by ours.
@Suite("Catalogue against gettext's tools")
struct GettextAgreementTests {
  /// Files we refuse and msgfmt accepts, or the other way round, each on purpose.
  private static let differing: [(name: String, accepted: Bool, reason: String)] = [
    ("control-character", false, "a control character can't stand in a page"),
    ("control-escape", false, "an escape that spells a control character can't either"),
    ("escape-over-a-byte", false, "msgfmt drops the high bits of a number over 255 in silence"),
    ("escaped-invalid-utf8", false, "msgfmt writes the byte out; its own msgunfmt then fails"),
    ("escaped-line-end", false, "a backslash at the end of a line is a slip; no editor writes it"),
    ("format-mismatch", true, "the site's texts are no printf formats"),
    ("latin-1", false, "every file of the site is UTF-8"),
    ("nul-escape", false, "msgfmt cuts the translation at the NUL in silence"),
    ("three-forms", false, "only the plural rules of Chinese and English are known"),
  ]

  private static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures")

  private static func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: fixtures.appendingPathComponent(folder).path
    ).filter { $0.hasSuffix(".po") }.map { String($0.dropLast(3)) }.sorted()
  }

  private func url(_ folder: String, _ name: String) -> URL {
    Self.fixtures.appendingPathComponent("\(folder)/\(name).po")
  }

  private func outcome(_ file: URL) throws -> Outcome<Catalogue> {
    Catalogue.read([UInt8](try Data(contentsOf: file)), file: file.lastPathComponent)
  }

  @Test(
    "What msgfmt accepts is read to the same translations", arguments: try names(in: "Accepted"))
  func accepted(name: String) throws {
    let file = url("Accepted", name)
    let theirs = try #require(try CompiledCatalogue.compiled(file))
    let outcome = try outcome(file)
    #expect(outcome.findings == [])
    let catalogue = try #require(outcome.value)
    var ours: [String: [String]] = [:]
    for entry in catalogue.entries where !entry.isFuzzy && entry.translations.first != "" {
      let key = entry.context.map { $0 + "\u{4}" + entry.source } ?? entry.source
      ours[CompiledCatalogue.key(key)] = entry.translations
    }
    #expect(ours == theirs.messages)
  }

  @Test("What msgfmt refuses is refused", arguments: try names(in: "Refused"))
  func refused(name: String) throws {
    let file = url("Refused", name)
    #expect(try CompiledCatalogue.compiled(file) == nil)
    let outcome = try outcome(file)
    #expect(outcome.value == nil)
    #expect(outcome.findings.contains { $0.severity == .error })
  }

  @Test("The verdicts differ only where that is meant, and every such file is listed")
  func differingOnPurpose() throws {
    #expect(try Self.names(in: "Differing") == Self.differing.map(\.name))
    for (name, accepted, reason) in Self.differing {
      let file = url("Differing", name)
      #expect((try outcome(file).value != nil) == accepted, "\(name): \(reason)")
      #expect((try CompiledCatalogue.compiled(file) != nil) == !accepted, "\(name): \(reason)")
    }
  }
}
