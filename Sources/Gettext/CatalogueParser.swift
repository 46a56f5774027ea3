import Diagnostics
import Languages

/// Puts the tokens of a catalogue together to messages, after a mistake from the next msgid on.
///
/// - Source: GNU gettext 0.21, gettext-tools/src/po-gram-gen.y, for what may follow what.
struct CatalogueParser {
  private struct Mistake: Error {}

  private var lexer: CatalogueLexer
  private var token: CatalogueToken
  private var comments = CatalogueComments()
  private var previous: CatalogueMessage.Previous?
  private var mistakes: [Finding] = []

  init(_ bytes: [UInt8], file: String) {
    lexer = CatalogueLexer(bytes, file: file)
    token = lexer.next()
  }

  var findings: [Finding] { lexer.findings + mistakes }

  /// All messages that could be understood, obsolete ones and the header among them.
  mutating func messages() -> [CatalogueMessage] {
    var messages: [CatalogueMessage] = []
    while token.kind != .end {
      do throws(Mistake) {
        if case .comment(let text) = token.kind {
          comments.add(text)
          advance()
        } else {
          if token.isPrevious { try readPrevious() }
          messages.append(try message())
          forgetComments()
        }
      } catch {
        skipToNextMessage()
      }
    }
    return messages
  }

  private mutating func advance() { token = lexer.next() }

  /// They belong to the message they stand before.
  private mutating func forgetComments() {
    comments = CatalogueComments()
    previous = nil
  }

  private mutating func skipToNextMessage() {
    forgetComments()
    while token.kind != .end, token.keyword != .context, token.keyword != .source {
      if case .comment(let text) = token.kind { comments.add(text) }
      advance()
    }
  }

  /// `#| msgctxt "…"`, `#| msgid "…"`, `#| msgid_plural "…"`: what the source was.
  private mutating func readPrevious() throws(Mistake) {
    let first = token
    var previous = CatalogueMessage.Previous()
    if token.keyword == .context {
      advance()
      previous.context = try strings(after: .context, like: first)
    }
    try take(.source, like: first)
    previous.source = try strings(after: .source, like: first)
    if token.isPrevious, token.keyword == .plural {
      advance()
      previous.plural = try strings(after: .plural, like: first)
    }
    self.previous = previous
    guard !token.isPrevious, token.keyword == .context || token.keyword == .source else {
      throw unexpected("msgid")
    }
  }

  private mutating func message() throws(Mistake) -> CatalogueMessage {
    let first = token
    var message = CatalogueMessage(
      comments: comments, previous: previous, isObsolete: first.isObsolete, place: first.place)
    if token.keyword == .context {
      advance()
      message.context = try strings(after: .context, like: first)
    }
    try take(.source, like: first)
    message.source = try strings(after: .source, like: first)
    if token.keyword == .plural {
      try take(.plural, like: first)
      message.plural = try strings(after: .plural, like: first)
    }
    try take(.translation, like: first)
    guard message.plural != nil else {
      if token.kind == .openBracket { throw unexpected("\"", hint: "msgid_plural") }
      message.translations = [try strings(after: .translation, like: first)]
      return message
    }
    try readForm(of: &message, like: first)
    while token.keyword == .translation, token.isObsolete == first.isObsolete {
      advance()
      try readForm(of: &message, like: first)
    }
    return message
  }

  /// `[0] "…"`; forms stand in order, from 0.
  private mutating func readForm(
    of message: inout CatalogueMessage, like first: CatalogueToken
  ) throws(Mistake) {
    guard token.kind == .openBracket else { throw unexpected("[") }
    advance()
    let expected = message.translations.count
    guard token.kind == .number(expected) else { throw unexpected(String(expected)) }
    advance()
    guard token.kind == .closeBracket else { throw unexpected("]") }
    advance()
    message.translations.append(try strings(after: .translation, like: first))
  }

  private mutating func take(
    _ keyword: CatalogueToken.Keyword, like first: CatalogueToken
  ) throws(Mistake) {
    guard token.keyword == keyword else { throw unexpected(keyword.rawValue) }
    try requireMark(like: first)
    advance()
  }

  /// One string or more.
  private mutating func strings(
    after keyword: CatalogueToken.Keyword, like first: CatalogueToken
  ) throws(Mistake) -> CatalogueMessage.Pieces {
    var pieces = CatalogueMessage.Pieces()
    guard case .string = token.kind else { throw unexpected("\"") }
    while case .string(let bytes) = token.kind {
      try requireMark(like: first)
      pieces.append(bytes, at: token.place)
      advance()
    }
    return pieces
  }

  /// Every line of an entry is marked `#~`, or none; `#|` likewise.
  private mutating func requireMark(like first: CatalogueToken) throws(Mistake) {
    guard token.isObsolete != first.isObsolete || token.isPrevious != first.isPrevious else {
      return
    }
    throw mistake(
      zh: "条目各行的“#~”或“#|”标记不一致", en: "'#~' or '#|' marks some lines of the entry, not all")
  }

  /// Reports the token at hand, where `expected` should have stood.
  private mutating func unexpected(_ expected: String, hint: String? = nil) -> Mistake {
    if case .word(let word) = token.kind {
      let keywords = CatalogueToken.Keyword.allCases.map(\.rawValue)
      if let suggestion = NearMiss.suggestion(for: word, among: keywords) {
        return mistake(
          zh: "“\(word)”不是关键字，是否应为“\(suggestion)”？",
          en: "'\(word)' isn't a keyword; did you mean '\(suggestion)'?")
      }
    }
    if token.kind == .end {
      return mistake(
        zh: "文件在应有“\(expected)”处结束", en: "file ends where '\(expected)' is expected")
    }
    let zhHint = hint.map { "，或在前面加“\($0)”" } ?? ""
    let enHint = hint.map { ", or a '\($0)' before it" } ?? ""
    return mistake(
      zh: "“\(token.text)”处应为“\(expected)”\(zhHint)",
      en: "'\(token.text)' stands where '\(expected)' is expected\(enHint)")
  }

  private mutating func mistake(zh: String, en: String) -> Mistake {
    mistakes.append(
      Finding(
        rule: CatalogueRule.syntax, severity: .error, summary: Bilingual(zh: zh, en: en),
        place: token.place))
    return Mistake()
  }
}
