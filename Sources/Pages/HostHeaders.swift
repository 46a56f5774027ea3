/// The response headers a host sends with the site: one table, from which the files for nginx, Caddy
/// and hosts that read `_headers` are written.
///
/// No header has one value for a part of the site and another for the whole, since hosts that read
/// `_headers` would send both.
struct HostHeaders {
  struct Header {
    let name: String
    let value: String
  }

  let baseURL: BaseURL

  private var isSecure: Bool { baseURL.text.hasPrefix("https:") }

  /// With every file.
  var everywhere: [Header] {
    var headers = [
      Header(
        name: "Content-Security-Policy", value: ContentPolicy.header(isSecure: isSecure)),
      Header(name: "X-Content-Type-Options", value: "nosniff"),
      Header(name: "Referrer-Policy", value: "no-referrer"),
      Header(
        name: "Permissions-Policy",
        value: "geolocation=(), camera=(), microphone=(), browsing-topics=()"),
      Header(name: "Cross-Origin-Opener-Policy", value: "same-origin"),
      Header(name: "Cross-Origin-Resource-Policy", value: "same-site"),
    ]
    if isSecure {
      // Sub-domains are left out: they are seldom the site's own to speak for.
      headers.append(Header(name: "Strict-Transport-Security", value: "max-age=31536000"))
    }
    return headers
  }

  /// With the open data besides, so that pages of other sites can read it.
  let data = [Header(name: "Access-Control-Allow-Origin", value: "*")]

  /// The path of the open data, with a slash at both ends.
  private var dataPath: String { baseURL.path + "data/" }

  /// To be included in the `server` block, or the `location` that serves the site.
  var nginx: String {
    let lines = { (headers: [Header], indent: String) in
      headers.map { "\(indent)add_header \($0.name) \(quoted($0.value)) always;\n" }.joined()
    }
    return """
      charset utf-8;
      charset_types text/css text/csv text/plain text/xml application/javascript application/json image/svg+xml;
      \(lines(everywhere, ""))
      # A location with an add_header of its own inherits none.
      location \(quoted(dataPath)) {
      \(lines(everywhere + data, "  "))
        location ~ \\.csv$ {
          types { text/csv csv; }
        }
      }

      """
  }

  /// To be imported in the block of the site.
  var caddy: String {
    let block = { (matcher: String, headers: [Header]) in
      "header \(matcher) {\n" + headers.map { "\t\($0.name) \(quoted($0.value))\n" }.joined()
        + "}\n"
    }
    return block(quoted(baseURL.path + "*"), everywhere) + block(quoted(dataPath + "*"), data)
  }

  /// For hosts that take their headers from a file at the root of what is uploaded.
  var underscored: String {
    [(baseURL.path + "*", everywhere), (dataPath + "*", data)].map { path, headers in
      "\(path)\n" + headers.map { "  \($0.name): \($0.value)\n" }.joined()
    }.joined()
  }

  /// As nginx and Caddy both take it.
  private func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\") + "\""
  }
}
