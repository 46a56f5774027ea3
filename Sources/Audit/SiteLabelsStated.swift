import Diagnostics
import Languages
import Records

/// A government website states the labels that are required of it; what else it lacks is listed.
///
/// A site that says nothing of the matter isn't asked. Like an unfit exception it is a fault of the
/// site and not of a report, so it can't be acknowledged.
struct SiteLabelsStated: PublishedRule {
  static let name: RuleName = "site-labels"
  static let severity = Severity.error
  static let title = Bilingual(
    zh: "政府网站须有必备的标签", en: "A government website states the labels required of it")
  static let meaning = Bilingual(
    zh: """
      政府网站的页面须标明网站域名和网站标识码，每份报告须标明发布日期；缺少的不能编造，因此不予发布。其他标识、\
      备案号和联系方式没有提供的不显示，只在此列出。
      """,
    en: """
      The pages of a government website name its domain and its code, and each report its date of \
      issue. They can't be made up, so a site without them isn't published. Other marks, filing \
      numbers and contacts that aren't given are left out and listed here.
      """)
  static let source = Bilingual(
    zh: "《政府网站发展指引》（国办发〔2017〕47号）附件《网页设计规范》的标签表",
    en: "The label table of the page design rules annexed to 国办发〔2017〕47号")

  /// The site's own first, then the reports in their order.
  func findings(in records: ContentRecords) -> [Finding] {
    let labels = records.site.labels
    let isGovernmentSite = labels.isGovernmentSite?.value == true
    let missing = Self.fields(of: labels).filter { !$0.isStated }
    guard labels != SiteLabels() else { return [] }
    let place = labels.isGovernmentSite?.place ?? records.site.name.place
    var found: [Finding] = []
    if isGovernmentSite {
      found += missing.filter(\.isRequired).map { field in
        finding(
          Bilingual(
            zh: "政府网站必须填写“\(field.name)”（\(field.label)），但没有填写",
            en: "A government website must state '\(field.name)' (\(field.label)), which is missing"
          ),
          at: place)
      }
    }
    let listed = missing.filter { !$0.isRequired || !isGovernmentSite }.map(\.name)
    if !listed.isEmpty {
      found.append(
        Finding(
          rule: Self.name, severity: .info,
          summary: Bilingual(
            zh: "没有填写\(listed.map { "“\($0)”" }.joined(separator: "、"))，网页上不显示",
            en:
              "The pages leave out \(listed.map { "'\($0)'" }.joined(separator: ", ")): not stated"),
          place: place))
    }
    if isGovernmentSite { found += records.reports.compactMap(undated) }
    return found
  }

  private func undated(_ report: Report) -> Finding? {
    guard report.publication.issued == nil else { return nil }
    return finding(
      Bilingual(
        zh: "报告没有发布日期，标签“PubDate”缺值，请填写“issued”",
        en: "The report has no date of issue for the label 'PubDate'; state 'issued'"),
      at: report.publication.title.place)
  }

  private struct Field {
    /// In site.yaml.
    let name: String
    let isStated: Bool
    /// The label that is required of a government website.
    var label = ""
    var isRequired: Bool { !label.isEmpty }
  }

  private static func fields(of labels: SiteLabels) -> [Field] {
    let contact = labels.contact
    return [
      Field(name: "domain", isStated: labels.domain != nil, label: "SiteDomain"),
      Field(name: "site-code", isStated: labels.code != nil, label: "SiteIDCode"),
      Field(name: "contact.office-phone", isStated: contact.phone != nil),
      Field(name: "contact.address", isStated: contact.address != nil),
      Field(name: "contact.e-mail", isStated: contact.eMail != nil),
      Field(name: "icp", isStated: labels.icp != nil),
      Field(name: "police-filing", isStated: labels.policeFiling != nil),
      Field(name: "party-government-mark", isStated: labels.partyGovernmentMark != nil),
      Field(name: "report-error", isStated: labels.errorReport != nil),
    ]
  }

  private func finding(_ summary: Bilingual<String>, at place: SourcePlace) -> Finding {
    Finding(rule: Self.name, severity: Self.severity, summary: summary, place: place)
  }
}
