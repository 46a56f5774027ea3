import SiteFiles
import Testing

@testable import Pages

@Suite("The headers for hosts")
struct HostHeadersTests {
  /// Headers by the path they go with.
  private typealias Table = [String: [String: String]]

  private static let policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    + "font-src 'self'; base-uri 'none'; form-action 'self'"
  private static let headerPolicy =
    policy + "; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

  /// What every response carries, and what the data carry in all.
  private static func due(_ path: String, isSecure: Bool) -> Table {
    var whole = [
      "Content-Security-Policy": headerPolicy
        + (isSecure ? "; upgrade-insecure-requests" : ""),
      "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer",
      "Permissions-Policy": "geolocation=(), camera=(), microphone=(), browsing-topics=()",
      "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Resource-Policy": "same-site",
    ]
    if isSecure { whole["Strict-Transport-Security"] = "max-age=31536000" }
    let data = whole.merging(["Access-Control-Allow-Origin": "*"]) { own, _ in own }
    return [path: whole, path + "data/": data]
  }

  private static func unquoted(_ text: Substring) -> String {
    String(text.dropFirst().dropLast()).replacing("\\\\", with: "\\")
  }

  /// nginx: a location states all of its headers itself.
  private func nginx(_ text: String, _ path: String) -> Table {
    var table: Table = [:]
    var place = path
    for line in text.split(separator: "\n") {
      if line.hasPrefix("location ") {
        place = Self.unquoted(line.dropFirst("location ".count).dropLast(" {".count))
      }
      let words = line.drop { $0 == " " }.split(separator: " ", maxSplits: 2)
      guard words.first == "add_header", words.count == 3, words[2].hasSuffix(" always;") else {
        continue
      }
      table[place, default: [:]][String(words[1])] = Self.unquoted(
        words[2].dropLast(" always;".count))
    }
    return table
  }

  /// Caddy and `_headers`: what fits a path goes with it, however many blocks it is from.
  private func added(_ blocks: Table) -> Table {
    blocks.keys.reduce(into: [:]) { table, path in
      for (other, headers) in blocks where path.hasPrefix(other) {
        table[path, default: [:]].merge(headers) { own, _ in own + " and again" }
      }
    }
  }

  private func caddy(_ text: String) -> Table {
    var blocks: Table = [:]
    var place = ""
    for line in text.split(separator: "\n") where line != "}" {
      if line.hasPrefix("header ") {
        let matcher = line.dropFirst("header ".count).dropLast(" {".count)
        place = String(Self.unquoted(matcher).dropLast())
      } else {
        let words = line.dropFirst().split(separator: " ", maxSplits: 1)
        blocks[place, default: [:]][String(words[0])] = Self.unquoted(words[1])
      }
    }
    return added(blocks)
  }

  private func underscored(_ text: String) -> Table {
    var blocks: Table = [:]
    var place = ""
    for line in text.split(separator: "\n") {
      if line.hasPrefix("/") {
        place = String(line.dropLast())
      } else {
        let words = line.drop { $0 == " " }.split(separator: ":", maxSplits: 1)
        blocks[place, default: [:]][String(words[0])] = String(words[1].dropFirst())
      }
    }
    return added(blocks)
  }

  @Test(
    "say the same for every kind of host, at the root and below a path",
    arguments: [
      ("https://a.example/", "/"), ("https://a.example/disclosure/", "/disclosure/"),
      ("http://a.example/", "/"), ("https://a.example/a\\b;{c}/", "/a\\b;{c}/"),
    ])
  func agree(url: String, path: String) throws {
    let headers = HostHeaders(baseURL: try #require(BaseURL(url)))
    let due = Self.due(path, isSecure: url.hasPrefix("https"))
    #expect(nginx(headers.nginx, path) == due)
    #expect(caddy(headers.caddy) == due)
    #expect(underscored(headers.underscored) == due)
  }

  @Test("A page states the policy but for what only a header can")
  func meta() throws {
    #expect(ContentPolicy.meta == Self.policy)
    let all = ContentPolicy.header(isSecure: true).split(separator: "; ")
    let own = Set(ContentPolicy.meta.split(separator: "; "))
    #expect(
      all.filter { !own.contains($0) } == [
        "frame-ancestors 'none'", "require-trusted-types-for 'script'", "trusted-types 'none'",
        "upgrade-insecure-requests",
      ])
    let pages = try RealPages()
    for page in pages.pages.pages {
      let text = try pages.text(page.path.text)
      #expect(
        text.contains(
          "<meta http-equiv=\"Content-Security-Policy\" content=\"\(Self.policy)\"/>"),
        "\(page.path.text)")
    }
  }

  @Test("stand among the site's files as text")
  func files() throws {
    let files = try RealPages().pages.machineFiles().filter { $0.kind == .text }
    #expect(
      files.map(\.path.text) == [
        "robots.txt", "_headers", "headers/nginx.conf", "headers/caddyfile",
      ])
    let nginx = String(decoding: files[2].bytes, as: UTF8.self)
    #expect(nginx.contains("\n  location ~ \\.csv$ {\n    types { text/csv csv; }\n  }\n}\n"))
  }
}
