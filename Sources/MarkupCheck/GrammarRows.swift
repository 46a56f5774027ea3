/// The grammar of the site's pages, stand-alone pictures and sitemap as rows.
enum GrammarRows {
  typealias A = GrammarAttribute
  typealias Row = (name: String, model: String, attributes: [GrammarAttribute])

  static let void: Set<String> = ["meta", "link", "br", "hr", "wbr", "img", "col", "input"]
  private static let phrases =
    "text h:a h:strong h:em h:b h:small h:mark h:abbr h:code h:q h:cite h:time h:data h:sup h:sub"
    + " h:br h:wbr h:span h:img h:input h:button h:label h:select h:output s:svg"
  private static let drawings =
    "s:g s:rect s:circle s:ellipse s:line s:path s:polygon s:polyline s:text s:defs s:a s:pattern"
    + " s:clipPath"
  static let sets = [
    "%phrasing": phrases,
    "%flow": phrases
      + " h:p h:h1 h:h2 h:h3 h:h4 h:h5 h:h6 h:ul h:ol h:dl h:div h:section h:article h:nav h:aside"
      + " h:header h:footer h:main h:figure h:table h:blockquote h:pre h:hr h:form h:fieldset"
      + " h:details h:search h:noscript",
    "%drawing": drawings,
  ]

  private static let aria = [
    A("aria-label", .nonEmptyText), A("aria-labelledby", .idReferences),
    A("aria-describedby", .idReferences), A("aria-controls", .idReferences),
    A("aria-details", .idReference), A("aria-hidden", .one("true false")),
    A("aria-expanded", .one("true false")), A("aria-pressed", .one("true false")),
    A("aria-live", .one("off polite assertive")), A("aria-atomic", .one("true false")),
    A("aria-busy", .one("true false")), A("aria-sort", .one("ascending descending none other")),
    A("aria-current", .one("page step location date time true false")),
    A("aria-roledescription", .nonEmptyText),
  ]
  private static let roles = A(
    "role",
    .one(
      "alert cell columnheader doc-backlink doc-endnotes doc-footnote doc-noteref doc-toc figure"
        + " group img list listitem log none note presentation region row rowgroup rowheader search"
        + " status table"))
  private static let languages = ValueType.one("zh-Hans en")
  private static let common =
    aria + [
      roles, A("id", .id), A("class", .words), A("lang", languages), A("xml:lang", languages),
    ]
  private static let global =
    common + [
      A("title", .nonEmptyText), A("hidden", .flag), A("tabindex", .one("0 -1")),
      A("dir", .one("ltr rtl")), A("translate", .one("yes no")),
    ]
  private static let paint =
    common + [
      A("fill", .colour), A("stroke", .colour), A("stroke-width", .number),
      A("stroke-dasharray", .numbers), A("stroke-linecap", .one("butt round square")),
      A("stroke-linejoin", .one("miter round bevel")), A("stroke-opacity", .number),
      A("fill-opacity", .number), A("opacity", .number), A("fill-rule", .one("nonzero evenodd")),
      A("clip-path", .localPaint), A("text-anchor", .one("start middle end")),
      A("dominant-baseline", .one("auto middle central hanging alphabetic")),
      A("font-size", .length), A("font-weight", .one("normal bold 400 500 600 700")),
      A("transform", .transform), A("vector-effect", .one("none non-scaling-stroke")),
      A("shape-rendering", .one("auto crispEdges geometricPrecision")),
    ]

  private static func html(_ names: String, _ model: String, _ own: [A] = []) -> [Row] {
    names.split(separator: " ").map { ("h:\($0)", model, global + own) }
  }

  private static func svg(_ names: String, _ model: String, _ own: [A] = []) -> [Row] {
    names.split(separator: " ").map { ("s:\($0)", model, paint + own) }
  }

  private static func lengths(_ names: String) -> [A] {
    names.split(separator: " ").map { A(String($0), .length) }
  }

