package import Diagnostics
import Parallelism
package import Records

/// The gate for private and secret data: it reads every text of content/ before anything is made
/// of it, and lets the records pass only when nothing is found that isn't waived.
///
/// Its findings quote masked values only. What it doesn't find may still be private or secret: it
/// helps the review before disclosure and doesn't replace it.
///
/// - Source: 政府信息公开条例 (2019) art. 14 to 17.
package struct DisclosureGate: Sendable {
  /// A text with more values than this is a list; the rest is counted, not listed.
  static let mostFindingsInText = 200

  private let rules: [any DisclosureRule]
  private let namesFingerprints: Bool

  /// `today` is the last day anyone can be born on; without it there is no bound.
  ///
  /// With `namesFingerprints` off, notes leave out the fingerprint a waiver needs: a value's few
  /// digits can be guessed from it, so it has no place in a log that others read.
  package init(today: CalendarDate? = nil, namesFingerprints: Bool = true) {
    rules = Self.rules(today: today)
    self.namesFingerprints = namesFingerprints
  }

  /// What isn't waived, and what is wrong with the waivers; sorted, and the same for any number of
  /// `jobs`.
  package func findings(
    in texts: [DisclosedText], waivers: [Waiver], jobs: Int = 1
  ) -> [Finding] {
    var register = WaiverRegister(waivers)
    var findings: [Finding] = []
    let batches = stride(from: 0, to: texts.count, by: Self.batch).map {
      $0..<min($0 + Self.batch, texts.count)
    }
    let headings = Self.headings(of: texts)
    let suspicious = Parallel(jobs: jobs).map(batches) {
      self.discoveries(in: texts[$0], headings)
    }
    for (index, discoveries) in suspicious.joined() {
      let text = texts[index]
      let found = discoveries.filter { !register.waives($0, in: text) }
      if !found.isEmpty { findings += reports(of: found, in: text, Array(text.text.utf8)) }
    }
    return (findings + register.findings(rules: Self.descriptions.map(\.name))).sorted()
  }

  /// The records, if no finding is an error; their own waivers hold.
  package func cleared(
    _ records: ContentRecords, texts: [DisclosedText], jobs: Int = 1
  ) -> Outcome<ClearedRecords> {
    let findings = findings(in: texts, waivers: records.waivers, jobs: jobs)
    return Outcome(ClearedRecords(records), findings: findings)
  }

  /// How many texts a thread takes at a time.
  private static let batch = 1_000

  /// Where in the whole something is found, and what; few texts hold anything.
  private func discoveries(
    in texts: ArraySlice<DisclosedText>, _ headings: [String: Heading]
  ) -> [(Int, [Discovery])] {
    let none = Heading(nil)
    var suspicious: [(Int, [Discovery])] = []
    for index in texts.indices {
      let heading = texts[index].label.flatMap { headings[$0] } ?? none
      let text = texts[index].text
      guard heading.concernsAnyText || TextScan.isWorthScanning(text.utf8.span) else { continue }
      let original = Array(text.utf8)
      let normalized = NormalizedText(original: original, heading: heading)
      if normalized.scan.isEmpty, !heading.concernsAnyText { continue }
      let found = discoveries(in: normalized)
      if !found.isEmpty { suspicious.append((index, found)) }
    }
    return suspicious
  }

  /// Every label once: to judge one takes as long as to read a page, and there are few.
  private static func headings(of texts: [DisclosedText]) -> [String: Heading] {
    var headings: [String: Heading] = [:]
    for case let label? in texts.lazy.map(\.label) where headings[label] == nil {
      headings[label] = Heading(label)
    }
    return headings
  }

  /// Each value once, at its first place, in the order of the text.
  private func discoveries(in text: NormalizedText) -> [Discovery] {
    var first: [Discovery] = []
    var positions: [Discovery.Key: Int] = [:]
    for discovery in contenders(in: text) {
      let key = Discovery.Key(rule: discovery.ruleName, value: discovery.match.value)
      if let position = positions[key] {
        first[position].count += 1
      } else {
        positions[key] = first.count
        first.append(discovery)
      }
    }
    return first
  }

  /// What is found, no two overlapping: where rules contend for a value, the graver finding has it,
  /// and of one severity the rule that comes first.
  private func contenders(in text: NormalizedText) -> [Discovery] {
    let all = rules.map { rule in
      rule.matches(in: text).map { Discovery(rule: rule, match: $0) }
    }
    if all.allSatisfy(\.isEmpty) { return [] }
    var taken = RangeRegister()
    var winners: [Discovery] = []
    for severity in Severity.allCases.sorted(by: >) {
      for found in all {
        let ranked = found.filter { $0.match.severity == severity }
          .sorted { $0.match.range.lowerBound < $1.match.range.lowerBound }
        if ranked.isEmpty { continue }
        let results = taken.take(ranked.map(\.match.range))
        winners += zip(ranked, results).filter(\.1).map(\.0)
      }
    }
    return winners.sorted { $0.match.range.lowerBound < $1.match.range.lowerBound }
  }

  private func reports(
    of found: [Discovery], in text: DisclosedText, _ original: [UInt8]
  ) -> [Finding] {
    var listed = found
    if found.count > Self.mostFindingsInText {
      let graver = Severity.allCases.sorted(by: >).flatMap { severity in
        found.filter { $0.match.severity == severity }
      }
      listed = graver.prefix(Self.mostFindingsInText)
        .sorted { $0.match.range.lowerBound < $1.match.range.lowerBound }
    }
    let places = Places(of: text, original).places(at: listed.map(\.match.range.lowerBound))
    let writer = FindingWriter(
      text: text, namesFingerprints: namesFingerprints, unlisted: found.count - listed.count)
    return zip(listed, places).enumerated().map { index, pair in
      writer.finding(of: pair.0, at: pair.1, isLast: index == listed.count - 1)
    }
  }
}
