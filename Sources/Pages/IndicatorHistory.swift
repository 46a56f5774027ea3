import Audit
import Languages
import Records
import Scoring

/// One indicator over the years, as the ledgers between the reports tie it together.
struct IndicatorHistory {
  struct Entry {
    let report: Report
    let indicator: Indicator
    /// Whether it stands for the same as the entry before; the first does.
    let isComparable: Bool
  }

  /// Oldest first, one for each report that has the indicator; what came back later isn't joined.
  let entries: [Entry]

  /// - Parameters:
  ///   - indicator: As it stands in the report at `position`.
  ///   - position: Of that report in the series.
  ///   - series: The reports of one subject, oldest first.
  ///   - ledgers: What moved from each report of the series to the next.
  init(
    of indicator: Indicator, at position: Int, in series: [AuditedReport], _ ledgers: [Goalposts]
  ) {
    var found = [(position, indicator)]
    var (index, known) = (position, indicator)
    while index > 0,
      let earlier = ledgers[index - 1].indicators
        .first(where: { $0.later?.id.value == known.id.value })?.earlier
    {
      (index, known) = (index - 1, earlier)
      found.insert((index, known), at: 0)
    }
    (index, known) = (position, indicator)
    while index < ledgers.count,
      let later = ledgers[index].indicators
        .first(where: { $0.earlier?.id.value == known.id.value })?.later
    {
      (index, known) = (index + 1, later)
      found.append((index, known))
    }
    entries = found.enumerated().map { place, item in
      Entry(
        report: series[item.0].scored.report, indicator: item.1,
        isComparable: place == 0 || item.1.isComparable(with: found[place - 1].1))
    }
  }
}