  private static func drawing(style: Bool) -> [Row] {
    let frame = [
      A("viewBox!", .viewBox), A("width", .length), A("height", .length),
      A("preserveAspectRatio", .one("none xMinYMin xMidYMid")), A("focusable", .one("false")),
      A("role", .one("img")),
    ]
    var rows = svg("svg", "title? desc? \(style ? "style? " : "")%drawing*", frame)
    if style { rows += [("s:style", "text*", [])] }
    rows += svg("title desc", "text*") + svg("g defs", "title? desc? %drawing*")
    rows += svg("a", "title? (text | tspan | %drawing)*", [A("href!", .fragment)])
    rows += svg("text tspan", "title? (text | tspan | a)*", lengths("x y dx dy"))
    rows += svg("rect", "title? desc?", lengths("x y width! height! rx ry"))
    rows += svg("circle", "title? desc?", lengths("cx cy r!"))
    rows += svg("ellipse", "title? desc?", lengths("cx cy rx! ry!"))
    rows += svg("line", "title? desc?", lengths("x1 y1 x2 y2"))
    rows += svg("path", "title? desc?", [A("d!", .path)])
    rows += svg("polygon polyline", "title? desc?", [A("points!", .points)])
    rows += svg(
      "pattern", "%drawing*",
      lengths("x y width! height!") + [
        A("patternUnits", .one("userSpaceOnUse objectBoundingBox")),
        A("patternContentUnits", .one("userSpaceOnUse objectBoundingBox")),
        A("patternTransform", .transform), A("viewBox", .viewBox),
      ])
    rows += svg(
      "clipPath", "(rect | circle | ellipse | path | polygon | polyline | line | s:text)*",
      [A("clipPathUnits", .one("userSpaceOnUse objectBoundingBox"))])
    return rows
  }

  static var picture: [Row] { drawing(style: true) }

  static var sitemap: [Row] {
    [
      ("m:urlset", "url+", []), ("m:url", "loc lastmod? h:link*", []), ("m:loc", "text+", []),
      ("m:lastmod", "text+", []),
      (
        "h:link", "",
        [
          A("rel!", .one("alternate")), A("href!", .url),
          A("hreflang!", .one("zh-Hans en x-default")),
        ]
      ),
    ]
  }

  /// As little of Atom as the site's own feeds use; entries hold paragraphs with figures.
  static var feed: [Row] {
    let figures = [A("data-figure", .text), A("data-record", .text), A("data-words", .text)]
    let texts: [Row] = ["id", "title", "updated", "name"].map { ("a:\($0)", "text+", []) }
    return texts + [
      ("a:feed", "id title updated author link+ entry*", [A("xml:lang!", languages)]),
      ("a:author", "name", []),
      (
        "a:link", "",
        [A("rel!", .one("self alternate")), A("href!", .url), A("type!", .mimeType)]
      ),
      ("a:entry", "id title updated link content", []),
      ("a:content", "h:div", [A("type!", .one("xhtml"))]), ("h:div", "p+", figures),
      ("h:p", "(text | data | span)+", figures), ("h:span", "text+", figures),
      ("h:data", "text+", figures + [A("value!", .nonEmptyText)]),
    ]
  }

  /// What the site writes of it; the addresses are templates, which only `template` checks.
  /// - Source: OpenSearch 1.1, Draft 6.
  static var openSearch: [Row] {
    [
      ("o:OpenSearchDescription", "ShortName Description InputEncoding Language Url", []),
      ("o:ShortName", "text+", []), ("o:Description", "text+", []),
      ("o:InputEncoding", "text+", []), ("o:Language", "text+", []),
      (
        "o:Url", "",
        [A("type!", .one("text/html")), A("method!", .one("get")), A("template!", .nonEmptyText)]
      ),
    ]
  }

