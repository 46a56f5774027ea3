import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule attainable-rate")
struct AttainableRateTests {
  private let rule = AttainableRate()

  private func sample(_ rate: String, _ text: String) throws -> RecordSample {
    try RecordSample().with("name: 草坪完好率", "name: 草坪病害发现率")
      .with("actual: 96.5", "actual: \(rate)").with("text: 地块交付较晚。", "text: \(text)")
  }

  @Test(
    "A rate that some total gives, and a count of something else, pass",
    arguments: [
      ("100", "发现草坪病害11起。"), ("91.67", "发现草坪病害11起。"), ("98", "发现草坪病害49处。"),
      ("98", "发现草坪病害100余起。"), ("98", "发现枯树11起。"), ("98", "发现问题，草坪病害11起。"),
      ("98", "发现草坪病害0起。"), ("98", "发现草坪病害99999999999999999999起。"), ("0", "发现草坪病害11起。"),
      ("98", "发现草坪病害11起，又发现草坪病害49起。"), ("999999999999999", "发现枯树11起。"), ("98", "发现"),
    ])
  func attainable(rate: String, text: String) throws {
    #expect(try sample(rate, text).findings(of: rule) == [])
  }

  @Test(
    "A rate no total gives is noted at the actual value",
    arguments: [("98", "11"), ("91.6", "11"), ("150", "1"), ("50.000001", "999999")])
  func unattainable(rate: String, count: String) throws {
    let text = "共发现草坪类病害\(count)起，均已处理。"
    let sample = try sample(rate, text)
    let place = try sample.place("actual: \(rate)\n")
    let expected = RecordFinding(
      rule: "attainable-rate", severity: .info,
      summary: Bilingual(
        zh: "“草坪病害发现率”为\(rate)%，但由公布的发现数\(count)无法得出这一比率",
        en: """
          'EN 草坪病害发现率' is \(rate)%, which the published count of \(count) found can't give, \
          whatever the total
          """),
      field: "indicators.lawns.actual", values: [rate, count],
      place: SourcePlace(file: place.file, line: place.line, column: place.column + 8),
      notes: [
        Finding.Note(
          Bilingual(zh: "此处公布的发现数为\(count)", en: "The count of \(count) stands here"),
          place: try sample.place(text))
      ])
    #expect(try sample.findings(of: rule) == [expected])
  }

  @Test("The report of 2022 can't have found 98% with 11")
  func realReport() throws {
    let found = try RecordSample.withRealReport().findings(of: rule, year: "2022")
    #expect(found.map(\.field.text) == ["indicators.illegal-building-detection.actual"])
    #expect(found.map(\.values) == [["98", "11"]])
  }
}
