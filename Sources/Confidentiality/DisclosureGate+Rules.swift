package import Diagnostics
import Records

extension DisclosureGate {
  /// Every rule of the gate, sorted by name; no finding of theirs can be acknowledged.
  package static var descriptions: [RuleDescription] {
    let own = rules(today: nil).map { RuleDescription(of: type(of: $0), canBeAcknowledged: false) }
    return (own + [RuleDescription(of: WaiverHolds.self, canBeAcknowledged: false)])
      .sorted { $0.name < $1.name }
  }

  /// Where two rules of one severity find the same value, the earlier one has it.
  static func rules(today: CalendarDate?) -> [any DisclosureRule] {
    [
      PrivacyIdentityNumber(today: today),
      PrivacyBankCard(),
      PrivacyMobileNumber(),
      SecrecyMark(),
      PrivacyOldIdentityNumber(today: today),
      PrivacyPassport(),
      PrivacyEMail(),
      PrivacyPersonalColumn(),
      PrivacyNumberPlate(),
      PrivacyLandline(),
    ]
  }
}
