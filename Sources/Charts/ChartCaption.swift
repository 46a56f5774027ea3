package import Languages
import Records

/// The name of a chart, the language of its words and the unit of its axis.
package struct ChartCaption: Hashable, Sendable {
  /// Stands outside the picture on the page, and in its `<title>`.
  package let title: String
  package let language: Language
  /// What follows a figure at a tick, such as `%`; empty for nothing.
  package let unit: String

  package init(title: String, language: Language, unit: String = "") {
    self.title = title
    self.language = language
    self.unit = unit
  }

  func text(_ table: ChartTable) -> ChartText {
    ChartText(title: title, description: table.sentence(in: language))
  }

  /// A figure at a tick: a real minus sign, the unit, and in English thousands in groups.
  func tick(_ value: ExactDecimal) -> String {
    let digits = value.magnitude.trimmed().text
    let text = language == .en ? Self.grouped(digits) : digits
    return (value.isNegative ? "−" : "") + text + unit
  }

  private static func grouped(_ digits: String) -> String {
    let parts = digits.split(separator: ".", maxSplits: 1)
    guard let whole = parts.first else { return digits }
    var text = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index).isMultiple(of: 3) { text += "," }
      text.append(digit)
    }
    return parts.count == 2 ? "\(text).\(parts[1])" : text
  }
}
