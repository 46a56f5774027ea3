import Audit
import Languages
import Records
import Scoring

/// The grades a search can be narrowed down by, in the order of the choices.
struct SearchFacets {
  /// Each once, in the order in which reports first have them.
  let grades: [Bilingual<String>]

  init(_ records: AuditedRecords) {
    var seen: Set<String> = []
    grades = records.reports.compactMap { Self.grade(of: $0.scored) }
      .filter { seen.insert($0.zh).inserted }
  }

  /// The number of the report's grade among them; `nil` for a report without one.
  func number(of scored: ScoredReport) -> Int? {
    guard let grade = Self.grade(of: scored) else { return nil }
    return grades.firstIndex { $0.zh == grade.zh }
  }

  /// The grade as stated; where none is, the scheme's for the total.
  private static func grade(of scored: ScoredReport) -> Bilingual<String>? {
    if let stated = scored.report.statedGrade { return stated.value }
    guard let total = scored.report.statedTotal?.value ?? scored.computation.total else {
      return nil
    }
    return scored.grade(of: total)?.name.value
  }
}
