import Content
import Diagnostics
import Foundation
import Languages
import Records
import SeededTesting
import Testing

@Suite("Damaged content")
struct FuzzTests {
  @Test("A line of a report taken out is refused, unless it was optional")
  func missingLines() throws {
    let file = "departments/a/2022.yaml"
    let site = try SiteCopy()
    let whole = try #require(try site.read().value?.reports.first)
    let lines = try site.text(of: file).split(separator: "\n")
    var optional: [String] = []
    for position in lines.indices {
      var rest = lines
      let line = rest.remove(at: position).trimmingCharacters(in: .whitespaces)
      try site.write(rest.joined(separator: "\n") + "\n", to: file)
      guard let records = try site.read().value else { continue }
      optional.append(line)
      let report = try #require(records.reports.first)
      #expect(figures(of: report).isStrictSubset(of: figures(of: whole)), "\(line)")
    }
    #expect(
      optional == [
        "full: 80", "full: 80", "score: 73.13", "target: 100", "actual: 98",
        "figures: { total: 93 }",
        "figures: { budget: 440, executed: 437.21 }",
      ])
  }

  /// Every figure of a report under the name of what it is, none of its places.
  private func figures(of report: Report) -> Set<String> {
    var figures = ["total \(report.statedTotal?.value.text ?? "–")"]
    for goal in report.goals {
      if let full = goal.full { figures.append("goal full \(full.value.text)") }
      for group in goal.groups {
        if let full = group.full { figures.append("group full \(full.value.text)") }
        if let score = group.score { figures.append("group score \(score.value.text)") }
      }
    }
    for indicator in report.goals.flatMap(\.indicators) {
      let id = indicator.id.value.text
      figures.append("\(id) \(indicator.full.value.text) \(indicator.score.value.text)")
      for (name, measure) in [("target", indicator.target), ("actual", indicator.actual)] {
        if let measure { figures.append("\(id) \(name) \(measure.value)") }
      }
    }
    for section in report.sections {
      for figure in section.figures + section.blocks.flatMap(\.figures) {
        figures.append("\(section.part.value) \(figure.fact) \(figure.value.value.text)")
      }
    }
    return Set(figures)
  }

  /// Where the variants of a file stand, so that one reading takes many of them.
  enum Place: String, Sendable, CaseIterable {
    case site = "site.yaml"
    case translations = "translations/en.po"
    case scheme = "schemes/plain.yaml"
    case page = "pages/about.md"
    case department = "departments/a/department.yaml"
    case catalogue = "departments/a/en.po"
    case report = "departments/a/2022.yaml"

    /// How many variants are read at once; two files can't have a second of their kind.
    var count: Int { self == .site || self == .translations ? 1 : 200 }

    func path(of variant: Int) -> String {
      switch self {
      case .site, .translations: rawValue
      case .scheme: "schemes/s\(variant).yaml"
      case .page: "pages/p\(variant).md"
      case .department: "departments/d\(variant)/department.yaml"
      case .catalogue: "departments/d\(variant)/en.po"
      case .report: "departments/a/\(1949 + variant).yaml"
      }
    }
  }

  @Test("None of 2,000 damaged variants of a file stops the reader", arguments: Place.allCases)
  func damaged(place: Place) throws {
    let site = try SiteCopy()
    let bytes = Array(try site.text(of: place.rawValue).utf8)
    if place.count == 1 {
      for folder in ["departments", "pages"] { try site.remove(folder) }
    }
    var generator = SeededGenerator(seed: 20_260_111)
    var read = 0
    while read < 2_000 {
      for variant in 0..<place.count {
        if place == .department || place == .catalogue {
          try prepareFolder("departments/d\(variant)", of: site)
        }
        try site.write(damaged(bytes, &generator), to: place.path(of: variant))
        read += 1
      }
      let outcome = try site.read()
      let isRefused = outcome.findings.contains { $0.severity == .error }
      #expect((outcome.value == nil) == isRefused)
      for finding in outcome.findings {
        let isOneLine = !(finding.summary.en + finding.summary.zh).contains(where: \.isNewline)
        let isPlaced = finding.place.line >= 0 && finding.place.column >= 0
        if !isOneLine || !isPlaced { Issue.record("\(finding.text(in: .en))") }
      }
    }
  }

  private func prepareFolder(_ folder: String, of site: SiteCopy) throws {
    guard !FileManager.default.fileExists(atPath: site.path(folder)) else { return }
    try FileManager.default.createDirectory(
      atPath: site.path(folder), withIntermediateDirectories: false)
    for file in ["department.yaml", "en.po"] {
      try site.write(try site.text(of: "departments/a/\(file)"), to: "\(folder)/\(file)")
    }
  }

  /// One to three bytes changed, taken out, doubled, or one of the marks of the formats put in.
  private func damaged(_ bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    let marks = Array("\n:-\"'{}[]&*!|>#%\\`~_<@,? \t\r\0".utf8)
    for _ in 0..<Int.random(in: 1...3, using: &generator) where !bytes.isEmpty {
      let index = Int.random(in: bytes.indices, using: &generator)
      switch Int.random(in: 0...3, using: &generator) {
      case 0: bytes[index] = UInt8.random(in: 0...255, using: &generator)
      case 1: bytes.remove(at: index)
      case 2: bytes.insert(bytes[index], at: index)
      default: bytes[index] = marks.randomElement(using: &generator) ?? 0
      }
    }
    return bytes
  }
}
