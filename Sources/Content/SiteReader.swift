import Diagnostics
import Records

/// Reads site.yaml.
enum SiteReader {
  static func site(_ root: YAMLNode, _ reading: Reading) -> Site? {
    guard let fields = Fields(root, .site, reading: reading) else { return nil }
    let name = fields.text("name")
    let description = fields.text("description")
    let publisher = fields.text("publisher")
    let note = fields.text("publisher-note")
    let baseURL = baseURL(fields)
    let date = fields.date("date")
    let labels = labels(fields)
    let severities = fields.list("severities").compactMap { severity($0, reading) }
    let pending = fields.identifiers("translation-pending")
    guard let name, let description, let publisher else { return nil }
    return Site(
      name: name, description: description, publisher: publisher, publisherNote: note,
      baseURL: baseURL, date: date, severities: severities, labels: labels,
      translationPending: pending)
  }

  private static func labels(_ fields: Fields) -> SiteLabels {
    SiteLabels(
      isGovernmentSite: fields.placedFlag("government-site"),
      domain: fields.fixed("domain"), code: fields.fixed("site-code"),
      organizer: fields.text("organizer"), undertaker: fields.text("undertaker"),
      contact: contact(fields), icp: fields.fixed("icp"),
      policeFiling: fields.fixed("police-filing"),
      partyGovernmentMark: fields.fixed("party-government-mark"),
      errorReport: fields.fixed("report-error"))
  }

  private static func contact(_ fields: Fields) -> SiteLabels.Contact {
    guard let node = fields.value("contact"),
      let fields = Fields(node, .contact, reading: fields.reading)
    else { return SiteLabels.Contact() }
    return SiteLabels.Contact(
      phone: fields.scalar("office-phone"), address: fields.text("address"),
      eMail: fields.fixed("e-mail"), hours: fields.text("hours"))
  }

  private static func severity(_ node: YAMLNode, _ reading: Reading) -> SeverityOverride? {
    guard let fields = Fields(node, .severity, reading: reading)
    else { return nil }
    let rule = fields.scalar("rule")
    let severity = fields.word("severity", as: Severity.self)
    let reason = fields.text("reason")
    guard let rule, let severity, let reason else { return nil }
    return SeverityOverride(
      rule: Placed(RuleName(rule.value), at: rule.place), severity: severity, reason: reason)
  }

  private static func baseURL(_ fields: Fields) -> Placed<String>? {
    guard let url = fields.scalar("base-url") else { return nil }
    let problem: (en: String, zh: String)? =
      if !isWebAddress(url.value) {
        ("isn't an https: or http: address", "不是 https: 或 http: 地址")
      } else if !url.value.hasSuffix("/") {
        ("doesn't end in '/'", "应以“/”结尾")
      } else {
        nil
      }
    guard let problem else { return url }
    let value = url.value.shortened
    fields.reading.problems.error(
      ContentRule.baseURL, en: "'\(value)' \(problem.en)", zh: "“\(value)”\(problem.zh)",
      at: url.place)
    return nil
  }

  private static func isWebAddress(_ text: String) -> Bool {
    guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { return false }
    let rest = text.dropFirst(scheme.count)
    return rest.first.map { $0 != "/" } ?? false
      && rest.unicodeScalars.allSatisfy {
        (0x21...0x7E).contains($0.value) && !"?#\"<>\\^`{|}".unicodeScalars.contains($0)
      }
  }
}
