import Diagnostics
import Languages
import Records
import Testing

@Suite("An indicator")
struct IndicatorTests {
  private let place = SourcePlace(file: "2022.yaml", line: 1)
  private let level = Indicator.Measure.level(Bilingual(zh: "基本满意", en: "Basically satisfied"))

  private func number(_ text: String) throws -> Indicator.Measure {
    .number(try #require(ExactDecimal(text)))
  }

  private func indicator(
    target: Indicator.Measure?, actual: Indicator.Measure?, _ direction: Indicator.Direction
  ) throws -> Indicator {
    let full = Placed(ExactDecimal(5), at: place)
    return Indicator(
      id: Placed(try #require(Identifier("id")), at: place),
      name: Placed(Bilingual(zh: "名称", en: "Name"), at: place),
      target: target.map { Placed($0, at: place) }, actual: actual.map { Placed($0, at: place) },
      unit: nil, direction: direction, full: full, deducted: nil, score: full, reason: nil,
      notes: [])
  }

  @Test(
    "Whether a target is met depends on which side of it is good",
    arguments: [
      ("98", false, true), ("99.99", false, true), ("100", true, true), ("100.00", true, true),
      ("100.000001", true, false), ("-100", false, true), ("999999999999999", true, false),
    ])
  func met(actual: String, higher: Bool, lower: Bool) throws {
    let (target, actual) = (try number("100.0"), try number(actual))
    #expect(try indicator(target: target, actual: actual, .higherIsBetter).isMet == higher)
    #expect(try indicator(target: target, actual: actual, .lowerIsBetter).isMet == lower)
  }

  @Test("Without two numbers there is nothing to compare", arguments: Indicator.Direction.allCases)
  func incomparable(direction: Indicator.Direction) throws {
    let hundred = try number("100")
    let pairs: [(Indicator.Measure?, Indicator.Measure?)] = [
      (nil, hundred), (hundred, nil), (nil, nil), (level, hundred), (hundred, level),
      (level, level),
    ]
    for (target, actual) in pairs {
      let indicator = try indicator(target: target, actual: actual, direction)
      #expect(indicator.comparison == nil)
      #expect(indicator.isMet == nil)
    }
  }

  @Test("What is compared is what was read")
  func comparison() throws {
    let indicator = try indicator(target: number("98.0"), actual: number("95"), .lowerIsBetter)
    #expect(indicator.comparison?.target.text == "98.0")
    #expect(indicator.comparison?.actual.text == "95")
  }
}
