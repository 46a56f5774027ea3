package import Diagnostics

/// The published names of the rules a file's markup is held to.
package enum MarkupRule: String, CaseIterable, Sendable {
  /// libxml2 had a complaint, of whatever level.
  case wellFormed = "markup-well-formed"
  /// UTF-8 without byte order mark, no control or direction-changing characters.
  case encoding = "markup-encoding"
  /// `<!DOCTYPE html>` and no XML declaration.
  case doctype = "markup-doctype"
  /// No comments, processing instructions, CDATA sections or declarations.
  case construct = "markup-construct"
  /// Only elements the site uses.
  case element = "markup-element"
  /// Elements and text only where they may stand.
  case content = "markup-content"
  /// Only attributes the element may carry.
  case attribute = "markup-attribute"
  case requiredAttribute = "markup-required-attribute"
  /// An attribute's value is of its type.
  case value = "markup-value"
  /// Addresses lead where the site may lead: no script, data or third-party scheme.
  case url = "markup-url"
  case uniqueID = "markup-unique-id"
  /// An attribute that names an id names one on this page.
  case idReference = "markup-id-reference"
  /// A `#fragment` of this page names an id on it.
  case fragment = "markup-fragment"
  /// `lang` and `xml:lang` agree with each other and with the address.
  case language = "markup-language"
  case headings = "markup-headings"
  case main = "markup-main"
  /// What a reader can follow, press, fill in or unfold has a name.
  case name = "markup-name"
  /// No interactive element within another.
  case nesting = "markup-nesting"
  /// The rows of a table are equally wide.
  case table = "markup-table"
  /// A drawing says what it shows, or that it is decoration.
  case drawing = "markup-drawing"
  /// XML and HTML parsers read the same tree.
  case polyglot = "markup-polyglot"
  case script = "markup-script"
  case stylesheet = "markup-stylesheet"
  case json = "markup-json"
  /// A sitemap lists pages of the site by date; their versions name themselves and each other.
  case sitemap = "markup-sitemap"
  /// A feed names itself, its entries' pages and moments.
  case feed = "markup-feed"
  /// An attachment begins as files with its ending do.
  case attachment = "markup-attachment"
  /// Tables of the open data can be read back, and no spreadsheet program runs them.
  case csv = "markup-csv"
  /// The search index unpacks, reads back whole, and leads to places of this site.
  case searchIndex = "markup-search-index"
  case policy = "markup-policy"
  /// A figure printed is the record's, and every figure says which it is.
  case figure = "markup-figure"
  /// An internal reference leads to a file of the site, or to an id on it.
  case link = "site-link"
  case alternates = "site-alternates"
  case duplicatePath = "site-duplicate-path"
  /// A table that names a download has as many rows as it.
  case tableRows = "site-table-rows"
  /// A page and its twin in another language state the same figures.
  case figureTwins = "site-figure-twins"

  package var name: RuleName { RuleName(rawValue) }
}
