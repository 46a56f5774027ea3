import Audit
import Languages
import Records
import Templates

/// What the foot of every page says of who keeps the site; what isn't stated is left out.
struct SiteFurniture {
  let context: PageContext

  private var site: Site { context.records.site }

  var values: [String: TemplateValue] {
    ["bodies": .list(bodies), "contacts": .list(contacts), "marks": .list(marks)]
  }

  private var bodies: [TemplateValue] {
    let labels = site.labels
    var bodies: [(key: String, name: Text)] = []
    if let organizer = labels.organizer {
      bodies = [("footer-organizer", organizer), ("footer-issuer", site.publisher)]
    } else {
      bodies = [("footer-publisher", site.publisher)]
    }
    if let undertaker = labels.undertaker { bodies.append(("footer-undertaker", undertaker)) }
    return bodies.map { item($0.key, $0.name.value[context.language]) }
  }

  private var contacts: [TemplateValue] {
    let contact = site.labels.contact
    let language = context.language
    let items: [TemplateValue?] = [
      contact.phone.map { item("footer-phone", $0.value) },
      contact.address.map { item("footer-address", $0.value[language]) },
      contact.eMail.map { item("footer-e-mail", $0.value, href: "mailto:" + $0.value) },
      contact.hours.map { item("footer-hours", $0.value[language]) },
    ]
    return items.compactMap(\.self)
  }

  /// The code, the filings and what they link to.
  private var marks: [TemplateValue] {
    let labels = site.labels
    let items: [TemplateValue?] = [
      labels.code.map { item("footer-site-code", $0.value) },
      labels.icp.map { item(nil, $0.value, href: "https://beian.miit.gov.cn/") },
      labels.policeFiling.map { item(nil, $0.value, href: Self.filing($0.value)) },
      labels.partyGovernmentMark.map { link in
        item(nil, context.words("footer-mark"), href: link.value)
      },
      labels.errorReport.map { link in
        item(nil, context.words("footer-report-error"), href: link.value)
      },
    ]
    return items.compactMap(\.self)
  }

  /// Where the filing of this number is confirmed.
  private static func filing(_ number: String) -> String {
    "https://beian.mps.gov.cn/#/query/webSearch?code="
      + number.filter { ("0"..."9").contains($0) }
  }

  private func item(_ key: String?, _ text: String, href: String? = nil) -> TemplateValue {
    .object([
      "label": .text(key.map { context.words($0) } ?? ""), "text": .text(text),
      "href": href.map(TemplateValue.text) ?? .absent,
    ])
  }
}
