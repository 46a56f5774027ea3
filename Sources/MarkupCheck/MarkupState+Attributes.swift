import Diagnostics
import SiteFiles

/// Attributes: which, of what value, and what they refer to.
extension MarkupState {
  /// In bytes, some two hundred times the longest value the site's own pages hold.
  private static let longestValue = 65_536

  mutating func attribute(_ name: String, _ raw: Span<UInt8>) {
    var copy: [UInt8] = []
    if raw.firstOffset(of: Ascii.ampersand) != nil {
      // Without entity substitution libxml2 leaves an ampersand as `&#38;`.
      var at = 0
      while at < raw.count {
        copy.append(raw[at])
        at += raw.has("&#38;", at: at) ? 5 : 1
      }
      check(name, copy.span)
    } else {
      check(name, raw)
    }
  }

  private mutating func check(_ name: String, _ value: Span<UInt8>) {
    let last = frames.count - 1
    guard value.count <= Self.longestValue else {
      complain(
        .value, offset(of: name).value,
        zh: "属性“\(name)”的值长 \(value.count) 字节，不得超过 \(Self.longestValue) 字节",
        en: "the value of '\(name)' is \(value.count) bytes long, more than \(Self.longestValue)")
      return
    }
    let text = value.text
    frames[last].values[name] = text
    guard frames[last].element != 0 else { return }
    let element = grammar.elements[frames[last].element - 1]
    let isData =
      name.hasPrefix("data-") && name.utf8.count > 5
      && name.utf8.dropFirst(5).allSatisfy { $0.isLower || $0.isDigit || $0 == Ascii.hyphen }
    let dataType: ValueType = ["data-search", "data-rows"].contains(name) ? .url : .text
    guard let type = element.attributes[name] ?? (isData && file.kind != .sitemap ? dataType : nil)
    else {
      let near = NearMiss.suggestion(for: name, among: element.attributes.keys.sorted())
      complain(
        .attribute, offset(of: name).name,
        zh: "“\(element.name)”不能有属性“\(name)”" + (near.map { "，是否应为“\($0)”" } ?? ""),
        en: "'\(element.name)' can't carry '\(name)'"
          + (near.map { "; did you mean '\($0)'?" } ?? ""))
      return
    }
    guard ValueSyntax.accepts(value, as: type, of: name) else {
      let words = type.description
      var rule = MarkupRule.value
      if case .url = type { rule = .url }
      complain(
        rule, offset(of: name).value, zh: "属性“\(name)”的值“\(quoted(text))”应为\(words.zh)",
        en: "'\(quoted(text))' of '\(name)' should be \(words.en)")
      return
    }
    refer(type, name, text)
  }

  private mutating func refer(_ type: ValueType, _ name: String, _ text: String) {
    switch type {
    case .id:
      if !ids.insert(text).inserted {
        complain(
          .uniqueID, offset(of: name).value, zh: "标识符“\(text)”重复",
          en: "the id '\(text)' is used twice")
      }
    case .idReference, .idReferences:
      for id in text.split(separator: " ") {
        idUses.append((String(id), .idReference, offset(of: name).value))
      }
    case .fragment: idUses.append((String(text.dropFirst()), .fragment, offset(of: name).value))
    case .localPaint, .colour:
      if text.hasPrefix("url(#") {
        idUses.append((String(text.dropFirst(5).dropLast()), .idReference, offset(of: name).value))
      }
    case .url: follow(text, offset: offset(of: name).value)
    default: break
    }
  }

  private mutating func follow(_ text: String, offset: Int) {
    switch SiteAddress(text, from: file.path.components, baseURL: baseURL) {
    case .outside: break
    case .beyond:
      complain(
        .url, offset, zh: "地址“\(quoted(text))”超出网站范围",
        en: "'\(quoted(text))' leads out of the site")
    case .inside(let path, let fragment):
      if path == file.path.text, let fragment {
        idUses.append((fragment, .fragment, offset))
      } else {
        references.append(Reference(path: path, fragment: fragment, language: nil, offset: offset))
      }
    }
  }

  /// Gives the reference that `href` of the open `link` made its language; a link that leads outside
  /// made none, and then no other reference may get it.
  mutating func markAlternate(_ values: [String: String]) {
    guard let language = values["hreflang"], values["href"] != nil else { return }
    let offset = offset(of: "href").value
    guard let index = references.lastIndex(where: { $0.offset == offset }) else { return }
    let path = references[index].path
    let fragment = references[index].fragment
    references[index] = Reference(
      path: path, fragment: fragment, language: language, offset: offset)
  }

  /// Where what `opening` begins and libxml2 has read up to `end` starts.
  func start(of opening: String, before end: Int) -> Int {
    let bytes = file.bytes
    var at = min(end, bytes.count) - opening.utf8.count
    while at > 0, !bytes.span.has(opening, at: at) { at -= 1 }
    return max(at, 0)
  }

  /// Where the attribute's name and its value begin in the start tag.
  func offset(of name: String) -> (name: Int, value: Int) {
    let start = frames.last?.start ?? 0
    let word = Array(name.utf8)
    let bytes = file.bytes
    var at = start
    var quote: UInt8 = 0
    while at < min(tagEnd, bytes.count) {
      let byte = bytes[at]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == Ascii.quote || byte == Ascii.apostrophe {
        quote = byte
      } else if byte.isBlank, bytes.span.has(name, at: at + 1) {
        var next = at + 1 + word.count
        while next < bytes.count, bytes[next].isBlank { next += 1 }
        if next + 1 < bytes.count, bytes[next] == Ascii.equals {
          next += 1
          while next < bytes.count, bytes[next].isBlank { next += 1 }
          return (at + 1, next + 1)
        }
      }
      at += 1
    }
    return (start, start)
  }
}
