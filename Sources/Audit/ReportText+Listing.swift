import Narrative

extension ReportText {
  /// Up to eight of the numbers as printed, to be quoted after a finding.
  func listed(_ quantities: [Quantity]) -> (zh: String, en: String) {
    let shown = quantities.prefix(8).map { $0.words(in: words) }
    let isCut = shown.count < quantities.count
    return (
      "“" + shown.joined(separator: "”“") + "”" + (isCut ? "等" : ""),
      "'" + shown.joined(separator: "', '") + "'" + (isCut ? " and others" : "")
    )
  }
}