  static var page: [Row] {
    let link = "stylesheet icon canonical alternate next prev license describedby search manifest"
    let anchor = "noopener noreferrer external license next prev help author up alternate bookmark"
    let span = [A("colspan", .positiveInteger), A("rowspan", .positiveInteger)]
    let field = [
      A("name", .word), A("value", .text), A("disabled", .flag), A("required", .flag),
      A("autocomplete", .one("on off")),
    ]
    var rows: [Row] = [
      (
        "h:html", "head body",
        [A("lang!", languages), A("xml:lang!", languages), A("class", .words)]
      ),
      ("h:head", "meta (meta | link | script)* title (meta | link | script)*", []),
      (
        "h:meta", "",
        [
          A("charset", .one("utf-8")), A("name", .word), A("content", .text), A("media", .media),
          A("http-equiv", .one("Content-Security-Policy")),
          A(
            "property",
            .one("og:title og:type og:url og:site_name og:description og:locale")),
        ]
      ),
      ("h:title", "text*", []),
      (
        "h:link", "",
        [
          A("rel!", .some(link)), A("href!", .url), A("hreflang", .one("zh-Hans en x-default")),
          A("type", .mimeType), A("media", .media), A("integrity", .integrity),
          A("crossorigin", .one("anonymous")), A("title", .nonEmptyText), A("sizes", .words),
        ]
      ),
      (
        "h:script", "text*",
        [
          A("src", .url), A("defer", .flag), A("type", .one("module application/ld+json")),
          A("integrity", .integrity), A("crossorigin", .one("anonymous")),
        ]
      ),
    ]
    rows += html("body header footer nav main section article aside div search noscript", "%flow*")
    rows += html("dd li td figcaption", "%flow*", [])
      .map {
        $0.name == "h:td"
          ? ("h:td", $0.model, $0.attributes + span + [A("headers", .idReferences)])
          : $0.name == "h:li" ? ("h:li", $0.model, $0.attributes + [A("value", .integer)]) : $0
      }
    rows += html("h1 h2 h3 h4 h5 h6 p dt caption summary legend pre", "%phrasing*")
    rows += html("span strong em b small mark abbr code cite sup sub", "%phrasing*")
    rows += html("ul", "li+")
    rows += html(
      "ol", "li+", [A("start", .integer), A("reversed", .flag), A("type", .one("1 a A i I"))])
    rows += html("dl", "(dt+ dd+)+ | dl-div+") + html("dl-div", "dt+ dd+")
    rows += html(
      "a", "%phrasing*",
      [
        A("href!", .url), A("hreflang", languages), A("type", .mimeType), A("rel", .some(anchor)),
        A("target", .one("_blank")), A("download", .text),
      ])
    rows += html("blockquote", "%flow*", [A("cite", .url)])
    rows += html("q", "%phrasing*", [A("cite", .url)])
    rows += html("time", "%phrasing*", [A("datetime!", .date)])
    rows += html("data", "%phrasing*", [A("value!", .nonEmptyText)])
    rows += html("br hr wbr", "")
    rows += html(
      "img", "",
      [
        A("src!", .url), A("alt!", .text), A("width", .positiveInteger),
        A("height", .positiveInteger), A("loading", .one("lazy eager")),
      ])
    rows += html("table", "caption? colgroup* thead? tbody+ tfoot?") + html("colgroup", "col*")
    rows += html("col", "", [A("span", .positiveInteger)])
    rows += html("thead tbody tfoot", "tr+") + html("tr", "(th | td)+")
    rows += html(
      "th", "%flow*",
      span + [
        A("scope!", .one("col row colgroup rowgroup")), A("headers", .idReferences),
        A("abbr", .nonEmptyText),
      ])
    rows += html("figure", "figcaption? %flow* | %flow+ figcaption")
    rows += html(
      "form", "%flow*",
      [A("action!", .url), A("method", .one("get")), A("autocomplete", .one("on off"))])
    rows += html(
      "input", "",
      field + [
        A("type!", .one("search text number checkbox radio hidden")), A("placeholder", .text),
        A("checked", .flag), A("min", .number), A("max", .number), A("step", .number),
        A("size", .positiveInteger), A("minlength", .integer), A("maxlength", .integer),
        A("spellcheck", .one("true false")), A("enterkeyhint", .one("search go done")),
      ])
    rows += html("button", "%phrasing*", field + [A("type!", .one("submit button reset"))])
    rows += html("label", "%phrasing*", [A("for", .idReference)])
    rows += html("fieldset", "legend? %flow*", [A("disabled", .flag)])
    rows += html("select", "option+", field + [A("multiple", .flag), A("size", .positiveInteger)])
    rows += html(
      "option", "text*", [A("value", .text), A("selected", .flag), A("disabled", .flag)])
    rows += html("output", "%phrasing*", [A("for", .idReferences), A("name", .word)])
    rows += html("details", "summary %flow*", [A("open", .flag)])
    return rows + drawing(style: false)
  }
}
