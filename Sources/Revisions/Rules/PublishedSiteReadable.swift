import Diagnostics
import Languages

/// The published site can be read back.
struct PublishedSiteReadable: PublishedRule {
  static let name: RuleName = "published-site-readable"
  static let severity = Severity.error
  static let title = Bilingual(
    zh: "已公布的网站须能读回", en: "The published site can be read back")
  static let meaning = Bilingual(
    zh: "每次发布前，都要把已公布的数据读回来与记录对照。读不回来，就无法知道哪些数据有改动，因此不予发布。",
    en: """
      Before each publication the published data are read back and held against the records. Where \
      they can't be read, nobody can tell what was changed, and nothing is published.
      """)
  static let source = Bilingual(zh: "本站规则", en: "A rule of this site")

  /// Told of a site made before corrections could be published.
  static func older(_ site: PublishedSite) -> Finding {
    Finding(
      rule: name, severity: .info,
      summary: Bilingual(
        zh: "已公布的网站由较早版本的程序生成，没有更正记录；数据照常核对，更正从本次起记录",
        en: """
          The published site was made by an older version without a list of corrections; its \
          figures are compared all the same, and corrections are kept from now on
          """),
      place: SourcePlace(file: "\(site.folder)/data/records.json"))
  }
}
