import SiteFiles

/// What a feed has said of itself and its entries so far.
struct FeedReading {
  /// Of the feed, then of its entries.
  var ids: Set<String> = []
  /// The moment of the feed itself.
  var updated: String?
  /// The latest moment of an entry.
  var latest: String?
  /// Whether the feed names itself.
  var hasSelf = false
}

/// The rules of a feed beyond its grammar.
///
/// - Source: RFC 4287: 4.1.1 and 4.1.2 on links to the feed itself and to an entry's page, 4.2.6 on
///   ids, which are absolute and told apart, 3.3 on moments, which name their zone.
extension MarkupState {
  mutating func openedInFeed(_ frame: Frame) {
    let values = frame.values
    if frame.name == "feed" {
      language = values["xml:lang"]
      let expected = ["zh": "zh-Hans", "en": "en"][file.path.components[0]]
      if let expected, let language, language != expected {
        complain(
          .language, frame.start, zh: "此地址的订阅源应为“\(expected)”，实为“\(language)”",
          en: "'\(language)' isn't the language of this address, '\(expected)'")
      }
    }
    guard frame.name == "link", let address = values["href"] else { return }
    let offset = offset(of: "href").value
    if !address.hasPrefix(baseURL) {
      complain(
        .feed, offset, zh: "“\(quoted(address))”不在“\(baseURL)”之下",
        en: "'\(quoted(address))' isn't under '\(baseURL)'")
    }
    guard values["rel"] == "self" else { return }
    feed.hasSelf = true
    if address != baseURL + file.path.text {
      complain(
        .feed, offset, zh: "订阅源自称的地址“\(quoted(address))”不是它的地址",
        en: "'\(quoted(address))' isn't the feed's own address")
    }
  }

  mutating func closedInFeed(_ frame: Frame) {
    let text = frame.text.span.text
    switch frame.name {
    case "id":
      if !text.hasPrefix(baseURL) {
        complain(
          .feed, frame.start, zh: "标识“\(quoted(text))”不在“\(baseURL)”之下",
          en: "the id '\(quoted(text))' isn't under '\(baseURL)'")
      } else if !feed.ids.insert(text).inserted {
        complain(
          .feed, frame.start, zh: "标识“\(quoted(text))”重复",
          en: "the id '\(quoted(text))' is used twice")
      }
    case "updated":
      // With one offset throughout, moments stand in the order of their letters.
      let isMoment = DateSyntax.accepts(frame.text.span) && text.hasSuffix("+08:00")
      if !isMoment {
        complain(
          .feed, frame.start, zh: "“\(quoted(text))”不是北京时间的时刻",
          en: "'\(quoted(text))' isn't a moment of Beijing time")
      } else if frames.last?.name == "feed" {
        feed.updated = text
      } else {
        feed.latest = max(feed.latest ?? text, text)
      }
    default: break
    }
  }

  mutating func checkFeed() {
    if !feed.hasSelf {
      complain(.feed, 0, zh: "订阅源没有指明自己的地址", en: "the feed doesn't link to itself")
    }
    if let latest = feed.latest, let updated = feed.updated, updated != latest {
      complain(
        .feed, 0, zh: "订阅源的更新时间“\(updated)”不是最近一条的“\(latest)”",
        en: "the feed was updated at '\(updated)', its latest entry at '\(latest)'")
    }
  }
}
