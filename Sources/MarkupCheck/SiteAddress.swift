/// Where a reference leads.
enum SiteAddress: Equatable {
  case outside
  /// Above the site's root, or a path outside the base URL's.
  case beyond
  case inside(path: String, fragment: String?)

  /// Resolves `reference` as written in the file with these path `components`.
  ///
  /// - Precondition: `AddressSyntax` accepts the reference.
  init(_ reference: String, from components: [String], baseURL: String) {
    let base = baseURL.hasSuffix("/") ? baseURL : baseURL + "/"
    var rest = Substring(reference)
    var parts = Array(components.dropLast())
    if rest.hasPrefix(base) {
      rest = rest.dropFirst(base.count)
      parts = []
    } else if ["https:", "mailto:", "tel:"].contains(where: rest.hasPrefix) {
      self = .outside
      return
    } else if rest.hasPrefix("/") {
      let host = base.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: true)
      let prefix = "/" + (host.count > 2 ? host[2] : "")
      guard rest.hasPrefix(prefix) else {
        self = .beyond
        return
      }
      rest = rest.dropFirst(prefix.count)
      parts = []
    }
    var fragment: String?
    if let hash = rest.firstIndex(of: "#") {
      fragment = String(rest[rest.index(after: hash)...])
      rest = rest[..<hash]
    }
    let hasQuery = rest.contains("?")
    if let query = rest.firstIndex(of: "?") { rest = rest[..<query] }
    if rest.isEmpty, !reference.hasPrefix(base), fragment != nil || hasQuery,
      !reference.hasPrefix("/")
    {
      self = .inside(path: components.joined(separator: "/"), fragment: fragment)
      return
    }
    let pieces = rest.split(separator: "/", omittingEmptySubsequences: false)
    for piece in pieces.dropLast() where piece != "." {
      if piece != ".." {
        parts.append(String(piece))
      } else if parts.popLast() == nil {
        self = .beyond
        return
      }
    }
    switch pieces.last {
    case "..":
      guard parts.popLast() != nil else {
        self = .beyond
        return
      }
      parts.append("index.html")
    case nil, "", ".": parts.append("index.html")
    case .some(let last): parts.append(String(last))
    }
    self = .inside(path: parts.joined(separator: "/"), fragment: fragment)
  }
}
