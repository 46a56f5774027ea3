import Testing

@testable import SampleContent

@Suite("The generated content")
struct SampleFolderTests {
  private static let small = SampleSize(departments: 3, years: 2, projects: 3, seed: 1)

  private static func files(_ size: SampleSize?) -> [SampleFolder.File] {
    guard let size else { return [] }
    return (0..<size.departments).flatMap { SampleFolder(size).files(ofDepartment: $0) }
  }

  @Test("The same seed gives the same bytes, another seed others")
  func seed() {
    let files = Self.files(Self.small)
    // Three departments: a record, two years of four reports, a catalogue.
    #expect(files.count == 3 * (1 + 2 * 4 + 1))
    #expect(Self.files(Self.small) == files)
    let other = Self.files(SampleSize(departments: 3, years: 2, projects: 3, seed: 2))
    #expect(other.map(\.path) == files.map(\.path))
    #expect(
      zip(other, files).filter { $0 == $1 }.map(\.1.path).allSatisfy {
        $0.hasSuffix("/department.yaml")
      })
  }

  @Test("The first bytes are the ones they always were")
  func draws() {
    var generator = SplitMix64(seed: 1, 2, 3)
    #expect((0..<4).map { _ in generator.number(0...999) } == [491, 571, 745, 361])
  }

  @Test("A larger folder begins with the smaller one")
  func growth() {
    let larger = Self.files(SampleSize(departments: 5, years: 2, projects: 3, seed: 1))
    #expect(Array(larger.prefix(Self.files(Self.small).count)) == Self.files(Self.small))
  }

  @Test("No two reports share more than a fifth of their sentences")
  func sentences() {
    let reports = Self.files(SampleSize(departments: 4, years: 5, projects: 3, seed: 1))
      .filter { $0.path.hasSuffix(".yaml") && !$0.path.hasSuffix("department.yaml") }
      .map { Self.sentences(of: $0.text) }
    #expect(reports.count == 80)
    #expect(reports.allSatisfy { $0.count >= 7 })
    for (index, one) in reports.enumerated() {
      for other in reports[(index + 1)...] {
        #expect(one.intersection(other).count * 5 <= min(one.count, other.count))
      }
    }
  }

  @Test("A whole department's narrative is as long as a real one's")
  func length() {
    let reports = Self.files(Self.small)
      .filter { $0.path.split(separator: "/").count == 3 && $0.path.contains("/20") }
    #expect(reports.count == 6)
    for report in reports {
      let characters = Self.texts(of: report.text).reduce(0) { $0 + $1.count }
      #expect((4_000...6_500).contains(characters))
    }
  }

  @Test("Every Chinese text of a record has its English in the catalogue")
  func catalogue() throws {
    let files = Self.files(Self.small)
    let catalogues = files.filter { $0.path.hasSuffix("en.po") }
    #expect(catalogues.count == 3)
    for catalogue in catalogues {
      let folder = catalogue.path.dropLast("en.po".count)
      let lines = catalogue.text.split(separator: "\n")
      let messages = lines.filter { $0.hasPrefix("msgid ") }.map { $0.dropFirst(7).dropLast() }
      #expect(Set(messages).count == messages.count)
      #expect(!lines.contains { $0.hasPrefix("msgstr") && $0.contains("{") })
      for file in files where file.path.hasPrefix(folder) && file.path.hasSuffix(".yaml") {
        for text in Self.texts(of: file.text) { #expect(messages.contains(Substring(text))) }
      }
    }
  }

  @Test(
    "A size that can't be made is refused",
    arguments: [(0, 5, 9), (5_185, 5, 9), (1, 0, 9), (1, 21, 9), (1, 1, 100), (1, 1, -1)])
  func sizes(departments: Int, years: Int, projects: Int) {
    #expect(
      SampleSize(departments: departments, years: years, projects: projects, seed: 1) == nil)
  }

  @Test("Every department has an id of its own")
  func ids() {
    let ids = (0..<600).map { SampleDepartment(number: $0).id }
    #expect(Set(ids).count == 600)
    #expect(ids.allSatisfy { $0.utf8.count <= 64 })
    let names = (0..<600).map { SampleDepartment(number: $0).name.zh }
    #expect(Set(names).count == 600)
  }

  /// The values that hold a Chinese character, the unit of the budget aside.
  private static func texts(of record: String) -> [String] {
    record.split(separator: "\n").compactMap { line in
      guard let colon = line.firstRange(of: ": "), !line.hasPrefix("  unit: ") else { return nil }
      let value = line[colon.upperBound...]
      let isChinese = value.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
      return isChinese ? String(value) : nil
    }
  }

  /// What ends in a full stop: names of indicators are none, some headings of the form are.
  private static func sentences(of record: String) -> Set<Substring> {
    Set(
      texts(of: record).filter { $0.hasSuffix("。") }.flatMap {
        $0.split(separator: "。")
      }.map { Substring($0) })
  }
}
