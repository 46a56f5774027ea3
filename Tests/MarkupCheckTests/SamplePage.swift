import Diagnostics
import MarkupCheck
import SiteFiles
import Testing

/// A page that uses what the theme uses, and ways to spoil it.
enum SamplePage {
  /// Made once, since its tables take longer to make than a page to check.
  static let checker = MarkupChecker(
    baseURL: "https://gazette.example/", figures: SampleFigures.register)

  static let text = """
    <!DOCTYPE html>
    <html xmlns="http://www.w3.org/1999/xhtml" lang="en" xml:lang="en"><head>
    <meta charset="utf-8"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'"/>
    <title>Results - Gazette</title>
    <link rel="stylesheet" href="../assets/site.css"/>
    <link rel="alternate" hreflang="zh-Hans" href="https://gazette.example/zh/"/><link rel="alternate" hreflang="en" href="https://gazette.example/en/"/>
    <script src="../assets/search.js" defer="defer"></script>
    <script type="application/ld+json">{"@type": "Dataset"}</script>
    </head><body>
    <header><a class="skip" href="#main">Skip</a>
    <nav aria-label="Site"><ul><li><a href="./">Home</a></li></ul></nav></header>
    <main id="main">
    <h1>Results</h1>
    <p>Scored <data value="99.4" data-record="r" data-figure="score">99.4</data> on <time datetime="2022-03-31">31 March</time>.</p>
    <dl><div><dt>Number</dt><dd>000014349</dd></div></dl>
    <ul><li>one</li><li>two</li></ul>
    <h2>Points</h2>
    <table><caption>Points</caption><thead><tr><th scope="col">Goal</th><th scope="col">Had</th></tr></thead>
    <tbody><tr><th scope="row" rowspan="2">First</th><td>19</td></tr><tr><td>20</td></tr>
    <tr><td colspan="2">All</td></tr></tbody></table>
    <figure><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 20" role="img" aria-labelledby="t d">
    <title id="t">Points</title><desc id="d">19 of 20</desc>
    <g transform="translate(1 2)"><rect x="0" y="0" width="9.5" height="4" fill="#2f5d50"/></g>
    <path d="M0 0 L10 5 Z" stroke="currentColor"/><text x="1" y="9">19</text></svg>
    <figcaption>Points had</figcaption></figure>
    <details><summary>More</summary><p>Words, <span lang="zh-Hans" xml:lang="zh-Hans">公开</span></p></details>
    <form action="./" method="get"><label for="q">Find</label><input id="q" type="search" name="q"/>
    <button type="submit">Go</button></form>
    <img src="../assets/mark.svg" alt="Mark"/>
    </main>
    <footer><p><a href="mailto:office@gazette.example">Write to us</a></p></footer>
    </body></html>
    """

  /// The page under a path, one piece of text replaced by another.
  static func file(
    replacing old: String = "", with new: String = "", at path: String = "en/index.html"
  ) throws -> SiteFile {
    var page = text
    if !old.isEmpty {
      let range = try #require(page.firstRange(of: old))
      page.replaceSubrange(range, with: new)
    }
    return SiteFile(path: try #require(SitePath(path)), kind: .page, bytes: Array(page.utf8))
  }

  /// The page with each edit made once; the new texts may carry marks.
  static func marked(_ edits: [SeededFault.Edit]) throws -> MarkedText {
    var page = text
    for edit in edits {
      let range = try #require(page.firstRange(of: edit.old))
      page.replaceSubrange(range, with: edit.new)
    }
    return MarkedText(page)
  }

  /// What is found in a text under the address of the English home page.
  static func findings(
    _ text: String, at path: String = "en/index.html", kind: SiteFile.Kind = .page
  ) throws -> [Finding] {
    try findings(bytes: Array(text.utf8), at: path, kind: kind)
  }

  static func findings(
    bytes: [UInt8], at path: String = "en/index.html", kind: SiteFile.Kind = .page
  ) throws -> [Finding] {
    let file = SiteFile(path: try #require(SitePath(path)), kind: kind, bytes: bytes)
    switch checker.check(file) {
    case .passed: return []
    case .refused(let findings): return findings
    }
  }
}
