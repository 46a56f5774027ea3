import Testing

@Suite("Values of records")
struct ValueTests {
  private func lines(_ old: String, _ new: String, in file: String) throws -> [String] {
    let site = try SiteCopy()
    try site.replace(old, with: new, in: file)
    return try site.lines()
  }

  // swift-format-ignore
  @Test(
    "An id that isn't one is refused, with one made of its letters",
    arguments: [
      ("Shop Front", "'Shop Front' isn't an id (1 to 64 of a–z, 0–9 and -); did you mean 'shop-front'?"),
      ("shop_front", "'shop_front' isn't an id (1 to 64 of a–z, 0–9 and -); did you mean 'shop-front'?"),
      ("-a", "'-a' isn't an id (1 to 64 of a–z, 0–9 and -); did you mean 'a'?"),
      ("街道", "'街道' isn't an id (1 to 64 of a–z, 0–9 and -)"),
      (String(repeating: "a", count: 65), "'\(String(repeating: "a", count: 40))…' isn't an id (1 to 64 of a–z, 0–9 and -)"),
    ])
  func identifier(id: String, expected: String) throws {
    #expect(
      try lines("id: patrols", "id: '\(id)'", in: Self.report)
        == ["\(Self.report):22:17: error: \(expected) [identifier]"])
  }

  // swift-format-ignore
  @Test(
    "Digits that aren't 0 to 9 are refused, with those that were meant",
    arguments: [
      ("year: 2022", "year: ２０２２", "1:7: error: '２０２２' isn't a year; did you mean '2022'? [year]"),
      ("year: 2022", "year: 2022年", "1:7: error: '2022年' isn't a year; did you mean '2022'? [year]"),
      ("total: 93\n", "total: ９３．５\n", "8:8: error: '９３．５' isn't a number; did you mean '93.5'? [number]"),
      ("total: 93\n", "total: 1,093\n", "8:8: error: '1,093' isn't a number; did you mean '1093'? [number]"),
      ("total: 93\n", "total: +93\n", "8:8: error: '+93' isn't a number; did you mean '93'? [number]"),
      ("total: 93\n", "total: 93%\n", "8:8: error: '93%' isn't a number; did you mean '93'? [number]"),
      ("total: 93\n", "total: 九十三\n", "8:8: error: '九十三' isn't a number [number]"),
      ("total: 93\n", "total: 93.1234567\n", "8:8: error: '93.1234567' isn't a number [number]"),
      ("year: 2022", "year: 2022\nissued: 2023年4月30日", "2:9: error: '2023年4月30日' isn't a date (YYYY-MM-DD); did you mean '2023-04-30'? [date]"),
      ("year: 2022", "year: 2022\nissued: ２０２３-０４-３０", "2:9: error: '２０２３-０４-３０' isn't a date (YYYY-MM-DD); did you mean '2023-04-30'? [date]"),
      ("year: 2022", "year: 2022\nissued: 2023-02-29", "2:9: error: '2023-02-29' isn't a date (YYYY-MM-DD) [date]"),
    ])
  func digits(old: String, new: String, expected: String) throws {
    #expect(try lines(old, new, in: Self.report) == ["\(Self.report):\(expected)"])
  }

  @Test("The ids of goals and indicators are unique in a report")
  func duplicateIDs() throws {
    let goal = """
        - id: streets
          name: 街道
          full: 80
          groups:
            - kind: output
              full: 80
              score: 1
              indicators:
                - { id: patrols, name: 巡查率, full: 80, score: 1 }
      sections:

      """
    #expect(
      try lines("sections:\n", goal, in: Self.report) == [
        """
        \(Self.report):29:9: error: 'streets' stands here again [duplicate-id]
        \(Self.report):14:9: note: it stands here first
        """,
        """
        \(Self.report):37:19: error: 'patrols' stands here again [duplicate-id]
        \(Self.report):22:17: note: it stands here first
        """,
      ])
  }

  @Test("A kind stands once in a goal")
  func duplicateKind() throws {
    let group = """
            - kind: output
              full: 80
              score: 1
              indicators:
                - { id: a, name: 巡查率, full: 80, score: 1 }
      sections:

      """
    #expect(
      try lines("sections:\n", group, in: Self.report) == [
        """
        \(Self.report):29:15: error: 'output' stands here again [duplicate-id]
        \(Self.report):18:15: note: it stands here first
        """
      ])
  }

  // swift-format-ignore
  @Test(
    "A target or actual is a number with a unit, or a level in words",
    arguments: [
      ("target: 100\n", "target: 100\n            target-level: 达成\n", "25:27: error: 'target' and 'target-level' exclude each other [measure]"),
      ("actual: 98\n", "actual-level: 达成\n            actual: 98\n", "25:27: error: 'actual' and 'actual-level' exclude each other [measure]"),
    ])
  func measures(old: String, new: String, expected: String) throws {
    #expect(try lines(old, new, in: Self.report) == ["\(Self.report):\(expected)"])
  }

  // swift-format-ignore
  @Test(
    "A scheme's weights, places and order are checked",
    arguments: [
      ("weight: 20", "weight: -0.1", "3:19: error: '-0.1' is negative [number-range]"),
      ("weight: 80", "weight: -80", "4:15: error: '-80' is negative [number-range]"),
      ("places: 2", "places: 7", "5:9: error: '7' isn't a whole number from 0 to 6 [number-range]"),
      ("places: 2", "places: -1", "5:9: error: '-1' isn't a whole number from 0 to 6 [number-range]"),
      ("places: 2", "places: +2", "5:9: error: '+2' isn't a whole number from 0 to 6 [number-range]"),
      ("places: 2", "places: 2.0", "5:9: error: '2.0' isn't a whole number from 0 to 6 [number-range]"),
      ("places: 2", "places: 99999999999999999999", "5:9: error: '99999999999999999999' isn't a whole number from 0 to 6 [number-range]"),
      ("to: 100", "to: 79.9", "9:9: error: '79.9' is less than '80' [scheme-order]"),
      ("from: 0\n", "from: 80.0\n", "11:11: error: '80.0' isn't below '80'; the best stands first [scheme-order]"),
      ("from: 90\n", "from: 90\n  - name: 达成\n    from: 95\n", "17:11: error: '95' isn't below '90'; the best stands first [scheme-order]"),
    ])
  func scheme(old: String, new: String, expected: String) throws {
    let file = "schemes/plain.yaml"
    #expect(try lines(old, new, in: file) == ["\(file):\(expected)"])
  }

  static let report = "departments/a/2022.yaml"
}
