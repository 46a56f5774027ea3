import Diagnostics
import Languages
import Records
import SeededTesting
import Testing

@testable import Confidentiality

/// How often digits that mean nothing are taken for something; seeded, so the counts are exact.
@Suite("Chance hits")
struct ChanceTests {
  private static let today = CalendarDate("2026-11-24")

  /// Among `draws` texts, how many have a match of `rule` of at least `severity`.
  private func hits(
    _ rule: some DisclosureRule, _ severity: Severity = .warning, draws: Int, seed: UInt64,
    text: (inout SeededGenerator) -> String
  ) -> Int {
    var generator = SeededGenerator(seed: seed)
    return (0..<draws).reduce(0) { sum, _ in
      let matches = rule.matches(in: NormalizedText(text(&generator)))
      return sum + (matches.contains { $0.severity >= severity } ? 1 : 0)
    }
  }

  @Test("Of 50,000 random strings of 18 digits at most one in 10,000 is an identity number")
  func identityNumbers() {
    let rule = PrivacyIdentityNumber(today: Self.today)
    let count = hits(rule, draws: 50_000, seed: 1) { $0.digits(18) }
    #expect(count <= 5)
  }

  @Test("Of well-formed numbers with a random check digit one in eleven is one")
  func checkDigits() {
    let rule = PrivacyIdentityNumber(today: Self.today)
    let count = hits(rule, .error, draws: 5_000, seed: 2) { generator in
      generator.identityNumber().dropLast()
        + generator.element(of: Array("0123456789X").map { String($0) }, or: "0")
    }
    #expect((380...530).contains(count))
  }

  @Test(
    "Of random strings of 15 digits some in a hundred would be old numbers, if they were called so")
  func oldIdentityNumbers() {
    let rule = PrivacyOldIdentityNumber(today: Self.today)
    let named = hits(rule, draws: 5_000, seed: 3) { "身份证" + $0.digits(15) }
    #expect((30...110).contains(named))
    #expect(hits(rule, draws: 5_000, seed: 3) { $0.digits(15) } == 0)
  }

  @Test(
    "Of random amounts of eleven digits one in thirteen looks like a mobile, and none with a unit")
  func mobiles() {
    let rule = PrivacyMobileNumber()
    let amount = { (generator: inout SeededGenerator) in
      "\(Int.random(in: 10_000_000_000...99_999_999_999, using: &generator))"
    }
    let bare = hits(rule, draws: 5_000, seed: 4, text: amount)
    #expect((330...440).contains(bare))
    #expect(hits(rule, draws: 5_000, seed: 4) { amount(&$0) + "元" } == 0)
    #expect(hits(rule, draws: 5_000, seed: 4) { amount(&$0) + ".00" } == 0)
  }

  @Test("Of random strings of 16 digits one in a thousand is a card, and one in ten behind 62")
  func cards() {
    let rule = PrivacyBankCard()
    let random = hits(rule, .error, draws: 20_000, seed: 5) { $0.digits(16) }
    #expect((8...36).contains(random))
    let prefixed = hits(rule, .error, draws: 5_000, seed: 6) { "62" + $0.digits(14) }
    #expect((430...570).contains(prefixed))
  }

  @Test("Hardly a valid number escapes: one in a thousand at most is taken for a unit's code")
  func misses() {
    let rule = PrivacyIdentityNumber(today: Self.today)
    let found = hits(rule, .error, draws: 5_000, seed: 8) { $0.identityNumber() }
    #expect(found >= 4_995)
    #expect(hits(PrivacyBankCard(), .error, draws: 1_000, seed: 9) { $0.bankCard() } == 1_000)
    #expect(hits(PrivacyMobileNumber(), draws: 1_000, seed: 10) { $0.mobileNumber() } == 1_000)
  }
}
