import Parallelism
import Records
import Scoring

/// The paragraphs of all reports by their runs of letters, to find those that stand twice.
///
/// Made once: a paragraph is then looked for by its rarest runs, not in every other report. Where 80
/// of 100 runs are shared, one of any 21 is; so looking up the rarest fifth and one more misses none.
struct PassageIndex: Sendable {
  /// A paragraph that has much of another's text.
  struct Match: Hashable {
    /// The position of its report.
    let report: Int
    /// The position in `passages`.
    let passage: Int
    /// In per cent, rounded down.
    let share: Int
  }

  /// In per cent of a paragraph's runs: from here on it counts as the same text.
  static let sameShare = 80

  private(set) var passages: [Passage] = []
  /// The position of each paragraph's report.
  private(set) var reports: [Int] = []
  /// The numbers of each paragraph's runs, ascending.
  private var runs: [[Int32]] = []
  /// The paragraphs of each report.
  private(set) var ranges: [Range<Int>] = []
  /// The paragraphs that have a run, one run after the other.
  private var owners: [Int32] = []
  /// Where the paragraphs of a run begin, and last the end of all.
  private var starts: [Int] = []

  private struct Entry: Sendable {
    let run: UInt128
    let passage: Int32
  }

  /// The same for any number of `jobs`.
  init(_ reports: [ScoredReport], jobs: Int = 1) {
    let parallel = Parallel(jobs: jobs)
    for (index, own) in parallel.map(reports, { $0.report.passages }).enumerated() {
      ranges.append(passages.count..<(passages.count + own.count))
      passages += own
      self.reports += own.map { _ in index }
    }
    runs = passages.map { _ in [] }
    // In parts by the first letter, which can be sorted at the same time and stay in order.
    var parts = [[Entry]](repeating: [], count: 256)
    for (index, passage) in passages.enumerated() {
      for run in passage.runs {
        let part = Int(min(run >> (21 * (Passage.runLength - 1) + 8), 255))
        parts[part].append(Entry(run: run, passage: Int32(truncatingIfNeeded: index)))
      }
    }
    let sorted = parallel.map(parts) { part in
      part.sorted { ($0.run, $0.passage) < ($1.run, $1.passage) }
    }
    owners.reserveCapacity(sorted.reduce(0) { $0 + $1.count })
    var last: UInt128?
    for entry in sorted.joined() {
      if entry.run != last {
        starts.append(owners.count)
        last = entry.run
      }
      owners.append(entry.passage)
      runs[Int(entry.passage)].append(Int32(truncatingIfNeeded: starts.count - 1))
    }
    starts.append(owners.count)
  }

  /// The paragraph of a report that has the most of a passage; of equals the first, `nil` when none
  /// has enough.
  func match(for passage: Int, in report: Int) -> Match? {
    var best: Match?
    for other in ranges[report] {
      if let match = match(of: passage, with: other), match.share > best?.share ?? 0 {
        best = match
      }
    }
    return best
  }

  /// A paragraph of another report that has enough of a passage: the first that its rarest runs
  /// lead to.
  ///
  /// - Complexity: the runs of the passage, times the reports that share one of the rarest of them
  ///   and yet don't match.
  func match(for passage: Int, where isEligible: (_ report: Int) -> Bool) -> Match? {
    let own = runs[passage].sorted { (count(of: $0), $0) < (count(of: $1), $1) }
    var seen: Set<Int32> = []
    for run in own.prefix(own.count - needed(of: own.count) + 1) {
      for other in owners[starts[Int(run)]..<starts[Int(run) + 1]]
      where isEligible(reports[Int(other)]) && seen.insert(other).inserted {
        if let match = match(of: passage, with: Int(other)) { return match }
      }
    }
    return nil
  }

  private func count(of run: Int32) -> Int { starts[Int(run) + 1] - starts[Int(run)] }

  /// How many of so many runs must be shared at least.
  private func needed(of count: Int) -> Int { (count * Self.sameShare + 99) / 100 }

  private func match(of passage: Int, with other: Int) -> Match? {
    let (own, others) = (runs[passage], runs[other])
    // How many more runs may be missing from the other before it can't match any longer.
    var spare = own.count - needed(of: own.count)
    guard !own.isEmpty, others.count + spare >= own.count else { return nil }
    var (left, right, shared) = (0, 0, 0)
    while left < own.count, right < others.count {
      if own[left] == others[right] {
        (left, right, shared) = (left + 1, right + 1, shared + 1)
      } else if own[left] < others[right] {
        left += 1
        spare -= 1
        if spare < 0 { return nil }
      } else {
        right += 1
      }
    }
    let share = shared * 100 / own.count
    guard share >= Self.sameShare else { return nil }
    return Match(report: reports[other], passage: other, share: share)
  }
}
