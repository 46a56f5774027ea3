import Diagnostics
import Records

/// Reads what a report promises for next year, and what became of last year's promises.
struct MeasureReader {
  let reading: Reading

  func measures(_ nodes: [YAMLNode]) -> [ImprovementMeasure] {
    var seen: [String: SourcePlace] = [:]
    return nodes.compactMap { node in
      guard let fields = Fields(node, .improvementMeasure, reading: reading) else { return nil }
      let id = fields.identifier("id")
      if let id {
        reading.problems.unique(id.value.text, at: id.place, in: &seen, ContentRule.duplicateID)
      }
      let text = fields.text("text")
      guard let id, let text else { return nil }
      return ImprovementMeasure(id: id, text: text)
    }
  }

  func followUps(_ nodes: [YAMLNode]) -> [FollowUp] {
    var seen: [String: SourcePlace] = [:]
    return nodes.compactMap { node in
      guard let fields = Fields(node, .followUp, reading: reading) else { return nil }
      let measure = fields.identifier("measure")
      if let measure {
        reading.problems.unique(
          measure.value.text, at: measure.place, in: &seen, ContentRule.duplicateID)
      }
      let status = fields.word("status", as: FollowUp.Status.self)
      let result = fields.text("result")
      guard let measure, let status else { return nil }
      return FollowUp(measure: measure, status: status, result: result)
    }
  }
}
