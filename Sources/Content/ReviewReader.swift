import Diagnostics
import Records

/// Reads the review that went before publication.
struct ReviewReader {
  let reading: Reading

  func review(_ node: YAMLNode) -> Review? {
    let names = [
      "secrecy", "privacy", "trade-secret", "basis", "reviewer", "date", "taken-over",
    ]
    guard let fields = Fields(node, names: names, reading: reading) else { return nil }
    if let takenOver = fields.value("taken-over", .optional) {
      for name in names.dropLast() where fields.value(name, .optional) != nil {
        reading.problems.error(
          ContentRule.review, en: "'\(name)' and 'taken-over' exclude each other",
          zh: "“\(name)”与“taken-over”不能同时出现", at: takenOver.place)
      }
      return fields.text("taken-over").map(Review.takenOver)
    }
    let secrecy = fields.word("secrecy", as: Review.Reviewed.Result.self)
    let privacy = fields.word("privacy", as: Review.Reviewed.Result.self)
    let tradeSecret = fields.word("trade-secret", as: Review.Reviewed.Result.self)
    let basis = fields.text("basis")
    let reviewer = fields.text("reviewer")
    let date = fields.date("date")
    guard let secrecy, let privacy, let tradeSecret, let basis, let reviewer, let date
    else { return nil }
    return .reviewed(
      Review.Reviewed(
        secrecy: secrecy, privacy: privacy, tradeSecret: tradeSecret, basis: basis,
        reviewer: reviewer, date: date))
  }
}
