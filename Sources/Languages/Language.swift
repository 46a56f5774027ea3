/// A language the site is published in; Chinese is the source, the others come from catalogues.
package enum Language: String, CaseIterable, Hashable, Sendable {
  case zh
  case en

  /// The BCP 47 tag for `lang`, `xml:lang` and `hreflang`: the script, not a country.
  package var tag: String {
    switch self {
    case .zh: "zh-Hans"
    case .en: "en"
    }
  }

  /// The language's name in itself, for the link that leads to it.
  package var autonym: String {
    switch self {
    case .zh: "中文"
    case .en: "English"
    }
  }

  /// The other one: each page links to its twin.
  package var other: Language {
    switch self {
    case .zh: .en
    case .en: .zh
    }
  }
}
