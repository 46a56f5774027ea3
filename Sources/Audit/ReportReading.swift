import Records

/// The texts of a report as the rules about them read them, taken together once for all of them.
struct ReportReading: Sendable {
  /// Every disclosed text with words of its own and what it says in numbers, in the report's order.
  let texts: [ReportText]
  /// Every printed text that isn't withheld, in the order of the record.
  let printed: [PrintedText]

  init(_ report: Report) {
    texts = report.texts
    printed = report.printedTexts
  }
}
