import Audit
import Languages
import Records
import Scoring
import Templates

/// Which reports are set side by side: Documentation/Decisions/0021-comparisons-and-terms.md says why these.
extension PageContext {
  /// The departments' own evaluations as a whole of a year, of which two or more can be compared.
  func compared(in year: Year) -> [AuditedReport] {
    let reports = reports(of: year).filter(\.isWholeSelfEvaluation)
    return reports.count > 1 ? reports : []
  }

  /// The same without gathering them all, for pages of which there are many.
  func hasComparison(in year: Year) -> Bool {
    var first: Identifier?
    for audited in records.reports
    where audited.scored.report.year.value == year && audited.isWholeSelfEvaluation {
      if let first, first != audited.scored.report.department { return true }
      first = audited.scored.report.department
    }
    return false
  }

  /// Each report of a department with the one before it, oldest first.
  func comparedYears(of department: Identifier) -> [ComparedYears] {
    let series = series(of: department)
    return zip(series, series.dropFirst()).map { ComparedYears(earlier: $0, later: $1) }
  }

  /// A link to each comparison that a report stands in.
  func comparisonLinks(of report: Report) -> [(label: String, address: Address)] {
    guard report.project == nil, report.evaluation.value == .unitSelf else { return [] }
    let year = report.year.value
    var links = comparedYears(of: report.department).compactMap { pair in
      pair.other(than: year).map { other in
        (label: words("compare-link-years", ["year": other.text]), address: pair.address)
      }
    }
    if hasComparison(in: year) {
      links.append(
        (
          label: words("compare-link-departments", ["year": year.text]),
          address: .compareDepartments(year)
        ))
    }
    return links
  }
}

/// Two reports of a department, with none between them.
struct ComparedYears {
  let earlier: AuditedReport
  let later: AuditedReport

  var address: Address {
    let (earlier, later) = (earlier.scored.report, later.scored.report)
    return .compareYears(later.department, earlier.year.value, later.year.value)
  }

  /// The year on the other side; `nil` when `year` is neither.
  func other(than year: Year) -> Year? {
    switch year {
    case earlier.scored.report.year.value: later.scored.report.year.value
    case later.scored.report.year.value: earlier.scored.report.year.value
    default: nil
    }
  }
}

extension AuditedReport {
  /// A department's evaluation of itself as a whole, the one kind that stands beside another's.
  var isWholeSelfEvaluation: Bool {
    scored.report.project == nil && scored.report.evaluation.value == .unitSelf
  }
}
