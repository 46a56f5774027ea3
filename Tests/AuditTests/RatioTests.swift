import Records
import Testing

@testable import Audit

@Suite("A ratio")
struct RatioTests {
  /// `count` times ten to the thirtieth, and `more`.
  private func huge(_ count: Int128, and more: Int128 = 0) -> ExactDecimal {
    let billion: Int128 = 1_000_000_000
    return ExactDecimal(coefficient: count * billion * billion * billion * 1000 + more, scale: 0)
  }

  @Test("Ratios are ordered exactly, however near and however large")
  func order() throws {
    let pairs: [(ExactDecimal, ExactDecimal)] = [
      (huge(-1), "1"), ("-1", "3"), ("0", "5"), ("1", huge(1)), ("0.000001", "999999999999999"),
      ("333333", "1000000"), ("1", "3"), (huge(1), huge(3, and: -1)), (huge(1, and: 1), huge(3)),
      ("333334", "1000000"), (huge(1), huge(1, and: 1)), ("1", "1"),
      ("999999999999999", "0.000001"), (huge(1), "1"),
    ]
    let ratios = try pairs.map { try #require(Ratio(of: $0, to: $1)) }
    for (left, smaller) in ratios.enumerated() {
      for (right, larger) in ratios.enumerated() {
        #expect((smaller < larger) == (left < right), "\(left), \(right)")
        #expect((smaller == larger) == (left == right), "\(left), \(right)")
      }
    }
  }

  @Test("Equal ratios are equal whatever they are ratios of")
  func equality() throws {
    let pairs: [(ExactDecimal, ExactDecimal)] = [
      ("1", "3"), ("0.01", "0.03"), ("100", "300.00"), (huge(1), huge(3)),
    ]
    let ratios = try pairs.map { try #require(Ratio(of: $0, to: $1)) }
    #expect(ratios.allSatisfy { $0 == ratios[0] })
  }

  @Test("There is no ratio to nothing or less", arguments: ["0", "0.00", "-1"] as [ExactDecimal])
  func none(whole: ExactDecimal) {
    #expect(Ratio(of: "1", to: whole) == nil)
  }
}
