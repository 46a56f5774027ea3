import Diagnostics
import Foundation
import Languages
import MarkupCheck
import SiteFiles
import Testing

/// The page grammar is written twice, as tables and in RELAX NG; jing reads the second.
///
/// - Source: James Clark and Makoto Murata, RELAX NG Specification (OASIS, 2001).
@Suite("The page grammar held against jing", .serialized)
struct JingAgreementTests {
  private let checker = SamplePage.checker

  /// What a grammar without identity, counting or context can't say; a page refused by these alone
  /// is one that jing accepts.
  static let beyondGrammar: Set<RuleName> = [
    // Between one place of the page and another.
    MarkupRule.uniqueID.name, MarkupRule.idReference.name, MarkupRule.fragment.name,
    // Two attributes that must be equal, and the address of the page.
    MarkupRule.language.name, MarkupRule.alternates.name,
    // Counting.
    MarkupRule.headings.name, MarkupRule.main.name, MarkupRule.table.name,
    // What stands anywhere within or around an element.
    MarkupRule.name.name, MarkupRule.nesting.name, MarkupRule.drawing.name,
    // The inside of a data block and of the security policy.
    MarkupRule.json.name, MarkupRule.policy.name,
    // Figures, which only the records can judge.
    MarkupRule.figure.name,
    // Bytes and spelling that a parser has already done away with; the first `meta` belongs to
    // the rule about the encoding.
    MarkupRule.encoding.name, MarkupRule.doctype.name, MarkupRule.construct.name,
    MarkupRule.polyglot.name,
  ]

  /// An address's syntax is the grammar's, where it leads and `noopener` aren't.
  private static func isOfGrammar(_ finding: Finding) -> Bool {
    guard finding.rule == MarkupRule.url.name else { return !beyondGrammar.contains(finding.rule) }
    return finding.summary.en.hasSuffix("should be a relative, https, mailto or tel address")
  }

  private struct Page {
    let path: String
    let text: String
    /// What was done to it, for the message.
    let edit: String
  }

  private enum Opinion { case good, beyondGrammar, bad }

