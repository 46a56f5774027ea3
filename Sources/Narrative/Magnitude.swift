/// A power of ten written as a word between a number and its unit: the 万 of 2.8万平方米.
struct Magnitude: Hashable, Sendable {
  let name: String
  let zeros: Int
  /// Whether it may end a number with no unit after it: 20万 is said, 5千 rarely.
  let standsAlone: Bool

  static let tenThousand = Magnitude(name: "万", zeros: 4, standsAlone: true)
  static let hundredMillion = Magnitude(name: "亿", zeros: 8, standsAlone: true)
  static let trillion = Magnitude(name: "万亿", zeros: 12, standsAlone: true)

  static let words = WordTable(
    [
      "万亿": trillion,
      "千亿": Magnitude(name: "千亿", zeros: 11, standsAlone: true),
      "百亿": Magnitude(name: "百亿", zeros: 10, standsAlone: true),
      "亿": hundredMillion,
      "千万": Magnitude(name: "千万", zeros: 7, standsAlone: true),
      "百万": Magnitude(name: "百万", zeros: 6, standsAlone: true),
      "万": tenThousand,
      "千": Magnitude(name: "千", zeros: 3, standsAlone: false),
      "百": Magnitude(name: "百", zeros: 2, standsAlone: false),
    ], keyedBy: .first)
}
