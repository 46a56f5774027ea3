extension ContentRecords {
  /// The reports that aren't to be shown yet on `date`.
  package func held(on date: CalendarDate) -> [Report] {
    reports.filter { $0.isHeld(on: date) }
  }

  /// The records without the reports that aren't to be shown yet on `date`, and without all that
  /// belongs to none but them: attachments, and entries of the baseline.
  package func shown(on date: CalendarDate) -> ContentRecords {
    let held = Set(held(on: date).map(\.id))
    guard !held.isEmpty else { return self }
    let shown = reports.filter { !held.contains($0.id) }
    var files: [Identifier: Set<AttachmentName>] = [:]
    for report in shown {
      files[report.department, default: []].formUnion(
        report.allEvidence.compactMap(\.file?.value))
    }
    let names = Set(held.map(\.text))
    return ContentRecords(
      site: site, schemes: schemes, departments: departments, reports: shown, pages: pages,
      attachments: attachments.filter { files[$0.department]?.contains($0.name) == true },
      baseline: baseline.filter { !names.contains($0.record.value) }, waivers: waivers,
      retired: retired, glossary: glossary, translationCounts: translationCounts,
      translations: translations, machineMade: machineMade)
  }
}

extension Report {
  /// Whether the record names a later day than `date` to be shown from.
  package func isHeld(on date: CalendarDate) -> Bool {
    showFrom.map { date < $0.value } ?? false
  }
}
