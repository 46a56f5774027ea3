package import Diagnostics
package import Records
package import Scoring

/// The records may follow what is published; only `RevisionGate` can make one.
///
/// Every change has its correction, every published address its page.
package struct Reconciliation: Sendable {
  /// Whether a site was published before.
  package let isFirst: Bool
  /// What differs from the published values, by record.
  package let changes: [ValueChange]

  init(isFirst: Bool, changes: [ValueChange]) {  // internal on purpose
    self.isFirst = isFirst
    self.changes = changes
  }
}

/// The gate between the published site and the next: holds the records against what the public was
/// told.
package struct RevisionGate: Sendable {
  private let published: PublishedSite?
  private let addresses: PublishedAddressesKept
  private let retired: [RetiredAddress]
  private let held: [Report]

  /// - Parameters:
  ///   - published: `nil` for a first publication.
  ///   - made: The pages the next site makes, without those of retired addresses.
  ///   - retired: The addresses that no longer hold their page.
  ///   - held: The reports that aren't to be shown yet.
  package init(
    published: PublishedSite?, made: Set<PageAddress>, retired: [RetiredAddress], held: [Report]
  ) {
    self.published = published
    self.retired = retired
    self.held = held
    addresses = PublishedAddressesKept(made: made, retired: retired)
  }

  /// The rules of the gate, sorted by name; no finding of theirs can be acknowledged.
  package static var descriptions: [RuleDescription] {
    let rules: [any PublishedRule.Type] = [
      CorrectionHolds.self, HeldBack.self, PublishedAddressesKept.self,
      PublishedCorrectionsKept.self,
      PublishedSiteReadable.self, PublishedValuesCorrected.self,
    ]
    return rules.map { RuleDescription(of: $0, canBeAcknowledged: false) }
  }

  package func reconciled(_ reports: [ScoredReport]) -> Outcome<Reconciliation> {
    let compared = compared(reports)
    return Outcome(
      Reconciliation(isFirst: published == nil, changes: compared.changes),
      findings: compared.findings)
  }

  /// What differs from the published site, by record, for a person to see.
  package struct Compared: Sendable {
    package var changes: [ValueChange] = []
    /// Those that no correction tells of.
    package var uncorrected: [ValueChange] = []
    package var findings: [Finding]
  }

  /// The same where the site is refused too.
  package func compared(_ reports: [ScoredReport]) -> Compared {
    var compared = Compared(findings: addresses.ownFindings)
    guard let published else { return compared }
    if !published.hasCorrections {
      compared.findings.append(PublishedSiteReadable.older(published))
    }
    compared.findings += addresses.findings(in: published, held: held)
    var byID: [String: ScoredReport] = [:]
    for report in reports { byID[report.report.id.text] = report }
    let moves = moves
    for record in published.records {
      guard let report = byID[moves[record.id] ?? record.id] else { continue }
      let values = RecordValues(of: report)
      let own = Comparison(published: record, values: values).changes
      compared.changes += own
      let kept = PublishedCorrectionsKept().findings(in: report.report, published: record)
      // While the list itself is in doubt, nobody can tell which entries are new.
      guard kept.isEmpty else {
        compared.findings += kept
        continue
      }
      let rule = PublishedValuesCorrected()
      compared.findings += rule.findings(for: own, in: values, published: record)
      compared.uncorrected += rule.uncorrected(own, in: values, published: record)
    }
    return compared
  }

  /// Where the pages of reports moved, by the ids of both.
  private var moves: [String: String] {
    let folder = "departments/"
    var moves: [String: String] = [:]
    for move in retired.flatMap(\.moves) {
      guard let to = move.to?.text, move.from.value.text.hasPrefix(folder), to.hasPrefix(folder)
      else { continue }
      let ids = [move.from.value.text, to].map { String($0.dropFirst(folder.count).dropLast()) }
      moves[ids[0]] = ids[1]
    }
    return moves
  }
}
