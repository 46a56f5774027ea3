import Diagnostics
import Languages
import Records
import SeededTesting
import Testing

@testable import Audit
@testable import Confidentiality

@Suite("Whatever the report")
struct AuditPropertyTests {
  private static let seeds: [UInt64] = Array(1...40)
  /// For each of the many faults.
  private static let fewSeeds = seeds.prefix(8)

  private func draft(seed: UInt64) -> ReportDraft {
    var generator = SeededGenerator(seed: seed)
    return .random(&generator)
  }

  /// Each fault in turn.
  private static func fault(for seed: UInt64) -> PlantedFault {
    PlantedFault.all[Int(seed) % PlantedFault.all.count]
  }

  @Test("One that obeys its scheme has no error")
  func obedient() {
    for seed in Self.seeds {
      let outcome = draft(seed: seed).audited
      #expect(outcome.findings.filter { $0.severity == .error } == [], "seed \(seed)")
      let numbers = outcome.value?.reports.first?.notes.map(\.number)
      #expect(numbers == outcome.findings.indices.map { $0 + 1 }, "seed \(seed)")
    }
  }

  @Test(
    "A single fault is found by its rules and no others", arguments: PlantedFault.all)
  func planted(fault: PlantedFault) {
    for seed in Self.fewSeeds {
      let outcome = draft(seed: seed).with(fault.plant).audited
      let errors = outcome.findings.filter { $0.severity == .error }
      #expect(Set(errors.map(\.rule)) == fault.rules, "seed \(seed)")
      #expect(outcome.value == nil, "seed \(seed)")
    }
  }

  @Test("Every rule that is an error has a fault planted for it")
  func everyRule() {
    let errors = Auditor.rules.map { type(of: $0) }.filter { $0.severity == .error }.map { $0.name }
    #expect(Set(PlantedFault.all.flatMap(\.rules)) == Set(errors))
  }

  @Test("Acknowledging every error, exactly as found, lets the report through with all its notes")
  func acknowledged() {
    for seed in Self.seeds {
      let refused = draft(seed: seed).with(Self.fault(for: seed).plant)
      let found = refused.findings
      let draft = refused.with {
        $0.acknowledgements = found.filter { $0.severity == .error }.map {
          ReportDraft.Acknowledgement(rule: $0.rule, field: $0.field, values: $0.values)
        }
      }
      #expect(draft.notes.map(\.summary) == found.map(\.summary), "seed \(seed)")
    }
  }

  @Test("One whose every number lies at a limit is judged, and its sentences stay in one line")
  func extreme() {
    for seed in Self.seeds {
      var generator = SeededGenerator(seed: seed)
      let outcome = ReportDraft.extreme(&generator).audited
      #expect(outcome.value == nil, "seed \(seed)")
      let summaries = outcome.findings.flatMap { finding in
        [finding.summary] + finding.notes.map(\.summary)
      }
      let broken = summaries.filter { summary in
        [summary.zh, summary.en].contains { $0.isEmpty || $0.contains { $0.isNewline } }
          || summary.en.contains("  ") || summary.zh.contains(" ") || summary.zh.hasSuffix("。")
          || summary.en.hasSuffix(".")
      }
      #expect(broken == [], "seed \(seed)")
    }
  }

  @Test("The same records give the same findings in the same order, on whichever thread")
  func deterministic() async {
    let reports = Self.seeds.flatMap { seed in
      draft(seed: seed).with(Self.fault(for: seed).plant).records.reports
    }
    let sound = SampleReports.faultless.records
    let records = ContentRecords(
      site: sound.site, schemes: sound.schemes, departments: [], reports: reports, pages: [])
    let first = ReportDraft.auditor.audit(ClearedRecords(records)).findings
    #expect(!first.isEmpty)
    #expect(ReportDraft.auditor.audit(ClearedRecords(records)).findings == first)
    let others = await withTaskGroup(of: [Finding].self) { group in
      for _ in 0..<8 {
        group.addTask { ReportDraft.auditor.audit(ClearedRecords(records)).findings }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(others == Array(repeating: first, count: 8))
  }
}
