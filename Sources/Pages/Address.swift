package import Languages
package import Records
package import SiteFiles

/// The permanent address of a page; Documentation/Decisions/0008-addresses.md says why it is so.
package enum Address: Hashable, Sendable {
  case languageChoice
  case home
  case year(Year)
  case department(Identifier)
  case report(ReportID)
  case goal(ReportID, Identifier)
  case form(ReportID)
  case data
  case indicators
  case status
  case map
  case accessibility
  case corrections
  /// An address that no longer holds its page.
  case retired(PageAddress)
  case compare
  /// A department's report beside the one before it.
  case compareYears(Identifier, Year, Year)
  case compareDepartments(Year)
  case glossary
  case search
  case browse(Browse)
  case checks
  case standing(Identifier)
  case notFound

  /// Where an attached file stands: once, for both languages.
  static func path(of attachment: Attachment) -> SitePath {
    let text = "data/files/\(attachment.department.text)/\(attachment.name.text)"
    guard let path = SitePath(text) else {
      preconditionFailure("an attachment is named by identifiers and its kind only: \(text)")
    }
    return path
  }

  /// Where browsers read how to search in a language.
  static func openSearch(in language: Language) -> SitePath {
    guard let path = SitePath("\(language.rawValue)/search/opensearch.xml") else {
      preconditionFailure("the name of a language is plain")
    }
    return path
  }

  /// The file that answers at this address.
  ///
  /// The language choice and the page for a missing address stand once, for both languages.
  package func path(in language: Language) -> SitePath {
    let text =
      switch self {
      case .languageChoice: "index.html"
      case .notFound: "404.html"
      case .home: "\(language.rawValue)/index.html"
      case .compare: "\(language.rawValue)/compare/index.html"
      case .compareYears(let id, let earlier, let later):
        "\(language.rawValue)/compare/departments/\(id.text)/\(earlier.text)-\(later.text)/index.html"
      case .compareDepartments(let year):
        "\(language.rawValue)/compare/years/\(year.text)/index.html"
      case .glossary: "\(language.rawValue)/glossary/index.html"
      case .search: "\(language.rawValue)/search/index.html"
      case .browse(let list): "\(language.rawValue)/browse/\(list.path)/index.html"
      case .checks: "\(language.rawValue)/checks/index.html"
      case .standing(let id): "\(language.rawValue)/\(id.text)/index.html"
      case .data: "\(language.rawValue)/data/index.html"
      case .indicators: "\(language.rawValue)/indicators/index.html"
      case .status: "\(language.rawValue)/status/index.html"
      case .map: "\(language.rawValue)/map/index.html"
      case .accessibility: "\(language.rawValue)/accessibility/index.html"
      case .corrections: "\(language.rawValue)/corrections/index.html"
      case .retired(let page): "\(language.rawValue)/\(page.text)index.html"
      case .form(let id): "\(language.rawValue)/departments/\(id.text)/form/index.html"
      case .year(let year): "\(language.rawValue)/years/\(year.text)/index.html"
      case .department(let id): "\(language.rawValue)/departments/\(id.text)/index.html"
      case .report(let id): "\(language.rawValue)/departments/\(id.text)/index.html"
      case .goal(let id, let goal):
        "\(language.rawValue)/departments/\(id.text)/goals/\(goal.text)/index.html"
      }
    guard let path = SitePath(text) else {
      preconditionFailure("an address is made of identifiers and years only: \(text)")
    }
    return path
  }
}

extension Address {
  /// Below the folder of a language; `nil` for what stands once for all languages.
  var page: PageAddress? {
    let components = path(in: .zh).components
    guard components.first == Language.zh.rawValue, components.last == "index.html" else {
      return nil
    }
    return PageAddress(components.dropFirst().dropLast().map { $0 + "/" }.joined())
  }
}