  private func opinion(_ page: Page) throws -> (opinion: Opinion, findings: [String]) {
    let file = SiteFile(
      path: try #require(SitePath(page.path)), kind: .page, bytes: Array(page.text.utf8))
    switch checker.check(file) {
    case .passed: return (.good, [])
    case .refused(let findings):
      let isBad = findings.contains(where: Self.isOfGrammar)
      return (isBad ? .bad : .beyondGrammar, findings.map { $0.text(in: .en) })
    }
  }

  /// Which of the pages jing refuses, with its first complaint; one run for all of them.
  private func refusals(of pages: [Page]) throws -> [Int: String] {
    let jing = "/usr/bin/jing"
    try #require(
      FileManager.default.isExecutableFile(atPath: jing),
      "\(jing) is missing; scripts/setup installs it")
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: folder) }
    var numbers: [String: Int] = [:]
    var paths: [String] = []
    for (number, page) in pages.enumerated() {
      let path = "\(folder.path)/\(number).html"
      try #require(
        FileManager.default.createFile(atPath: path, contents: Data(page.text.utf8)))
      numbers[path] = number
      paths.append(path)
    }
    let grammar = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/gazette.rnc").path
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: jing)
    // Compact syntax; ids aren't the grammar's.
    process.arguments = ["-c", "-i", grammar] + paths
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let said = [UInt8](try output.fileHandleForReading.readToEnd() ?? Data())
    process.waitUntilExit()
    var refusals: [Int: String] = [:]
    for bytes in said.split(separator: UInt8(ascii: "\n")) {
      let line = String(decoding: bytes, as: UTF8.self)
      let path = String(decoding: bytes.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self)
      let number = try #require(numbers[path], "jing says: \(line)")
      if refusals[number] == nil { refusals[number] = line }
    }
    try #require(process.terminationStatus == (refusals.isEmpty ? 0 : 1), "jing stopped early")
    return refusals
  }

  /// The pages by opinion; each disagreement is an issue.
  private func count(_ pages: [Page]) throws -> [Opinion: Int] {
    let refusals = try refusals(of: pages)
    var counts: [Opinion: Int] = [:]
    for (number, page) in pages.enumerated() {
      let (opinion, findings) = try opinion(page)
      counts[opinion, default: 0] += 1
      let refusal = refusals[number]
      #expect(
        (opinion == .bad) == (refusal != nil),
        "\(page.edit): tables \(findings), jing \(refusal ?? "accepts")")
    }
    return counts
  }

  @Test("Both accept every good page, and the site of this repository")
  func good() throws {
    let samples = [SamplePage.text, Self.everyElement].map {
      Page(path: "en/index.html", text: $0, edit: "as it is")
    }
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let site = root.appendingPathComponent("site")
    let names = FileManager.default.enumerator(atPath: site.path)?.compactMap { $0 as? String }
    let published = try (names ?? []).filter { $0.hasSuffix(".html") }.sorted().map { name in
      let bytes = try Data(contentsOf: site.appendingPathComponent(name))
      return Page(path: name, text: String(decoding: bytes, as: UTF8.self), edit: name)
    }
    let counts = try count(samples + published)
    #expect(counts[.bad] == nil)
    #expect(try samples.map { try opinion($0).findings } == [[], []])
  }

  @Test("Both give the same verdict on pages spoiled at random", arguments: [1, 2, 3] as [UInt64])
  func spoiled(seed: UInt64) throws {
    var mutants = Mutants(of: [SamplePage.text, Self.everyElement], seed: seed)
    let pages = (0..<320).map { _ in
      let mutant = mutants.next()
      return Page(path: "en/index.html", text: mutant.text, edit: mutant.edit)
    }
    let counts = try count(pages)
    #expect(counts[.bad] ?? 0 >= 100)
    #expect(counts[.good] ?? 0 >= 30)
  }

  @Test("Both give the same verdict on values at the borders of every type")
  func values() throws {
    let pages = Self.slots.flatMap { slot in
      Mutants.values.map { value in
        let filled = slot.replacing("‹›", with: value)
        let isOfHead = slot.hasPrefix("<link")
        return Page(
          path: "en/index.html",
          text: """
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" lang="en" xml:lang="en"><head>\
            <meta charset="utf-8"/><title>T</title>\(isOfHead ? filled : "")</head><body>\
            \(isOfHead ? "" : filled)</body></html>
            """, edit: filled)
      }
    }
    let bad = try count(pages)[.bad] ?? 0
    #expect(bad > pages.count / 2)
    #expect(bad < pages.count)
  }

  /// One attribute of each type.
  static let slots = [
    "<p id=\"‹›\"></p>", "<p aria-labelledby=\"‹›\"></p>", "<p class=\"‹›\"></p>",
    "<p title=\"‹›\"></p>", "<p lang=\"‹›\"></p>", "<p hidden=\"‹›\"></p>",
    "<p tabindex=\"‹›\"></p>", "<p data-search=\"‹›\"></p>", "<a href=\"‹›\">A</a>",
    "<a href=\"./\" rel=\"‹›\">A</a>", "<a href=\"./\" type=\"‹›\">A</a>",
    "<img src=\"a\" alt=\"‹›\"/>", "<time datetime=\"‹›\">A</time>",
    "<output name=\"‹›\">A</output>", "<ol start=\"‹›\"><li>A</li></ol>",
    "<img src=\"a\" alt=\"A\" width=\"‹›\"/>",
    "<link rel=\"icon\" href=\"a\" media=\"‹›\"/>", "<link rel=\"‹›\" href=\"a\"/>",
    "<link rel=\"icon\" href=\"a\" integrity=\"‹›\"/>",
    "<link rel=\"icon\" href=\"a\" hreflang=\"‹›\"/>",
    drawing("<g stroke-width=\"‹›\"/>"), drawing("<g stroke-dasharray=\"‹›\"/>"),
    drawing("<g font-size=\"‹›\"/>"), drawing("<g fill=\"‹›\"/>"),
    drawing("<g clip-path=\"‹›\"/>"), drawing("<g transform=\"‹›\"/>"),
    drawing("<path d=\"‹›\"/>"), drawing("<polygon points=\"‹›\"/>"),
    drawing("<a href=\"‹›\"/>"),
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"‹›\"></svg>",
  ]

  private static func drawing(_ markup: String) -> String {
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">\(markup)</svg>"
  }

  /// A good page with every element of the grammar and most of the attributes.
  static let everyElement = """
    <!DOCTYPE html>
    <html xmlns="http://www.w3.org/1999/xhtml" lang="en" xml:lang="en" class="wide"><head>
    <meta charset="utf-8"/><meta name="theme-color" content="#fff" media="(min-width: 40rem)"/>
    <link rel="icon" href="/a.svg" type="image/svg+xml" sizes="any"/>
    <link rel="stylesheet" href="a.css" media="print" integrity="sha256-aB3=" crossorigin="anonymous" title="Plain"/>
    <title>Every element</title>
    <script type="module" src="a.js" integrity="sha384-aB3" crossorigin="anonymous"></script>
    <script type="application/ld+json">[1]</script></head><body>
    <header role="presentation" data-search="./" data-label="x">A</header>
    <nav id="n" class="a b:c" title="Nav" tabindex="-1" dir="ltr" translate="no">B</nav>
    <main id="m"><h1>One</h1><section aria-labelledby="h"><h2 id="h">Two</h2><h3>Three</h3><h4>Four</h4>
    <h5>Five</h5><h6>Six</h6></section><article aria-live="polite" aria-atomic="true" aria-busy="false">C</article>
    <aside aria-current="page" aria-roledescription="note" aria-details="m">D</aside>
    <div hidden="hidden">E</div><hr/><pre>F</pre><noscript><p>G</p></noscript>
    <search><form action="./?q=1" method="get" autocomplete="off"><fieldset disabled="disabled"><legend>H</legend>
    <label for="i">I</label><input id="i" type="text" name="i" value="" placeholder="x" size="9" minlength="0" maxlength="20" spellcheck="false" enterkeyhint="search" required="required"/>
    <label>J <input type="number" min="-1" max="2.5" step="0.5"/></label><input type="checkbox" checked="checked" aria-label="K"/>
    <label for="s">L</label><select id="s" multiple="multiple" size="2"><option value="1" selected="selected">M</option><option disabled="disabled">N</option></select>
    <button type="button" aria-expanded="true" aria-pressed="false" aria-controls="m">O</button>
    <output for="i s" name="o">P</output></fieldset></form></search>
    <ol start="0" reversed="reversed" type="a"><li value="3">Q</li></ol><ul><li>R</li><li><p>S</p></li></ul>
    <dl><dt>T</dt><dt>U</dt><dd>V</dd><dt>W</dt><dd>X</dd></dl><dl><div><dt>Y</dt><dd>Z</dd><dd>A</dd></div></dl>
    <blockquote cite="https://a.example/?b#c"><p>B</p></blockquote>
    <p><a href="a.html#b" hreflang="zh-Hans" type="text/html" rel="noopener external" target="_blank">C</a> <a href="a.csv" download="a.csv">D</a>
    <strong>E</strong><em>F</em><b>G</b><small>H</small><mark>I</mark><abbr title="J">K</abbr><code>L</code>
    <q cite="a.html">M</q><cite>N</cite><time datetime="2022-03-31T08:00:00+08:00">O</time><data value="7" data-record="other" data-figure="score">7</data>
    <sup>Q</sup><sub>R</sub><br/><wbr/><span role="img" aria-label="S">T</span>
    <img src="a.svg" alt="" width="10" height="10" loading="lazy"/></p>
    <table><caption>U</caption><colgroup><col span="2"/></colgroup><thead><tr><th scope="col" abbr="V" id="v" aria-sort="none">V</th><th scope="col">W</th></tr></thead>
    <tbody><tr><th scope="row" headers="v">X</th><td headers="v" colspan="1" rowspan="1">Y</td></tr></tbody>
    <tfoot><tr><td>Z</td><td>A</td></tr></tfoot></table>
    <figure>B<figcaption>C</figcaption></figure><figure><figcaption>D</figcaption>E</figure><details open="open"><summary>F</summary>G</details>
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9" height="50%" preserveAspectRatio="none" focusable="false" fill="none">
    <title>G</title><desc>H</desc><defs><pattern id="p" width="4" height="4" patternUnits="userSpaceOnUse" patternContentUnits="userSpaceOnUse" patternTransform="rotate(45)" viewBox="0 0 1 1"><rect width="1" height="1"/></pattern>
    <clipPath id="c" clipPathUnits="userSpaceOnUse"><rect width="1" height="1" rx="1" ry="1"/><circle r="1"/><text>M</text></clipPath></defs>
    <g clip-path="url(#c)" transform="translate(1,2) scale(2)" opacity="0.5" font-size="12px" font-weight="600" text-anchor="middle"><desc>I</desc>
    <circle cx="1" cy="1" r="2" fill="url(#p)" stroke="#ABC" stroke-width="1" stroke-dasharray="2 2" stroke-linecap="round" stroke-linejoin="miter"/>
    <ellipse cx="1" cy="1" rx="2" ry="2" fill-opacity="1" stroke-opacity="0.25"/><line x1="0" y1="0" x2="1" y2="1" vector-effect="non-scaling-stroke" shape-rendering="crispEdges"/>
    <path d="M0 0 L1 1 h1 v1 Q1 1 2 2 C1 1 2 2 3 3 A1 1 0 0 1 4 4 z" fill-rule="evenodd"/><polygon points="0,0 1,1 2 2"/><polyline points="0 0, 1 1"/></g>
    <a href="#m"><title>J</title><text x="1" y="1" dx="1" dy="1" dominant-baseline="middle">K<tspan>L</tspan><a href="#n">M</a></text></a></svg>
    </main><footer>N</footer></body></html>
    """
}
