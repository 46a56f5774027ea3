/// What a government website says of itself beside its name and publisher; what isn't stated is left
/// out.
///
/// - Source: the label table of the page design rules annexed to 国办发〔2017〕47号.
package struct SiteLabels: Hashable, Sendable {
  /// Whether this is the site of a government body, if site.yaml says so or denies it.
  package let isGovernmentSite: Placed<Bool>?
  /// Its host name (SiteDomain).
  package let domain: Placed<String>?
  /// 政府网站标识码: ten digits, or bm and eight.
  package let code: Placed<String>?
  /// 主办单位, where it isn't the publisher.
  package let organizer: Text?
  /// 承办单位.
  package let undertaker: Text?
  package let contact: Contact
  /// The number of the ICP filing.
  package let icp: Placed<String>?
  /// The number of the filing with the public security organs.
  package let policeFiling: Placed<String>?
  /// Where the 党政机关网站标识 of the site is confirmed.
  package let partyGovernmentMark: Placed<String>?
  /// 我为政府网站找错: where errors of the site are reported.
  package let errorReport: Placed<String>?

  package init(
    isGovernmentSite: Placed<Bool>? = nil, domain: Placed<String>? = nil,
    code: Placed<String>? = nil, organizer: Text? = nil, undertaker: Text? = nil,
    contact: Contact = Contact(), icp: Placed<String>? = nil,
    policeFiling: Placed<String>? = nil, partyGovernmentMark: Placed<String>? = nil,
    errorReport: Placed<String>? = nil
  ) {
    self.isGovernmentSite = isGovernmentSite
    self.domain = domain
    self.code = code
    self.organizer = organizer
    self.undertaker = undertaker
    self.contact = contact
    self.icp = icp
    self.policeFiling = policeFiling
    self.partyGovernmentMark = partyGovernmentMark
    self.errorReport = errorReport
  }

  /// How the office that keeps the site is reached.
  package struct Contact: Hashable, Sendable {
    package let phone: Placed<String>?
    package let address: Text?
    /// Of the office, not of a person.
    package let eMail: Placed<String>?
    package let hours: Text?

    package init(
      phone: Placed<String>? = nil, address: Text? = nil, eMail: Placed<String>? = nil,
      hours: Text? = nil
    ) {
      self.phone = phone
      self.address = address
      self.eMail = eMail
      self.hours = hours
    }
  }
}
