import Diagnostics
import Records

/// Reads the review that went before publication.
struct ReviewReader {
  let reading: Reading

  func review(_ node: YAMLNode) -> Review? {
    guard let fields = Fields(node, .review, reading: reading) else { return nil }
    if let takenOver = fields.given("taken-over") {
      for name in Shape.reviewedNames where fields.given(name) != nil {
        reading.problems.error(
          ContentRule.review, en: "'\(name)' and 'taken-over' exclude each other",
          zh: "“\(name)”与“taken-over”不能同时出现", at: takenOver.place)
      }
      return fields.text("taken-over").map(Review.takenOver)
    }
    let secrecy = fields.word("secrecy", .required, as: Review.Reviewed.Result.self)
    let privacy = fields.word("privacy", .required, as: Review.Reviewed.Result.self)
    let tradeSecret = fields.word("trade-secret", .required, as: Review.Reviewed.Result.self)
    let basis = fields.text("basis", .required)
    let reviewer = fields.text("reviewer", .required)
    let date = fields.date("date", .required)
    guard let secrecy, let privacy, let tradeSecret, let basis, let reviewer, let date
    else { return nil }
    return .reviewed(
      Review.Reviewed(
        secrecy: secrecy, privacy: privacy, tradeSecret: tradeSecret, basis: basis,
        reviewer: reviewer, date: date))
  }
}
